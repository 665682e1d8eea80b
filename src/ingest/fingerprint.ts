import type { Source } from '../model/index.ts';
import type { Entry } from '../formats/read/index.ts';
import { plainWords } from '../text/clean.ts';
import { correctedTitle, isErratum } from '../text/erratum.ts';
import { isCommonTitle } from './common-title.ts';
import { nameKey } from './names.ts';
import { sketchOf } from './sketch.ts';

/** What is kept of a record, instead of its text, to tell whether two records are of one paper. */
export interface Fingerprint {
  at: Source;
  /** The id the file gives it. */
  id: string | null;
  /** A readable name made of the title, for a paper without an id. */
  slug: string;
  /** The letters and digits of the title, without spaces and without a translation in brackets; empty where there are none. */
  title: string;
  /** The numbers in the title, roman ones and single letters too: what parts "Part I" from "Part II". */
  numbers: string;
  /** The abbreviations in the title: one of their letters is a word. Empty where all of it is in capitals. */
  capitals: string;
  /** Whether many papers may have this title: "Editorial", "Book review", "Letter to the editor". */
  isCommon: boolean;
  /** Of an erratum, the title of the paper it corrects like `title`, empty if it names none; `null` for all others. */
  corrected: string | null;
  /** In lower case; `null` where there is no DOI of the usual form. */
  doi: string | null;
  pmid: string | null;
  arxiv: string | null;
  openalex: string | null;
  year: number | null;
  date: string | null;
  /** The first author, see `nameKey`. */
  author: string;
  /** How many authors it names. */
  authors: number;
  /** Whether its type says that it was a contribution to a meeting; `null` where the type is not known. */
  isOfMeeting: boolean | null;
  /** The first letters and digits of the abstract, 80 of them where it has as many. */
  opening: string;
  /** A hash of its last letters and digits, as many. */
  closing: number;
  /** A hash of all its letters and digits. */
  abstract: number;
  /** What its wording shares with that of another, see `sketchOf`. */
  sketch: number[];
  /** Of the abstract, in UTF-16 units. */
  length: number;
  brokenOff: boolean;
  /** How many facts the record has. */
  facts: number;
  /** A hash of all that the record says, but where it was found. */
  content: number;
}

/** How many letters of two abstracts must agree. */
export const openingLength = 80;

/** `abstractWords` are the plain words of its abstract. */
export function fingerprint(entry: Entry, abstractWords: string[]): Fingerprint {
  const titleWords = plainWords(withoutTranslation(entry.title));
  const abstract = abstractWords.join('');
  const { at, sources: _, ...said } = entry;
  const { id, pmid, arxiv, openalex, year, date, authors, brokenOff } = said;
  return {
    ...{ at, id, pmid, arxiv, openalex, year, date, brokenOff },
    slug: id === null ? slug(plainWords(entry.title), entry) : '',
    title: titleWords.join(''),
    numbers: copy(titleWords.filter((word) => number.test(word)).join(' ')),
    capitals: /\p{Ll}/u.test(entry.title) ? (entry.title.match(abbreviation) ?? []).join(' ') : '',
    isCommon: isCommonTitle(titleWords),
    corrected: isErratum(entry) ? correctedTitle(entry.title) : null,
    doi: /^10\.\d{4,9}\/\S+$/.test(entry.doi ?? '') ? entry.doi!.toLowerCase() : null,
    author: nameKey(authors[0] ?? ''),
    authors: authors.length,
    isOfMeeting: entry.type === null ? null : meeting.test(entry.type),
    opening: copy(abstract.slice(0, openingLength)),
    closing: hash(abstract.slice(-openingLength)),
    abstract: hash(abstract),
    sketch: sketchOf(abstractWords),
    length: entry.abstract.length,
    facts: Object.values(said).filter((fact) => (Array.isArray(fact) ? fact.length > 0 : fact !== null)).length,
    content: hash(JSON.stringify(said)),
  };
}

/** "a" and the "s" of "women's" number nothing. */
const number = /\p{N}|^[ivx]+$|^[^as]$/u;
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{1,9}(?![\p{L}\p{N}])/gu;
const meeting = /meeting|conference|proceeding|congress|poster/i;

/** `Title [Título]`: some databases add the original title, about as long as its translation. */
function withoutTranslation(title: string): string {
  const start = title.indexOf(' [');
  return start >= 24 && title.endsWith(']') && title.length - start > 0.6 * start ? title.slice(0, start) : title;
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
  return slice === '' ? '' : [...slice].join('');
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
