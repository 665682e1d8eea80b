import { findAppositions } from './abbreviations/apposition.ts';
import { longFormBefore } from './abbreviations/long-form.ts';
import { withSharedHead } from './abbreviations/shared-head.ts';
import { isShortForm, shortFormsIn } from './abbreviations/short-form.ts';

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

/** A short form and the long form it stands for, where they are defined. */
export interface Definition {
  short: Stretch;
  long: Stretch;
  /** The end of the long form where a list has it in common: "blood pressure" in "systolic (SBP) and diastolic (DBP) blood pressure". */
  head?: Stretch;
}

/** The whole long form of a definition. */
export const longText = ({ long, head }: Definition): string => (head ? `${long.text} ${head.text}` : long.text);

/**
 * Short forms defined in brackets, behind their long form or before it, and then those defined without brackets. As in Schwartz & Hearst (2003), "A simple algorithm
 * for identifying abbreviation definitions in biomedical text", the letters of the short form are looked for in the words
 * beside it; here by the cheapest alignment instead of the first one from the right.
 */
export function findAbbreviations(text: string): Definition[] {
  const found: Definition[] = [];
  // A citation by number in brackets may stand within others.
  const plain = text.replace(/\[[\p{N},;\s–-]{1,20}\]/gu, (citation) => ' '.repeat(citation.length));
  let previous: Range | null = null;
  for (const match of plain.matchAll(/[([]([^()[\]]{1,120})[)\]]/g)) {
    const bracket: Range = { start: match.index, end: match.index + match[0].length };
    const definition = longBefore(plain, bracket, previous) ?? longInside(plain, bracket);
    if (definition) found.push(withTexts(text, definition));
    previous = bracket;
  }
  const defined = new Set(found.map(({ short }) => short.text));
  const appositions = findAppositions(plain).map((places) => withTexts(text, places));
  return [...found, ...appositions.filter(({ short }) => !defined.has(short.text))];
}

type Range = Omit<Stretch, 'text'>;
interface Places {
  short: Range;
  long: Range;
  head?: Range;
}
const shift = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });
/** How far before a bracket a long form may begin. */
const reach = 300;

/** "self-supervised learning (SSL)" */
function longBefore(text: string, bracket: Range, previous: Range | null): Places | null {
  const from = Math.max(0, bracket.start - reach);
  const before = text.slice(from, bracket.start);
  // "f(x)" is a formula more often than a definition, and "M. Roe and A. Doe, [R-D]" or "[RD15]" cites.
  const glued = /[\p{L}\p{N}]$/u.test(before);
  if (text[bracket.start] === '[' && (/,\s*$/.test(before) || /\p{N}\]$/u.test(text.slice(bracket.start, bracket.end))))
    return null;
  for (const piece of shortFormsIn(text.slice(bracket.start + 1, bracket.end - 1))) {
    const start = bracket.start + 1 + piece.start;
    const short = { start, end: start + piece.text.length };
    const long = longFormBefore(before, piece.text);
    if ((piece.cut || glued) && !(long?.exact && (piece.cut || long.initials > 2 || /^\p{Lu}{2}s?$/u.test(piece.text))))
      continue;
    const shared = withSharedHead(text, from, bracket, previous, piece.text, long);
    if (shared) return { short, ...shared };
    if (long) return { short, long: shift(long, from) };
  }
  return null;
}

/** "SSL (self-supervised learning)" */
function longInside(text: string, bracket: Range): Places | null {
  const from = Math.max(0, bracket.start - reach);
  const outside = /(?:^|[\s("“‘])([\p{L}\p{N}][\p{L}\p{N}.\-/+^{}]{1,19})["'”’]?\s*$/u.exec(
    text.slice(from, bracket.start),
  );
  const short = outside?.[1];
  if (!short || !isShortForm(short)) return null;
  const inner = text.slice(bracket.start + 1, bracket.end - 1);
  const lead = leadIn.exec(inner)![0].length;
  const part = inner
    .slice(lead)
    .split(/[;,](?:\s|$)/)[0]!
    .trimEnd();
  const long = /[\s-]/.test(part) ? longFormBefore(part, short) : null;
  if (!long || long.start !== 0) return null;
  const start = from + outside.index + outside[0].indexOf(short);
  return { short: { start, end: start + short.length }, long: shift(long, bracket.start + 1 + lead) };
}
const leadIn = /^[\s"'“‘`]*(?:(?:i\.e\.|ie|or|short for|stands for|abbreviation of|for|from|the)[,\s]+)*/i;

function withTexts(text: string, { short, long, head }: Places): Definition {
  const stretch = ({ start, end }: Range): Stretch => ({ start, end, text: text.slice(start, end) });
  return { short: stretch(short), long: stretch(long), ...(head && { head: stretch(head) }) };
}
