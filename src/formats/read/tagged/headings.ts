import { partedBySemicolons } from './values.ts';

/** The subheadings of MeSH (the topical qualifiers), as they follow a heading behind a slash. */
const subheadings = new Set(
  (
    'abnormalities|administration & dosage|adverse effects|agonists|analogs & derivatives|analysis|anatomy & histology|' +
    'antagonists & inhibitors|biosynthesis|blood|blood supply|cerebrospinal fluid|chemical synthesis|chemically induced|' +
    'chemistry|classification|complications|congenital|cytology|deficiency|diagnosis|diagnostic imaging|diet therapy|' +
    'drug effects|drug therapy|economics|education|embryology|enzymology|epidemiology|ethics|ethnology|etiology|genetics|' +
    'growth & development|history|immunology|injuries|innervation|instrumentation|isolation & purification|' +
    'legislation & jurisprudence|manpower|metabolism|methods|microbiology|mortality|nursing|organization & administration|' +
    'parasitology|pathogenicity|pathology|pharmacokinetics|pharmacology|physiology|physiopathology|poisoning|' +
    'prevention & control|psychology|radiation effects|radiography|radionuclide imaging|radiotherapy|rehabilitation|' +
    'secondary|secretion|standards|statistics & numerical data|supply & distribution|surgery|therapeutic use|therapy|' +
    'toxicity|transmission|transplantation|transplant|trends|ultrasonography|ultrastructure|urine|utilization|veterinary|virology'
  ).split('|'),
);

/**
 * A keyword or an index term as a term alone: `Brain` for `*Brain/drug effects/*metabolism`, `Asthma` for
 * `Asthma/dt [Drug Therapy]`, `Asthma [*therapy]` and `Asthma -- Therapy`. A slash before anything but a subheading stays.
 */
export function headingOf(text: string): string {
  const term = text
    .trim()
    .replace(/^\*\s*/, '')
    .replace(/(?:\/\*?[a-z]{2}(?:, \*?[a-z]{2}){0,9})? ?\[[^[\]]{1,200}\]$/, '');
  const [heading, ...behind] = term.split('/');
  const isQualified = behind.every((part) => subheadings.has(part.trim().replace(/^\*/, '').toLowerCase()));
  const [main] = term.split(' -- ');
  if (term.length <= 100 && main !== term) return main!.trim();
  return behind.length > 0 && isQualified ? heading!.trim() : term;
}

/** Keywords parted by semicolons, or one each; what is no word (a number, `-`) is left out. */
export function keywordsOf(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(partedBySemicolons))
    .map(headingOf)
    .filter((word) => /\p{L}/u.test(word));
}

/** The same where commas may part them as well: in a single field with two of them or more. */
export function commaKeywordsOf(values: readonly string[]): string[] {
  const [only, ...others] = values;
  const parts = others.length === 0 && only !== undefined && !partedBySemicolons.test(only) ? only.split(',') : [];
  return keywordsOf(parts.length > 2 ? parts : values);
}
