import type { Abbreviation } from '../../model/index.ts';
import type { Occurrence, PaperCandidates } from '../paper/candidate.ts';
import type { Standing } from '../paper/standing.ts';
import { choose, type Choice, type ChoiceOptions, type Judgement } from './choose.ts';
import { placeCandidates, type Corpus, type Placed } from './corpus.ts';
import { scoreKeywords } from './keyword-score.ts';
import { obeyChoice, type Demands } from './obey.ts';
import type { Termhood } from './termhood.ts';

/** A concept of a paper before it has a name. */
export interface PaperConcept {
  key: string;
  /** How likely a reader would mark it, and an indexer take it as a keyphrase, 0 to 1. */
  score: number;
  keyphrase: number;
  /** Sorted by place. */
  occurrences: Occurrence[];
  standing: Standing;
}

/** A paper as it was judged: plain data, one line of JSON a paper. */
export interface JudgedPaper {
  id: string;
  /** By score, highest first. */
  concepts: PaperConcept[];
  /** Candidates that other papers have as well and that were not chosen here. */
  rejected: { key: string; form: string; score: number }[];
  abbreviations: Abbreviation[];
}

/** Decides which candidates of a paper are its concepts. Looks at this paper and the counts of the collection only. */
export function judgePaper(
  paper: PaperCandidates,
  corpus: Corpus,
  termhood: Termhood,
  options: Partial<ChoiceOptions> = {},
): JudgedPaper {
  const placed = placeCandidates(paper, corpus);
  return chooseConcepts(paper, placed, termhood.judge(placed), corpus.demands, options);
}

/** The same from the judgements of the paper's candidates, in the order of the candidates. */
export function chooseConcepts(
  paper: PaperCandidates,
  placed: readonly Placed[],
  judgements: readonly Judgement[],
  demands: Demands,
  options: Partial<ChoiceOptions> = {},
): JudgedPaper {
  const ofKeywords = scoreKeywords(placed, paper.words);
  const judged = placed.map((one, i): Choice => {
    const { key, candidate } = one;
    return { key, candidate, ...(ofKeywords.get(one) ?? judgements[i]!) };
  });
  const chosen = obeyChoice(judged, choose(judged, paper, options), demands);
  const keys = new Set(chosen.map(({ key }) => key));
  return {
    id: paper.id,
    concepts: chosen.map(({ key, score, keyphrase, candidate: { occurrences, standing } }) => ({
      key,
      score,
      keyphrase,
      occurrences,
      standing,
    })),
    rejected: judged.flatMap(({ key, candidate, score }, i) =>
      placed[i]!.around.papers > 1 && !keys.has(key) ? [{ key, form: candidate.occurrences[0]!.text, score }] : [],
    ),
    abbreviations: paper.abbreviations,
  };
}
