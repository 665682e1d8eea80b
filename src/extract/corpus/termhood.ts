import type { Candidate } from '../paper/candidate.ts';
import type { Background } from './background.ts';
import { describe, type Knowledge, type Surroundings, type WordOdds } from './features.ts';
import { explain, logistic, predict, type Forest } from './forest.ts';

/** What scripts/train/train-termhood.ts learned, as plain data. */
export interface Weights {
  forest: Forest;
  concepts: PlainOdds;
  keyphrases: PlainOdds;
}
type PlainOdds = Record<keyof WordOdds, Record<string, number>>;

/** Judges whether a candidate is a concept that a reader would mark. */
export interface Termhood {
  /** The probability, 0 to 1. */
  score(candidate: Candidate, around: Surroundings): number;
  /** What each feature adds to the log-odds; `base` is what any candidate starts from. */
  parts(candidate: Candidate, around: Surroundings): Map<string, number>;
}

export function readTermhood(weights: Weights, background: Background): Termhood {
  const knowledge: Knowledge = {
    background,
    concepts: readOdds(weights.concepts),
    keyphrases: readOdds(weights.keyphrases),
  };
  return {
    score: (candidate, around) => logistic(predict(weights.forest, describe(candidate, around, knowledge))),
    parts: (candidate, around) => explain(weights.forest, describe(candidate, around, knowledge)),
  };
}

const readOdds = ({ head, first, any }: PlainOdds): WordOdds => ({
  head: new Map(Object.entries(head)),
  first: new Map(Object.entries(first)),
  any: new Map(Object.entries(any)),
});
