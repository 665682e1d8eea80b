import type { Abbreviation, Concept, Decisions, EdgeTable, MentionTable, Notice } from '../../model/index.ts';
import type { PaperCandidates } from '../paper/candidate.ts';
import { mayJoin } from '../paper/corrections.ts';
import { choose, type Choice, type ChoiceOptions } from './choose.ts';
import { findCuts, findJoined, noteCommon, type CommonCandidates } from './decisions.ts';
import type { Expertise } from './expertise.ts';
import { gather, placeCandidates } from './gather.ts';
import { nameConcepts } from './name.ts';
import { obeyChoice } from './obey.ts';
import { suggestMerges } from './suggest.ts';
import { tabulate } from './tabulate.ts';

/** What extraction hands on. */
export interface Extraction {
  /** Sorted by number of papers, then score, then id. */
  concepts: Concept[];
  mentions: MentionTable;
  /**
   * Paper to concept, by paper; the weight is the concept's score in that paper. Most telling first: by the sum of how likely a
   * reader would mark it and how likely an indexer would take it.
   */
  about: EdgeTable;
  /** For each paper, the abbreviations it introduces. */
  abbreviations: Abbreviation[][];
  /** What was joined, what was cut, what may be one. */
  decisions: Decisions;
  /** Corrections that changed nothing. */
  notices: Notice[];
}

/** Papers between two words on how far it is. */
const batch = 50;

/**
 * The corpus half: merges variants, scores, chooses and names. Needs the papers' candidates, never their text.
 * @param tell told now and then how many papers are judged
 */
export function selectConcepts(
  papers: readonly PaperCandidates[],
  expertise: Expertise,
  options: Partial<ChoiceOptions> = {},
  tell: (judged: number) => void = () => {},
): Extraction {
  const gathered = gather(papers, expertise.corrections);
  const common: CommonCandidates = new Map();
  const choices = papers.map((paper, index) => {
    if (index % batch === 0) tell(index);
    const placed = placeCandidates(paper, index, gathered);
    const judgements = expertise.termhood.judge(placed);
    const judged = placed.map(({ key, candidate }, i): Choice => ({ key, candidate, ...judgements[i]! }));
    noteCommon(
      common,
      judged.filter((_, i) => placed[i]!.around.papers > 1),
    );
    return obeyChoice(judged, choose(judged, paper, options), gathered.demands);
  });
  const { concepts, index: placeOf, written } = nameConcepts(choices, gathered, expertise);
  return {
    concepts,
    ...tabulate(choices, placeOf),
    abbreviations: papers.map((paper) => paper.abbreviations),
    decisions: {
      joined: findJoined(written, gathered, expertise.vocabulary),
      cuts: findCuts(common, placeOf),
      suggestions: suggestMerges(
        written.map(({ key }) => key),
        gathered.votes,
        gathered.ownerOf,
      ).filter(({ a, b }) => mayJoin(gathered.demands(written[a]!.key), gathered.demands(written[b]!.key))),
    },
    notices: gathered.unused,
  };
}
