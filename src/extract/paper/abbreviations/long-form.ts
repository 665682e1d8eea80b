import { align, piecesOf, type Alignment, type Piece } from './align.ts';
import { clauseWord, isLongForm } from './is-long-form.ts';
import { readLetters } from './letters.ts';
import { readWindow } from './window.ts';

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

/** Words of measures that may stand between a long form and its short form: "alkaline phosphatase levels (ALP)". */
const measureWord =
  /^(?:levels?|concentrations?|values?|scores?|activity|activities|patients?|cells?|models?|methods?|algorithms?|techniques?|approach|approaches|groups?)$/;

/** How many words and parts of words the search goes back, for each letter. */
const mostPieces = 6;

/** The stretch at the end of `before` that gives the letters of the short form in their order, or null. */
export function longFormBefore(before: string, short: string): LongForm | null {
  const { offset, plain } = readWindow(before);
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
    const words = { long: plain.slice(start, whole), matched: plain.slice(start, found.end) };
    if (!isLongForm(words, short, count, found, exact)) continue;
    return { start: offset + start, end: offset + whole, exact, initials: found.initials, lastEnd: offset + found.end };
  }
  return null;
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
  return (text.length === 1 && plain[end] === '.') || adjective.test(text);
}
const adjective = /[^\s]{3}(?:[st]ive|ous|[ai]ble|ric|tic|nic|ical|ional|ural|modal)$/;
