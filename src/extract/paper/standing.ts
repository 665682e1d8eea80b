import { noNeighbour, type Cue, type Neighbour } from './cues.ts';
import type { Span } from './span.ts';
import type { Token } from '../../text/token.ts';

/** How a candidate stands in its paper; all numbers but `position` are counts of occurrences, those of cues beside it too. */
export interface Standing extends Record<Cue, number> {
  /** Occurrences in all, and in the title. */
  count: number;
  title: number;
  /** It is all of its run of term words; it begins or ends one. */
  alone: number;
  opens: number;
  closes: number;
  /** Found as "theory of mind", by coordination, as a part of a hyphenated word, across parentheses. */
  of: number;
  coordinated: number;
  part: number;
  bridged: number;
  /** The vocabulary names it, for sure or in doubt; it lies inside a longer concept that the vocabulary names. */
  known: number;
  doubtful: number;
  inKnown: number;
  /** A capital where the sentence doesn't ask for one. */
  capital: number;
  /** Times the paper defines an abbreviation for it, or it as one. */
  defined: number;
  /** It is named by genus and species. */
  scientific: number;
  /** Times the keywords of the paper list it; they are no occurrences in the text. */
  keyword: number;
  /** Where it is named first, 0 (title) to 1 (end of the abstract). */
  position: number;
}

export const newStanding = (): Standing => ({
  count: 0,
  title: 0,
  alone: 0,
  opens: 0,
  closes: 0,
  of: 0,
  coordinated: 0,
  part: 0,
  bridged: 0,
  known: 0,
  doubtful: 0,
  inKnown: 0,
  capital: 0,
  defined: 0,
  scientific: 0,
  keyword: 0,
  position: 1,
  article: 0,
  own: 0,
  coined: 0,
  means: 0,
  'defined-after': 0,
  colon: 0,
  bracketed: 0,
  listed: 0,
  opening: 0,
  'verb-after': 0,
});

/** Notes that a span of term words is an occurrence. */
export function noteSpan(standing: Standing, { shape, opens, closes }: Span): void {
  if (opens) standing.opens++;
  if (closes) standing.closes++;
  if (shape !== 'run') standing[shape]++;
  else if (opens && closes) standing.alone++;
}

/** How far before a term a word that coins it may stand. */
const coinedWithin = 4;

/** Counts the cues around tokens `first` to `last` (both included). */
export function noteCues(
  standing: Standing,
  tokens: readonly Token[],
  neighbours: readonly Neighbour[],
  first: number,
  last: number,
): void {
  const { sentence } = tokens[first]!;
  const isIn = (at: number): boolean => tokens[at]?.sentence === sentence;
  const left = isIn(first - 1) ? tokens[first - 1]!.text : '';
  const right = isIn(last + 1) ? tokens[last + 1]!.text : '';
  const [before, behind] = [left ? neighbours[first - 1]! : noNeighbour, right ? neighbours[last + 1]! : noNeighbour];
  for (const cue of before.before) standing[cue]++;
  for (let at = first - 1; at >= first - coinedWithin && isIn(at) && !neighbours[at]!.parts; at--) {
    if (!neighbours[at]!.coins) continue;
    standing.coined++;
    break;
  }
  if (right === '(' && left !== '(' && left !== '[') standing['defined-after']++;
  if (right === ':') standing.colon++;
  if (left === '(' && /^[),;]$/.test(right)) standing.bracketed++;
  if (before.lists || behind.lists) standing.listed++;
  if (left === '') standing.opening++;
  if (behind.predicate) standing['verb-after']++;
}

/** Adds to a standing, in place, that of another candidate that is the same concept. */
export function addStanding(to: Standing, other: Standing): void {
  const first = Math.min(to.position, other.position);
  for (const name of names) to[name] += other[name];
  to.position = first;
}
const names = Object.keys(newStanding()) as (keyof Standing)[];
