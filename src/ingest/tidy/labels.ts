/** What a part of a structured abstract is headed by, and words that go before and behind it. Longer ones come first. */
const english = `
design/methodology/approach|design, methodology and approach|methodology/approach|design/methodology|design/approach|methodological approach
|methodology/principal findings|conclusions?/significance|originality/values?|originality|research limitations?(?:/implications)?|research implications
|practical (?:and social )?implications|practice implications|practical applications?|practical relevance|social implications|theoretical implications|managerial implications
|policy implications|clinical implications|implications for (?:practice|research|policy|nursing|rehabilitation|nursing management|clinical practice|future research|health policy)
|relevance to clinical practice|clinical relevance|clinical significance|clinical impact|statement of significance|ethnopharmacological relevance
|wider implications of the findings?|limitations, reasons for caution|main results and the role of chance|what is known already|summary answer|study question
|study design, size,? (?:and )?duration|participants/materials, settings?,? (?:and )?methods|study funding/competing interest(?:\\(s\\))?
|backgrounds?|introduction|rationale|context|importance|motivation|problem statement|problem|hypothes[ie]s|theory|scope
|(?:specific |study |general |primary |secondary |main |overall |research )?(?:objectives?|aims?|goals?|purposes?)|(?:research |clinical |review )?questions?(?: under study)?
|(?:study |trial |experimental |research )?designs?|type of study|study type|paper type|(?:study |research |practice )?settings?|place and duration of study|locations?
|(?:study )?participants?|(?:study )?patients?(?:\\(s\\))?|subjects?|(?:study |target |patient )?populations?|(?:study )?samples?|animals|(?:main )?(?:interventions?|exposures?)(?:\\(s\\))?|comparators?
|(?:main |primary |secondary |key )?outcomes?(?: measures?| measurements?| variables?)?(?:\\(s\\))?|main (?:variables?|measures?|measurements?)(?: of interest)?(?:\\(s\\))?|outcome and measures|measurements?|measures|predictors?
|materials?|(?:study |research |review |search |statistical |experimental )?methods?|methodolog(?:y|ies)|procedures?|(?:analytical |proposed )?approach(?:es)?|techniques?
|data sources?|data collection(?: and analysis)?|data extraction(?: and synthesis)?|data synthesis|data analys[ei]s|data|study selections?|study eligibility criteria|search (?:strategy|methods?)|selection criteria|(?:inclusion|exclusion|inclusion and exclusion|eligibility) criteria
|review methods?|sources of information|(?:statistical )?analys[ei]s|evidence acquisition|evidence synthesis|evidence|experimental
|(?:main |key |principal |major |primary |study |expected |preliminary )?results?(?:\\(s\\))?|(?:main |key |principal |major |primary |research |recent )?findings?|observations?
|discussions?|(?:main |general |author'?s'? |authors’ |author’s |reviewers?['’]? )?conclusions?(?:\\(s\\))?|interpretations?|(?:overall )?significance|relevance|implications?|impact|values?|contributions?|novelty|perspectives?|recommendations?|advances in knowledge
|strengths(?: and limitations)?|(?:study )?limitations?(?: of the study)?|limits|applications?|synthesis and applications?|main conclusions?|lessons(?: learned)?|future directions|outlook
|case (?:presentation|reports?|descriptions?|summary|history|studies|study)|cases?|patient concerns|diagnos[ei]s|evaluation|implementation|availability(?: and requirements)?|database|taxon|time period|major taxa studied
|areas covered|expert (?:opinion|commentary)|biological significance|future work|focus of study|what this paper adds|key ?points|key ?messages?|take-home messages?|patient summary|lay summary|plain language summary|highlights|summary(?: of background data)?|abstract|overview|treatment|management|follow-up|experimental approach|reach`;

const german =
  'hintergrund|einleitung|einführung|ziel(?:e|setzung|stellung)?(?: der (?:arbeit|studie))?|fragestellung|methodik|methoden?|material und methoden?|patienten und methoden?|ergebnisse?|resultate|schlussfolgerung(?:en)?|fazit|diskussion|zweck|anliegen';
const french =
  "contexte|objectifs?(?: de l['’]étude)?|but(?: de l['’]étude)?|matériels? et méthodes|patients et méthodes|méthodes?|méthodologie|résultats?|conclusions?|discussion|perspectives|position du problème|état des connaissances";
const spanish =
  'antecedentes|fundamentos?|introducción|objetivos?|material(?:es)? y métodos?|pacientes y métodos?|métodos?|metodología|diseño|resultados?|conclusi(?:ón|ones)|discusión|emplazamiento';
const portuguese =
  'introdução|fundamentos|objectivos?|materia(?:l|is) e métodos?|pacientes e métodos?|metodologia|resultados e discussão|conclus(?:ão|ões)|considerações finais|discussão|justificativa e objetivos?|contexto';
const italian =
  'introduzione|premess[ae]|obiettiv[oi]|scopo(?: dello studio)?|materiali e metodi|metodi|risultati|conclusion[ei]|discussione';
const russian =
  'актуальность|введение|цел[ьи](?: (?:работы|исследования))?|задачи|материалы? и методы(?: исследования)?|методы|результаты(?: и обсуждение)?|обсуждение|выводы?|заключение';
const abstracts = 'resumen|résumé|resumo|riassunto|zusammenfassung|kurzfassung|резюме|аннотация|summary';
const others = `${abstracts}|${german}|${french}|${spanish}|${portuguese}|${italian}|${russian}`;

const unit = `(?:${english.replace(/\n/g, '')}|${others})`;
const of =
  '(?: of (?:the |this |our )?(?:present |current )?(?:stud(?:y|ies)|reviews?|papers?|work|chapter|research|article|findings?|investigation|trial|report|case))?';

/** One label, or several: `Background and aims`, `Materials & Methods`, `Design, setting, and participants`. */
export const label = `${unit}${of}(?:(?:,? and |,? und |,? et |,? y |,? e |,? & ?|, |/| / | or )${unit}${of}){0,5}`;

/** Words that, in capitals, head a part by themselves, without a sign behind them. */
export const sureInCapitals =
  /^(?:BACKGROUND|INTRODUCTION|OBJECTIVES?|AIMS?|GOALS?|PURPOSES?|CONTEXT|IMPORTANCE|RATIONALE|METHODS?|MATERIALS?|METHODOLOGY|DESIGN|SETTINGS?|PARTICIPANTS|PATIENTS|SUBJECTS|INTERVENTIONS?|MEASUREMENTS|OUTCOMES?|RESULTS?|FINDINGS|DISCUSSION|CONCLUSIONS?|INTERPRETATION|SIGNIFICANCE|LIMITATIONS|DATA|STUDY|MAIN|PRIMARY|SECONDARY|PRINCIPAL|KEY|SUMMARY|EVIDENCE|RECENT|HYPOTHESIS|AUTHORS)\b/;

/** A label of which an abstract in parts has some. */
export const isCore = (text: string): boolean =>
  /background|introduction|objective|aim|purpose|method|result|finding|conclusion|discussion|design|hintergrund|ziel|ergebnis|schluss|résultat|objeti|resultad|conclus/i.test(
    text,
  );
