import type { Candidate, PaperCandidates } from '../paper/candidate.ts';
import { noContent, type NoContent } from '../paper/no-content.ts';
import { neverConcepts } from '../../text/generic-words.ts';

/** Two probabilities of a candidate, 0 to 1. */
export interface Judgement {
  /** That a reader would mark it as a concept. */
  score: number;
  /** That an indexer would take it for a keyphrase. */
  keyphrase: number;
}

/** A candidate of a paper as it was judged. */
export interface Choice extends Judgement {
  key: string;
  candidate: Candidate;
}

/** How many concepts a paper gets, and how sure they must be. */
export interface ChoiceOptions {
  /** Candidates at least this likely are kept; 0.4. */
  threshold: number;
  /** A paper gets about one concept per this many words, filled up with keyphrases where there are too few; 9. */
  wordsEach: number;
  /** But it is not filled up to more than this; 14. */
  filled: number;
  /** A keyphrase must be at least this likely; 0.2. */
  keyphrase: number;
  /** In a text without a title all keyphrases at least this likely are kept: readers were only asked of papers that have one; 0.28. */
  untitled: number;
  /** At most this many a paper; 30. */
  most: number;
}
export const choiceDefaults: ChoiceOptions = {
  threshold: 0.4,
  wordsEach: 9,
  filled: 14,
  keyphrase: 0.2,
  untitled: 0.28,
  most: 30,
};

/** The concepts of a paper, those by score first. */
export function choose<T extends Choice>(
  candidates: readonly T[],
  { words, titled }: Pick<PaperCandidates, 'words' | 'titled'>,
  options: Partial<ChoiceOptions> = {},
): T[] {
  const { threshold, wordsEach, filled, keyphrase, untitled, most } = { ...choiceDefaults, ...options };
  const chosen = candidates
    .filter((one) => one.score >= threshold && mayBeConcept(one))
    .sort((a, b) => b.score - a.score || byStanding(a, b))
    .slice(0, most);
  const wanted = Math.min(filled, words / wordsEach);
  if (titled && chosen.length >= wanted) return chosen;
  const others = candidates
    .filter((one) => one.score < threshold && one.keyphrase >= keyphrase && mayBeConcept(one))
    .sort((a, b) => b.keyphrase - a.keyphrase || byStanding(a, b));
  for (const one of others) {
    const more = titled || one.keyphrase < untitled ? wanted : most;
    if (chosen.length >= more) break;
    chosen.push(one);
  }
  return chosen;
}

/** Kinds of what is no content that a paper may still be about, as its title or its keywords show. */
const maybeAbout: ReadonlySet<NoContent> = new Set(['statistic', 'search-source']);

/** Not a word that says nothing, nor what belongs to a paper without being its content; what the user lists may always be. */
function mayBeConcept({ key, candidate }: Choice): boolean {
  const { known, occurrences, standing } = candidate;
  if (known?.typeHolds) return true;
  if (neverConcepts.has(key.toLowerCase())) return false;
  const kind = noContent(key, [...new Set(occurrences.map(({ text }) => text))]);
  return kind === null || (maybeAbout.has(kind) && (standing.title > 0 || standing.keyword > 0));
}

const byStanding = (a: Choice, b: Choice): number =>
  b.candidate.standing.count - a.candidate.standing.count || (a.key < b.key ? -1 : 1);
