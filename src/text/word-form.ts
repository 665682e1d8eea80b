import { american } from './american.ts';
import { greekParts } from './greek-parts.ts';
import { letterNames, plainLatin } from './letter-names.ts';
import { singular } from './singular.ts';

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('-') as [word: string, form: string]),
  );

/** Numbers to ten in digits, and ordinal ones in letters. */
const numbers = pairs(`
  one-1 two-2 three-3 four-4 five-5 six-6 seven-7 eight-8 nine-9 ten-10
  1st-first 2nd-second 3rd-third 4th-fourth 5th-fifth 6th-sixth 7th-seventh 8th-eighth 9th-ninth 10th-tenth
`);

/** Plurals that labels keep ("social media") whose singular the texts use as well, and names of diseases without an apostrophe. */
const otherForms = pairs(`
  archaea-archaeon media-medium metazoa-metazoan moduli-modulus people-person protozoa-protozoan
  alzheimers-alzheimer parkinsons-parkinson
`);

/** The form of a word in small letters: singular, and in American spelling. */
function plainForm(word: string): string {
  const one = singular(word);
  return otherForms.get(one) ?? american(one);
}

/** A short name in capitals ("CNN", "fMRI", "V1", "CNNs"), whose case is part of it. */
export function isShortName(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(text) && text.length <= 12;
}

const forms = new Map<string, string>();

/**
 * The form of one token in which the spellings of a word meet: singular, American, without a possessive's 's, no accents or LaTeX,
 * raised and lowered digits as plain ones, numbers to ten in digits, lower case unless a short name; of the parts of a word with Greek
 * letters, their forms and spaces. It is a key and no label.
 */
export function wordForm(text: string): string {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form = spell(text);
  if (forms.size > 300_000) forms.clear();
  forms.set(text, form);
  return form;
}

function spell(text: string): string {
  const parts = greekParts(text);
  if (parts.length > 1) return parts.map(wordForm).join(' ');
  if (/^[A-Z]?[a-z]+$/.test(text)) return numbers.get(text.toLowerCase()) ?? plainForm(text.toLowerCase());
  const plain = text
    .replace(/\\["'`^~]\{?(\p{L})\}?/gu, '$1')
    .replace(/[{}$\\^_]/g, '')
    .replace(/['’‘ʼ′´]s$/i, '')
    .replace(/[’‘ʼ′´]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  if (isShortName(plain)) return plain.replace(/s$/, '');
  const lower = plain.toLowerCase();
  const size = /^([a-z]+|[1-9]\d{0,2})[^\w'.]d(?:imensional)?$/.exec(lower)?.[1];
  const dimensions = /^\d/.test(size ?? '') ? size : numbers.get(size ?? '');
  if (dimensions !== undefined) return `${dimensions}d`;
  if (/^\d/.test(lower)) return numbers.get(lower) ?? plainForm(lower);
  const letter = letterNames.get(lower.replace(/\+$/, ''));
  if (letter !== undefined) return letter + (lower.endsWith('+') ? '+' : '');
  const spelled = plainLatin(lower);
  return /\p{Ll}\p{Lu}/u.test(plain) ? singular(spelled) : plainForm(spelled);
}
