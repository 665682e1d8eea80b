import type { Cue } from './cues.ts';
import type { Span } from './span.ts';

/** How a candidate stands in its paper; all numbers but `position` are counts of occurrences. */
export interface Standing {
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
  /** Where it is named first, 0 (title) to 1 (end of the abstract). */
  position: number;
  /** How often each cue stands around it. */
  cues: Partial<Record<Cue, number>>;
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
  position: 1,
  cues: {},
});

/** Notes that a span of term words is an occurrence. */
export function noteSpan(standing: Standing, { shape, opens, closes }: Span): void {
  if (opens) standing.opens++;
  if (closes) standing.closes++;
  if (shape !== 'run') standing[shape]++;
  else if (opens && closes) standing.alone++;
}

const counted = [
  'count',
  'title',
  'alone',
  'opens',
  'closes',
  'of',
  'coordinated',
  'part',
  'bridged',
  'known',
  'doubtful',
  'inKnown',
  'capital',
  'defined',
] as const;

/** The standing of two candidates that are one. */
export function sumStanding(a: Standing, b: Standing): Standing {
  const sum = { ...a, cues: { ...a.cues }, position: Math.min(a.position, b.position) };
  for (const name of counted) sum[name] += b[name];
  for (const [cue, count] of Object.entries(b.cues)) sum.cues[cue as Cue] = (sum.cues[cue as Cue] ?? 0) + count;
  return sum;
}
