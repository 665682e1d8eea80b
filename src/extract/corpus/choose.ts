import type { Candidate } from '../paper/candidate.ts';
import { neverConcepts } from './generic-words.ts';

/** Two probabilities of a candidate, 0 to 1. */
export interface Judgement {
  /** That a reader would mark it as a concept. */
  score: number;
  /** That an indexer would take it for a keyphrase, looked at by itself; worked out when it is asked for, which is seldom. */
  keyphrase(): number;
}

/** A candidate of a paper as it was judged. */
export interface Judged extends Judgement {
  key: string;
  candidate: Candidate;
}

/** A candidate that was chosen, with both probabilities. */
export interface Choice extends Omit<Judged, 'keyphrase'> {
  keyphrase: number;
}

export const toChoice = ({ key, candidate, score, keyphrase }: Judged): Choice => ({
  key,
  candidate,
  score,
  keyphrase: keyphrase(),
});

/** How many concepts a paper gets, and how sure they must be. */
export interface ChoiceOptions {
  /** Candidates at least this likely are kept; 0.35. */
  threshold: number;
  /** A paper gets about one concept per this many words, filled up with keyphrases where there are too few; 9. */
  wordsEach: number;
  /** But it is not filled up to more than this; 14. */
  filled: number;
  /** A keyphrase must be at least this likely; 0.2. */
  keyphrase: number;
  /** At most this many a paper; 30. */
  most: number;
}
export const choiceDefaults: ChoiceOptions = { threshold: 0.35, wordsEach: 9, filled: 14, keyphrase: 0.2, most: 30 };

/** The concepts of a paper, best first. `words` is the length of its title and abstract. */
export function choose<T extends Judged>(
  candidates: readonly T[],
  words: number,
  options: Partial<ChoiceOptions> = {},
): T[] {
  const { threshold, wordsEach, filled, keyphrase, most } = { ...choiceDefaults, ...options };
  const chosen = candidates
    .filter((one) => one.score >= threshold && mayBeConcept(one))
    .sort((a, b) => b.score - a.score || byStanding(a, b))
    .slice(0, most);
  const wanted = Math.min(filled, words / wordsEach);
  if (chosen.length >= wanted) return chosen;
  const others = candidates
    .filter((one) => one.score < threshold && mayBeConcept(one))
    .map((one) => ({ one, likely: one.keyphrase() }))
    .filter(({ likely }) => likely >= keyphrase)
    .sort((a, b) => b.likely - a.likely || byStanding(a.one, b.one));
  for (const { one } of others) {
    if (chosen.length >= wanted) break;
    if (!isPiece(one, chosen)) chosen.push(one);
  }
  return chosen;
}

const mayBeConcept = ({ key }: Judged): boolean => !neverConcepts.has(key.toLowerCase());

const byStanding = (a: Judged, b: Judged): number =>
  b.candidate.standing.count - a.candidate.standing.count || (a.key < b.key ? -1 : 1);

/** It stands nowhere but inside, around or across what was chosen. */
function isPiece({ candidate }: Judged, chosen: readonly Judged[]): boolean {
  return candidate.occurrences.every((own) =>
    chosen.some((other) =>
      other.candidate.occurrences.some(
        (their) => their.field === own.field && their.start < own.end && own.start < their.end,
      ),
    ),
  );
}
