import type { Candidate } from '../paper/candidate.ts';
import { neverConcepts } from './generic-words.ts';

/** Two probabilities of a candidate, 0 to 1. */
export interface Judgement {
  /** That a reader would mark it as a concept. */
  score: number;
  /** That an indexer would take it for a keyphrase, looked at by itself. */
  keyphrase: number;
}

/** A candidate of a paper as it was judged. */
export interface Choice extends Judgement {
  key: string;
  candidate: Candidate;
}

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
export function choose<T extends Choice>(
  candidates: readonly T[],
  words: number,
  options: Partial<ChoiceOptions> = {},
): T[] {
  const { threshold, wordsEach, filled, keyphrase, most } = { ...choiceDefaults, ...options };
  const possible = candidates.filter(({ key }) => !neverConcepts.has(key.toLowerCase()));
  const chosen = possible
    .filter(({ score }) => score >= threshold)
    .sort(by('score'))
    .slice(0, most);
  const wanted = Math.min(filled, words / wordsEach);
  for (const choice of possible.filter(({ score }) => score < threshold).sort(by('keyphrase'))) {
    if (chosen.length >= wanted || choice.keyphrase < keyphrase) break;
    if (!isPiece(choice, chosen)) chosen.push(choice);
  }
  return chosen;
}

const by =
  (name: keyof Judgement) =>
  (a: Choice, b: Choice): number =>
    b[name] - a[name] || b.candidate.standing.count - a.candidate.standing.count || (a.key < b.key ? -1 : 1);

/** It stands nowhere but inside, around or across what was chosen. */
function isPiece({ candidate }: Choice, chosen: readonly Choice[]): boolean {
  return candidate.occurrences.every((own) =>
    chosen.some((other) =>
      other.candidate.occurrences.some(
        (their) => their.field === own.field && their.start < own.end && own.start < their.end,
      ),
    ),
  );
}
