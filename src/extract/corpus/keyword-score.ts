import type { Judgement } from './choose.ts';
import type { Placed } from './corpus.ts';

/** A text of fewer words says too little by itself. */
const shortText = 60;
/** The scores of a keyword that the text does not have, in a short text and where other papers have it; most a paper of each. */
const inShortText = { score: 0.5, most: 15 };
const shared = { score: 0.4, most: 5 };

/**
 * How likely each keyword is a concept that the text of its paper does not have, by candidate: all of a short text, the first
 * ones that other papers have of another. Candidates that the text has are left out.
 */
export function scoreKeywords(candidates: readonly Placed[], words: number): Map<Placed, Judgement> {
  const { score, most } = words < shortText ? inShortText : shared;
  const own = candidates
    .filter(({ candidate }) => candidate.standing.count === 0)
    .sort((a, b) => a.candidate.occurrences[0]!.start - b.candidate.occurrences[0]!.start);
  const taken = new Set(own.filter(({ around }) => words < shortText || around.papers > 1).slice(0, most));
  return new Map(own.map((one) => [one, { score: taken.has(one) ? score : 0, keyphrase: 0 }]));
}
