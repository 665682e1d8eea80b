import { openingLength, type Fingerprint } from './fingerprint.ts';
import { sameName } from './names.ts';
import { isPreprint } from './preprint.ts';
import { sharedRuns } from './sketch.ts';

/** A title of so many letters is hardly given to two papers; "Introduction" and "Editorial" are shorter. */
const tellingTitle = 24;
/** An abstract shorter than this says little by being the beginning of another. */
const tellingOpening = 30;
/** Of the eight least hashes: two texts share so many if about a third of their wording is of both. */
const enoughRuns = 3;

const isTelling = ({ title, isCommon }: Fingerprint): boolean => title.length >= tellingTitle && !isCommon;

/** Whether one abstract begins like the other; a missing one begins like any. */
function beginAlike(a: Fingerprint, b: Fingerprint): boolean {
  return a.opening.startsWith(b.opening) || b.opening.startsWith(a.opening);
}

/**
 * Whether two abstracts are one text or begin alike; under a telling title and one first author also whether they end
 * alike or share much of their wording. `null` where one is missing.
 */
export function alikeAbstracts(a: Fingerprint, b: Fingerprint): boolean | null {
  const shorter = Math.min(a.opening.length, b.opening.length);
  if (shorter === 0) return null;
  if (a.abstract === b.abstract) return true;
  if (beginAlike(a, b)) return shorter >= tellingOpening ? true : null;
  if (shorter < openingLength || !isTelling(a) || sameName(a.author, b.author) !== true) return false;
  return a.closing === b.closing || sharedRuns(a.sketch, b.sketch) >= enoughRuns;
}

/** Whether they have a number of a register in common. */
export function shareRegister(a: Fingerprint, b: Fingerprint): boolean {
  const isShared = (register: 'doi' | 'pmid' | 'arxiv' | 'openalex') =>
    a[register] !== null && a[register] === b[register];
  return isShared('doi') || isShared('pmid') || isShared('arxiv') || isShared('openalex');
}

/** Whether one register has them under two numbers; a preprint and its journal version have two DOIs, and two of PubMed. */
function differInRegister(a: Fingerprint, b: Fingerprint): boolean {
  const differ = (x: string | null, y: string | null) => x !== null && y !== null && x !== y;
  if (differ(a.arxiv, b.arxiv)) return true;
  return isPreprint(a) === isPreprint(b) && (differ(a.doi, b.doi) || differ(a.pmid, b.pmid));
}

const yearsApart = (a: Fingerprint, b: Fingerprint): number | null =>
  a.year === null || b.year === null ? null : Math.abs(a.year - b.year);

/** Whether something speaks against two records being of one paper, whatever speaks for it. */
export function areApart(a: Fingerprint, b: Fingerprint): boolean {
  if ((a.corrected === null) !== (b.corrected === null)) return true;
  const author = sameName(a.author, b.author);
  if (shareRegister(a, b)) return author === false && a.isCommon;
  if (a.numbers !== b.numbers || a.isCommon !== b.isCommon) return true;
  const alike = alikeAbstracts(a, b);
  if (author === false && (alike !== true || a.abstract !== b.abstract)) return true;
  if (differInRegister(a, b) && (alike !== true || author === false || a.title !== b.title)) return true;
  const years = yearsApart(a, b) ?? 0;
  const isOneText = alike === true && a.closing === b.closing && !a.isCommon;
  if (years > 1 && !isOneText && isPreprint(a) === isPreprint(b)) return true;
  if (alike !== false) return false;
  if (a.isOfMeeting !== null && b.isOfMeeting !== null && a.isOfMeeting !== b.isOfMeeting) return true;
  return author !== true && a.id !== null && b.id !== null && a.id !== b.id;
}

/** Whether two records of one title are surely of one paper. */
export function areSame(a: Fingerprint, b: Fingerprint): boolean {
  if (areApart(a, b)) return false;
  const alike = alikeAbstracts(a, b);
  if (alike === true || shareRegister(a, b) || (!a.isCommon && a.id !== null && a.id === b.id)) return true;
  if (sameName(a.author, b.author) !== true) return false;
  return a.title.length >= tellingTitle
    ? !a.isCommon || yearsApart(a, b) !== null
    : !a.isCommon && alike === null && yearsApart(a, b) !== null;
}

/** Whether two records of one title may be of one paper: nothing but the title speaks for it, and nothing against it. */
export function maybeSame(a: Fingerprint, b: Fingerprint): boolean {
  return isTelling(a) && !areApart(a, b);
}

/** Whether records under one number of a register are of one paper: a volume may have a DOI, too. */
export function resemble(a: Fingerprint, b: Fingerprint): boolean {
  if (areApart(a, b)) return false;
  if (alikeAbstracts(a, b) === true || holds(a.title, b.title)) return true;
  const isOther = sameName(a.author, b.author) === false;
  if (a.doi !== null && a.doi === b.doi)
    return !isOther && a.numbers === b.numbers && sharedPieces(a.title, b.title) >= 0.5;
  return sharedPieces(a.title, b.title) >= (isOther ? 0.5 : 0.25); // a title may change, the number may not
}

/** Whether records whose abstracts begin alike have one title but for a slip, or an addition at one of its ends. */
export function differByAGlitch(a: Fingerprint, b: Fingerprint): boolean {
  if (areApart(a, b)) return false;
  if (a.abstract === b.abstract && holds(a.title, b.title)) return true;
  const endAlike = a.closing === b.closing || a.brokenOff || b.brokenOff;
  return endAlike && areNear(a, b, 2);
}

/** Whether records of one first author and about one year have one title but for a letter. */
export function differByALetter(a: Fingerprint, b: Fingerprint): boolean {
  if (a.isCommon || !areNear(a, b, 1) || sameName(a.author, b.author) !== true || areApart(a, b)) return false;
  return alikeAbstracts(a, b) !== false && yearsApart(a, b) !== null;
}

function areNear(a: Fingerprint, b: Fingerprint, edits: number): boolean {
  if (Math.abs(a.title.length - b.title.length) > edits) return false;
  if (a.capitals !== '' && b.capitals !== '' && a.capitals !== b.capitals) return false;
  return Math.min(a.title.length, b.title.length) >= tellingTitle && isNear(a.title, b.title, edits);
}

/** Whether one title begins or ends with the other, which is half as long at least. */
function holds(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return 2 * short.length >= long.length && (long.startsWith(short) || long.endsWith(short));
}

/** The share of three-letter pieces that two titles have in common, 0 to 1 (Dice's coefficient). */
function sharedPieces(a: string, b: string): number {
  const pieces = (title: string) => new Set(Array.from(title, (_, i) => title.slice(i, i + 3)));
  const [x, y] = [pieces(a), pieces(b)];
  const both = [...x].filter((piece) => y.has(piece)).length;
  return (2 * both) / (x.size + y.size);
}

/** Whether so many letters inserted, left out or changed turn one text into the other. */
function isNear(a: string, b: string, edits: number): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  if (x === '' || y === '') return Math.max(x.length, y.length) <= edits;
  if (edits === 0) return false;
  return [[1, 1], [1, 0], [0, 1]].some(([skipX, skipY]) => isNear(x.slice(skipX), y.slice(skipY), edits - 1)); // prettier-ignore
}
