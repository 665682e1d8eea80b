import { singular } from './singular.ts';

/** British words in American spelling, and plurals that labels keep ("social media") whose singular the texts use as well. */
const otherForms = new Map(
  Object.entries({
    media: 'medium',
    moduli: 'modulus',
    people: 'person',
    fibre: 'fiber',
    centre: 'center',
    modelling: 'modeling',
    labelling: 'labeling',
    labelled: 'labeled',
    signalling: 'signaling',
    behaviour: 'behavior',
    behavioural: 'behavioral',
    colour: 'color',
    neighbour: 'neighbor',
    tumour: 'tumor',
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
    programme: 'program',
    favour: 'favor',
    labour: 'labor',
    catalogue: 'catalog',
  }),
);

/** The form of a word in small letters: singular, and in American spelling. */
function plainForm(word: string): string {
  const one = singular(word);
  return american(otherForms.get(one) ?? one);
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
  if (/^[A-Z]?[a-z]+$/.test(text)) return plainForm(text.toLowerCase());
  const plain = text
    .replace(/\\["'`^~]\{?(\p{L})\}?/gu, '$1')
    .replace(/[{}$\\^_]/g, '')
    .replace(/’/g, "'");
  if (isShortName(plain)) return plain.replace(/s$/, '');
  const lower = plain.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return greek.get(lower) ?? plainForm(lower);
}
