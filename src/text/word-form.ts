const irregular = new Map(
  Object.entries({
    analyses: 'analysis',
    hypotheses: 'hypothesis',
    syntheses: 'synthesis',
    prostheses: 'prosthesis',
    bases: 'basis',
    crises: 'crisis',
    theses: 'thesis',
    parentheses: 'parenthesis',
    diagnoses: 'diagnosis',
    metastases: 'metastasis',
    matrices: 'matrix',
    vertices: 'vertex',
    indices: 'index',
    cortices: 'cortex',
    appendices: 'appendix',
    axes: 'axis',
    phenomena: 'phenomenon',
    criteria: 'criterion',
    stimuli: 'stimulus',
    nuclei: 'nucleus',
    loci: 'locus',
    foci: 'focus',
    hippocampi: 'hippocampus',
    thalami: 'thalamus',
    gyri: 'gyrus',
    sulci: 'sulcus',
    fungi: 'fungus',
    radii: 'radius',
    mice: 'mouse',
    elegans: 'elegans',
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'person',
    feet: 'foot',
    teeth: 'tooth',
    spectra: 'spectrum',
    media: 'medium',
    bacteria: 'bacterium',
    quanta: 'quantum',
    strata: 'stratum',
    ganglia: 'ganglion',
    automata: 'automaton',
    schemata: 'schema',
    corpora: 'corpus',
    genera: 'genus',
    fibre: 'fiber',
    fibres: 'fiber',
    centre: 'center',
    centres: 'center',
    modelling: 'modeling',
    labelling: 'labeling',
    labelled: 'labeled',
    signalling: 'signaling',
    behaviour: 'behavior',
    behaviours: 'behavior',
    behavioural: 'behavioral',
    colour: 'color',
    colours: 'color',
    neighbour: 'neighbor',
    neighbours: 'neighbor',
    tumour: 'tumor',
    tumours: 'tumor',
    grey: 'gray',
    haemodynamic: 'hemodynamic',
    anaesthesia: 'anesthesia',
    foetal: 'fetal',
    metre: 'meter',
    analyse: 'analyze',
    oesophagus: 'esophagus',
    paediatric: 'pediatric',
    orientated: 'oriented',
    artefact: 'artifact',
    artefacts: 'artifact',
    programme: 'program',
    programmes: 'program',
    favour: 'favor',
    labour: 'labor',
    catalogue: 'catalog',
    halves: 'half',
    lives: 'life',
    leaves: 'leaf',
    wolves: 'wolf',
    calves: 'calf',
    shelves: 'shelf',
    knives: 'knife',
    selves: 'self',
    movies: 'movie',
    calories: 'calorie',
    ties: 'tie',
    lenses: 'lens',
    gases: 'gas',
    buses: 'bus',
    viruses: 'virus',
  }),
);

/** Words in -s that are no plurals. */
const singularInS =
  /(?:ss|us|is|ics|ous|ias|pus|series|species|lens|gas|news|means|texas|hiss|mass|bass|atlas|canvas|chaos|ethos|rhinos|biases?|alias|physics|diabetes|rabies|herpes|feces|sepsis|kudos|cosmos|pathos|logos|pancreas|always|whereas|sans|plus|alzheimers|parkinsons)$/;

/** The singular of a lower-case English noun; words that are no plurals come back as they are. */
export function singular(word: string): string {
  const special = irregular.get(word);
  if (special) return special;
  if (!word.endsWith('s') || word.length < 4) return word;
  if (/biases$|viruses$|statuses$|focuses$|buses$|gases$/.test(word)) return word.slice(0, -2);
  if (singularInS.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word) && !/(?:ache|cache|axe|niche)s$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]oes$/.test(word) && !word.endsWith('shoes')) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** British endings to American ones. */
function american(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/(?<=[a-z]{3})is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/, (match, _at: number, whole: string) =>
      keepsS.test(whole) ? match : 'iz',
    )
    .replace(/(?<=[a-z]{2})yse(?=d?$)/, 'yze')
    .replace(/aemia(?=$|s$)/, 'emia')
    .replace(/(?<=[bcdfghlmnprtv])our(?=s?$|al|ing$|ed$)/, (match, _at: number, whole: string) =>
      /^(?:hour|four|tour|contour|detour|pour|flour|sour|scour|devour|glamour|velour)/.test(whole) ? match : 'or',
    );
}
const keepsS =
  /^(?:.*wis|(?:un)?(?:super|tele|pro|re|ad|de|impro)vis|exercis|expertis|franchis|merchandis|surpris|compris|enterpris|(?:com)?promis|premis|precis|imprecis|concis|excis|incis|circumcis|paradis|disguis|demis|despis|prais|apprais|rais|nois|pois|turquois|porpois|tortois|malais|chemis|bruis|cruis|treatis|ris|aris)/;

/** Greek letters and LaTeX commands for them, so that "α-synuclein", "$\alpha$-synuclein" and "alpha-synuclein" meet. */
const greek = new Map(
  Object.entries({
    α: 'alpha',
    β: 'beta',
    γ: 'gamma',
    δ: 'delta',
    ε: 'epsilon',
    ζ: 'zeta',
    η: 'eta',
    θ: 'theta',
    κ: 'kappa',
    λ: 'lambda',
    μ: 'mu',
    ν: 'nu',
    π: 'pi',
    ρ: 'rho',
    σ: 'sigma',
    τ: 'tau',
    φ: 'phi',
    χ: 'chi',
    ψ: 'psi',
    ω: 'omega',
  }),
);

/** A short name in capitals ("CNN", "fMRI", "V1", "CNNs"), whose case is part of it. */
export function isShortName(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(text) && text.length <= 12;
}

const forms = new Map<string, string>();

/** The form of one token in which two spellings of a word meet: singular, American, no accents or LaTeX, lower case unless a short name. */
export function wordForm(text: string): string {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form = spell(text);
  if (forms.size > 300_000) forms.clear();
  forms.set(text, form);
  return form;
}

function spell(text: string): string {
  if (/^[A-Z]?[a-z]+$/.test(text)) return american(singular(text.toLowerCase()));
  const plain = text
    .replace(/\\["'`^~]\{?(\p{L})\}?/gu, '$1')
    .replace(/[{}$\\^_]/g, '')
    .replace(/’/g, "'");
  if (isShortName(plain)) return plain.replace(/s$/, '');
  const lower = plain.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return greek.get(lower) ?? american(singular(lower));
}
