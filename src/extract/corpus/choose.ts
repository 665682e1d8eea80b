import type { Candidate } from '../paper/candidate.ts';
import { neverConcepts } from './generic-words.ts';

/** A candidate of a paper with how likely it is a concept. */
export interface Choice {
  key: string;
  candidate: Candidate;
  score: number;
}

/** How many concepts a paper gets, and how sure they must be. */
export interface ChoiceOptions {
  /** Candidates at least this likely are kept; 0.36. */
  threshold: number;
  /** A paper gets about one concept per this many words, with less likely candidates where there are too few; 13. */
  wordsEach: number;
  /** But none less likely than this; 0.12. */
  least: number;
  /** At most this many a paper; 30. */
  most: number;
}
export const choiceDefaults: ChoiceOptions = { threshold: 0.36, wordsEach: 13, least: 0.12, most: 30 };

/** The concepts of a paper, best first. `words` is the length of its title and abstract. */
export function choose<T extends Choice>(
  candidates: readonly T[],
  words: number,
  options: Partial<ChoiceOptions> = {},
): T[] {
  const { threshold, wordsEach, least, most } = { ...choiceDefaults, ...options };
  const wanted = Math.min(14, Math.max(4, words / wordsEach));
  return [...candidates]
    .sort(
      (a, b) =>
        b.score - a.score || b.candidate.standing.count - a.candidate.standing.count || (a.key < b.key ? -1 : 1),
    )
    .filter(({ key }) => !neverConcepts.has(key))
    .filter(({ score }, rank) => rank < most && (score >= threshold || (score >= least && rank < wanted)));
}
