import type { Source } from '../model/index.ts';
import type { Entry } from '../formats/read/index.ts';
import { plainWords } from '../text/clean.ts';

/** What is kept of a record, instead of its text, to tell whether two records are of one paper. */
export interface Fingerprint {
  at: Source;
  /** The id the file gives it. */
  id: string | null;
  /** A readable name made of the title, for a paper without an id. */
  slug: string;
  /** The letters and digits of the title, without spaces; empty where there are none. */
  title: string;
  /** The numbers in the title, roman ones too: what parts "Part I" from "Part II". */
  numbers: string;
  /** In lower case; `null` where there is no DOI of the usual form. */
  doi: string | null;
  /** The first letters and digits of the abstract, 80 of them where it has as many. */
  opening: string;
  /** A hash of its last letters and digits, as many. */
  closing: number;
  /** A hash of all its letters and digits. */
  abstract: number;
  /** Of the abstract, in UTF-16 units. */
  length: number;
  brokenOff: boolean;
}

/** How many letters of two abstracts must agree. */
export const openingLength = 80;

/** `abstractWords` are the plain words of its abstract. */
export function fingerprint(entry: Entry, abstractWords: string[]): Fingerprint {
  const titleWords = plainWords(entry.title);
  const abstract = abstractWords.join('');
  return {
    at: entry.at,
    id: entry.id,
    slug: entry.id === null ? slug(titleWords, entry) : '',
    title: titleWords.join(''),
    numbers: titleWords.filter((word) => /\p{N}|^[ivx]+$/u.test(word)).join(' '),
    doi: /^10\.\d{4,9}\/\S+$/.test(entry.doi ?? '') ? entry.doi!.toLowerCase() : null,
    opening: copy(abstract.slice(0, openingLength)),
    closing: hash(abstract.slice(-openingLength)),
    abstract: hash(abstract),
    length: entry.abstract.length,
    brokenOff: entry.brokenOff,
  };
}

const longestSlug = 60;

/** `a-brain-basis-of-dynamical-intelligence`: ASCII, cut behind a word; `paper-<hash>` where the title has no such word. */
function slug(titleWords: string[], { title, abstract }: Entry): string {
  const words = titleWords.map((word) => word.replace(/[^a-z0-9]+/g, '')).filter((word) => word !== '');
  const short = words.join('-').slice(0, longestSlug + 1);
  const cut = short.length > longestSlug ? short.replace(/-[^-]*$/, '').slice(0, longestSlug) : short;
  if (/[a-z]/.test(cut)) return cut;
  const digits = hash(title || abstract)
    .toString(16)
    .padStart(14, '0');
  return `paper-${digits.slice(-8)}`;
}

/** A slice keeps the whole string it was cut from in memory; this one does not. */
function copy(slice: string): string {
  return [...slice].join('');
}

/** 53 bits of a string, spread well enough to tell a million of them apart. */
export function hash(text: string): number {
  let [a, b] = [0x9e3779b1, 0x85ebca77];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x27d4eb2f);
    b = Math.imul(b ^ unit, 0x165667b1);
    a = (a << 13) | (a >>> 19);
    b ^= b >>> 15;
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b >>> 0) * 2 ** 21 + ((a >>> 0) >>> 11);
}
