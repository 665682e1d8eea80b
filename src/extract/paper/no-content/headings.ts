import { phrases, words } from './phrases.ts';

/** Headings that name nothing however they are written. */
const always = phrases(`
introduction | method | methodology | result | conclusion | discussion | finding | objective | aim | purpose | summary | abstract |
limitation | implication | participant | unlabelled | unlabeled | highlights | main outcome | main outcome measure | main outcome measurement |
main outcomes and measures | main result | primary outcome measure | secondary outcome measure | primary and secondary outcome measures |
outcome measure | level of evidence | evidence level | trial registration | clinical trial registration | systematic review registration | data source | data sources | study selection | study eligibility criteria | data extraction |
review method | study design | design/methodology/approach | design methodology | methodology approach |
design/methodology | originality/value | research limitation | research limitations/implications | limitations and implications |
practical implication | social implication | managerial implication | research implication | theoretical implication |
theoretical and practical implications | policy implication | clinical implication | statement of problem | problem statement |
key message | key point | key result | strengths and limitations | ethics and dissemination | graphical abstract | plain language summary |
material and method | materials and methods | patients and methods | subjects and methods | methods and results | methods and findings |
methods and materials | results and discussion | results and conclusions | aims and objectives | aims and methods | aim and method |
background and aims | background and objectives | background and purpose | scope of review | major conclusion | general significance |
data availability statement | conflict of interest statement | what this paper adds | research design and methods | experimental approach |
paper type | article type | eligibility criterion | inclusion criterion |
exclusion criterion | inclusion and exclusion criteria | funding statement |
objetivo | método | resultado | conclusión | conclusiones | introducción | antecedentes | resumen | conclusão | conclusões | introdução | resumo |
métodos | resultados | objetivos | Ziel | Zielsetzung | Ergebnis | Ergebnisse | Schlussfolgerung | Hintergrund | Methodik | Zusammenfassung |
résultat | résultats | méthode | méthodes | objectif | objectifs | contexte | riassunto | risultati | conclusioni | metodi | obiettivi
`);

/** Words of headings in capitals; their combinations are headings too. */
const inCapitals = words(`
a abstract addresses adds aim aims analysis analyses and animals approach assessment assessments available availability background
case cases challenges classification clinical collection comparison comparisons conclusion conclusions conflict context contribution contributions criteria current data
declaration description design development diagnosis discussion dissemination eligibility ethical ethics evaluation evidence experimental exposure
exposures extraction findings focus for from funding future general goal goals highlights hypotheses hypothesis identifier impact implementation
implications importance in innovation innovations interest interpretation intervention interventions introduction is issue issues justification key
keywords known level limitations literature main management material materials measure measurement measurements measures message messages method
methodology methods novelty number objective objectives observations of on origin originality other outcome outcomes outline overview paper participant
participants patient patients perspective perspectives plan point points population practical practice presentation primary principal problem
procedure procedures program protocol purpose purposes question questions rationale recent recommendation recommendations reference references registration relevance
reporting research result results review reviewed sample samples scientific scope search secondary selection setting settings significance
size solution source sources statement statistical strategy strengths study studies subject subjects summary synthesis technique techniques test the this to
topic treatment treatments trial type unlabelled updates use value variables what
`);
const neverAlone = words(`
a analysis analyses and animals approach available case cases classification clinical collection current data development diagnosis ethics
for from funding future general identifier implementation in innovation is key known level literature management material number of on origin
paper patient patients plan population practice program protocol search size solution source statistical test the this to topic type use value
`);
const titled =
  /^(?:Backgrounds?|Settings?|Rationale|Originality|Context|Experimental [Dd]esign|Data [Ss]ynthesis|Search [Mm]ethods?|Search [Ss]trategy|Selection [Cc]riteria|Significance|Relevance|Interpretation|Study [Pp]opulation)$/;

/** A heading that lost the space behind it: "ConclusionsThe nest". */
const runIn =
  /^(?:Background|Introduction|Objectives?|Purpose|Aims?|Methods?|Results?|Findings|Discussion|Conclusions?|Summary|Abstract)\p{Lu}\p{Ll}/u;

/** A heading of a structured abstract, as "Main outcome measures" or "RESULTS". */
export function isHeading(key: string, texts: readonly string[]): boolean {
  if (always.has(key.toLowerCase())) return true;
  return texts.length > 0 && texts.every((text) => titled.test(text) || runIn.test(text) || isInCapitals(text));
}

function isInCapitals(text: string): boolean {
  if (text !== text.toUpperCase()) return false;
  const parts = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return parts.every((word) => inCapitals.has(word)) && parts.some((word) => !neverAlone.has(word));
}
