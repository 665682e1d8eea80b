import { align, piecesOf, type Alignment, type Piece } from './align.ts';
import { readLetters } from './letters.ts';
import { wordClass } from '../word-class.ts';

/** Where a long form stands in a text, and how sure it is. */
export interface LongForm {
  start: number;
  end: number;
  /** Whether each letter of the short form begins a word, and each word with a meaning of its own gives a letter. */
  exact: boolean;
  /** How many letters begin a word, and where the last letter's word ends. */
  initials: number;
  lastEnd: number;
}

/** Words of clauses: no part of a long form, unless each letter begins a word. */
const clauseWord =
  /^(?:we|you|he|she|it|they|this|these|those|that|which|who|whose|what|when|where|while|is|are|was|were|be|been|being|has|have|had|can|could|may|might|will|would|should|does|did|not|but|because|if|so|than|also|such|its|their|our|his|her|namely|example|e\.g|i\.e|including|called|named|termed|known|here|there|however|showed?|found|propose|introduce|present|all|both|each|following)$/;
/** Words of measures that may stand between a long form and its short form: "alkaline phosphatase levels (ALP)". */
const measureWord =
  /^(?:levels?|concentrations?|values?|scores?|activity|activities|patients?|cells?|models?|methods?|algorithms?|techniques?|approach|approaches|groups?)$/;

/** How many words and parts of words the search goes back, for each letter. */
const mostPieces = 6;

/** The stretch at the end of `before` that gives the letters of the short form in their order, or null. */
export function longFormBefore(before: string, short: string): LongForm | null {
  const window = before.slice(windowStart(before));
  const offset = before.length - window.length;
  const plain = blankBrackets(window);
  const all = piecesOf(plain);
  for (const { letters, partial } of readLetters(short)) {
    if (letters.length < 2) continue;
    const pieces = all.slice(-mostPieces * letters.length);
    const found = align(letters, pieces);
    if (!found) continue;
    const count = letters.length;
    const exact = found.initials === count && found.skipped === 0;
    if (partial && found.initials < count) continue;
    const end = endOf(plain, found, exact, count, pieces);
    if (end === null) continue;
    const first = pieces.findIndex(({ start }) => start === found.start);
    const start = withLocants(plain, pieces, first);
    const whole = end + (/^[)\]}%+]+/.exec(plain.slice(end))?.[0].length ?? 0);
    if (!isLongForm(plain.slice(start, whole), plain.slice(start, found.end), short, count, found, exact)) continue;
    return { start: offset + start, end: offset + whole, exact, initials: found.initials, lastEnd: offset + found.end };
  }
  return null;
}

/** Where the sentence or the open bracket begins that `before` ends in. */
function windowStart(before: string): number {
  let start = 0;
  for (const match of before.matchAll(/[.!?;:]\s+/g)) {
    const word = /[\p{L}\p{N}]*$/u.exec(before.slice(Math.max(0, match.index - 12), match.index))![0];
    if (match[0][0] === '.' && /^(?:\p{Lu}|St|Dr|Mt|vs)$/u.test(word)) continue;
    start = match.index + match[0].length;
  }
  const open: number[] = [];
  for (let at = start; at < before.length; at++) {
    if (before[at] === '(' || before[at] === '[') open.push(at);
    else if (before[at] === ')' || before[at] === ']') open.pop();
  }
  return open.length > 0 ? open.at(-1)! + 1 : start;
}

/** Brackets behind a space are asides, blanked here; "poly(vinyl alcohol)" keeps its own. */
function blankBrackets(window: string): string {
  return window.replace(/(?<=\s)(?:\([^()]*\)|\[[^[\]]*\])/g, (inner) => ' '.repeat(inner.length));
}

/** The numbers glued before a long form belong to it, and the letters among them: "5-", "3,4-", "N,N-", "L-3,4-". */
function withLocants(plain: string, pieces: readonly Piece[], first: number): number {
  let index = first;
  while (
    index > 0 &&
    pieces[index]!.glued &&
    /^[-,'’]+$/.test(plain.slice(pieces[index - 1]!.end, pieces[index]!.start)) &&
    /^(?:\p{N}+|[A-Z])$/u.test(pieces[index - 1]!.written)
  )
    index--;
  return pieces[index]!.start;
}

/**
 * Where a long form ends. The name of a body goes on with "of the United Nations"; a word behind an exact long form is no part
 * of it ("convolutional neural network models (CNN)") unless an adjective needs it, one behind any other may be ("immunoglobulin
 * heavy chain gene (IgH)").
 */
function endOf(
  plain: string,
  found: Alignment,
  exact: boolean,
  letters: number,
  pieces: readonly Piece[],
): number | null {
  const next = pieces.findIndex(({ start, glued }) => start >= found.end && !glued);
  if (next < 0) return pieces.at(-1)!.end;
  const last = pieces[next - 1]!;
  const trailing = pieces.slice(next);
  const { end } = pieces.at(-1)!;
  const rest = plain.slice(last.end, end);
  const capitals = trailing.every(({ small, written }) => small || /^\p{Lu}/u.test(written));
  if (exact && capitals && /^\s+(?:of|for)\s/.test(rest)) return end;
  if (/[,;]\s/.test(rest)) return null;
  const words = trailing.filter(({ text, small }) => !small && !/^\p{N}/u.test(text));
  if (preposition.test(rest)) return exact && words.length < 7 ? last.end : null;
  if (words.length === 0) return end;
  if (words.length < trailing.filter(({ glued }) => !glued).length || words.some(({ text }) => clauseWord.test(text)))
    return null;
  if (exact && words.length < (letters > 2 ? 4 : 2))
    return (capitals && words.length === 2) || needsNext(last, plain) ? end : last.end;
  if (found.strays > 0 || words.length > 2 || found.skipped > (found.initials === letters && letters > 3 ? 1 : 0.5))
    return null;
  return words.length === 1 && measureWord.test(words[0]!.text) ? last.end : end;
}
const preposition = /^\s+(?:of|for|in|with|among|from|on|to|at|by|using)\s/;

/** Whether a word does not end a term: an adjective, or the short form of a genus. */
function needsNext({ text, end }: Piece, plain: string): boolean {
  return (text.length === 1 && plain[end] === '.') || wordClass(text) === 'adjective';
}

function isLongForm(
  long: string,
  matched: string,
  short: string,
  letters: number,
  found: Alignment,
  exact: boolean,
): boolean {
  const words = long.toLowerCase().split(/\s+/);
  if (matched.split(/[\s\-–/]+/).length > Math.min(letters + 5, letters * 2 + 1) || long.length <= short.length)
    return false;
  const same = long.split(/[\s\-–/]+/).filter((word) => word.toLowerCase() === short.toLowerCase());
  if (same.length > 0 && !(exact && letters > 2 && !same.includes(short))) return false;
  if ((long.match(/[([]/g) ?? []).length !== (long.match(/[)\]]/g) ?? []).length) return false;
  if (/[®™=<>]/.test(long)) return false;
  const last = piecesOf(long).at(-1)!;
  if (last.small && !last.glued) return false;
  const clause = words.some((word) => clauseWord.test(word));
  if (exact) return letters > 2 || !(clause || /,\s/.test(long));
  if ((/^\p{Lu}\p{Ll}{3,}$/u.test(short) && found.initials * 2 < letters) || piecesOf(long)[0]!.small) return false;
  if (wordClass(words[0]!) === 'adverb') return false;
  const initialsOnly = found.strays === 0 && found.initials === letters;
  if (clause || (/,\s/.test(long) && !(initialsOnly && letters > 3 && found.skipped < 1))) return false;
  if (initialsOnly) return found.skipped < letters && (letters > 2 || found.skipped < 1);
  const mayStray = letters > 4 && (found.skipped === 0 || short === short.toUpperCase());
  return found.strays <= (mayStray ? 1 : 0) && found.skipped * 2 <= letters;
}
