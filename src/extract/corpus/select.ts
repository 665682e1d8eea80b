import type { Abbreviation, Concept, EdgeTable, MentionTable } from '../../model/index.ts';
import type { PaperCandidates } from '../paper/candidate.ts';
import type { Vocabulary } from '../paper/vocabulary.ts';
import { choose, type ChoiceOptions } from './choose.ts';
import { gather, placeCandidates } from './gather.ts';
import type { Merge } from './merge.ts';
import { nameConcepts } from './name.ts';
import { tabulate } from './tabulate.ts';
import type { Termhood } from './termhood.ts';
import type { TypeWeights } from './type.ts';

/** What extraction knows beforehand. */
export interface Expertise {
  vocabulary: Vocabulary;
  termhood: Termhood;
  types: TypeWeights;
}

/** What extraction hands on. */
export interface Extraction {
  /** Sorted by number of papers, then score, then id. */
  concepts: Concept[];
  mentions: MentionTable;
  /** Paper to concept, by paper, then weight (most important first); the weight is the concept's score in that paper. */
  about: EdgeTable;
  /** For each paper, the abbreviations it introduces. */
  abbreviations: Abbreviation[][];
  merges: Merge[];
}

/** The corpus half: merges variants, scores, chooses and names. Needs the papers' candidates, never their text. */
export function selectConcepts(
  papers: readonly PaperCandidates[],
  expertise: Expertise,
  options: Partial<ChoiceOptions> = {},
): Extraction {
  const gathered = gather(papers);
  const choices = papers.map((paper) => {
    const placed = placeCandidates(paper, gathered);
    const scores = expertise.termhood.judge(placed);
    return choose(
      placed.map(({ key, candidate }, i) => ({ key, candidate, score: scores[i]! })),
      paper.words,
      options,
    );
  });
  const { concepts, index } = nameConcepts(choices, gathered, expertise);
  return {
    concepts,
    ...tabulate(choices, index),
    abbreviations: papers.map((paper) => paper.abbreviations),
    merges: gathered.merges,
  };
}
