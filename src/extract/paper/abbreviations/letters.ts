/** What one sign of a short form may be written as in its long form; the words behind it only where a word begins. */
export type Letter = readonly [sign: string, ...words: string[]];

/** The letters of a short form, and whether some of its signs were left out ("GHQ-28" read as GHQ). */
export interface Reading {
  letters: readonly Letter[];
  partial: boolean;
}

const greekNames = 'alpha beta gamma delta epsilon zeta theta kappa lambda sigma omega'.split(' ');
const greekSigns = [...'αβγδεζθκλσω'];
/** Words that a sign is read as; those that end in a hyphen are the beginnings of words. */
const readAs: Readonly<Record<string, readonly string[]>> = {
  1: ['one', 'first', 'i', 'mono-', 'single'],
  2: ['two', 'to', 'second', 'ii', 'di-', 'bi-', 'double', 'dual'],
  3: ['three', 'third', 'iii', 'tri-'],
  4: ['four', 'for', 'fourth', 'iv', 'tetra-'],
  5: ['five', 'fifth', 'v', 'penta-'],
  6: ['six', 'sixth', 'vi', 'hexa-'],
  7: ['seven', 'seventh', 'vii', 'hepta-'],
  8: ['eight', 'eighth', 'viii', 'octa-'],
  9: ['nine', 'ninth', 'ix'],
  a: ['α'],
  b: ['β'],
  d: ['δ'],
  g: ['γ'],
  '&': ['and'],
  '+': ['plus', 'positive'],
  x: ['ex-', 'cross'],
};
const sign = new RegExp(`(?<![a-z])(?:${greekNames.join('|')})(?![a-z])|\\p{N}+|\\p{L}|[&+]`, 'giu');

/**
 * The ways to read a short form, the likeliest first: without the s of a plural; as it is; without the number at its end
 * ("GHQ-28").
 */
export function readLetters(short: string): Reading[] {
  const singular = short.replace(/(?:(?<=[\p{Lu}\p{N}])s|['’]s)$/u, '');
  const bare = singular.replace(/[-\s]?[1-9]\p{N}*$/u, '');
  return [
    { letters: lettersOf(singular), partial: false },
    ...(singular !== short ? [{ letters: lettersOf(short), partial: false }] : []),
    ...(/[&+]/.test(short) ? [{ letters: lettersOf(singular.replace(/[&+]/g, ' ')), partial: true }] : []),
    ...(bare !== singular ? [{ letters: lettersOf(bare), partial: true }] : []),
  ];
}

function lettersOf(short: string): Letter[] {
  return [...short.matchAll(sign)].map(([match]) => {
    const letter = match.toLowerCase();
    const greek = greekNames.indexOf(letter);
    if (greek >= 0) return [greekSigns[greek]!, letter];
    const name = greekNames[greekSigns.indexOf(letter)];
    if (name) return [letter, name];
    return [letter, ...(readAs[letter] ?? [])];
  });
}
