import {
  finish,
  type Abbreviation,
  type Concept,
  type Context,
  type Decisions,
  type EdgeTable,
  type MentionTable,
  type Notice,
  type Steps,
} from '../../model/index.ts';
import type { PaperCandidates } from '../paper/candidate.ts';
import { mayJoin } from '../paper/corrections.ts';
import type { ChoiceOptions } from './choose.ts';
import { countCorpus, type Corpus } from './corpus.ts';
import { addRejected, findCuts, findJoined, type Rejected } from './decisions.ts';
import type { Expertise } from './expertise.ts';
import { judgePaper, type JudgedPaper, type PaperConcept } from './judge.ts';
import { collectForms, nameConcepts } from './name.ts';
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

/** Papers between two steps. */
const batch = 50;

/** {@link selectSteps} without a pause. */
export const selectConcepts = (...given: Parameters<typeof selectSteps>): Extraction => finish(selectSteps(...given));

/** The corpus half for papers whose candidates are all at hand: counts them, judges each, names the concepts. */
export function* selectSteps(
  papers: readonly PaperCandidates[],
  expertise: Expertise,
  options: Partial<ChoiceOptions> = {},
  { progress }: Pick<Context, 'progress'> = {},
): Steps<Extraction> {
  progress?.('select', 0, null);
  yield;
  const corpus = countCorpus(papers, expertise.corrections);
  const all = noneJudged();
  for (const [done, paper] of papers.entries()) {
    if (done % batch === 0) {
      progress?.('select', done, papers.length);
      yield;
    }
    addJudged(all, judgePaper(paper, corpus, expertise.termhood, options));
  }
  return nameJudged(all, corpus, expertise);
}

/** Names the concepts of the judged papers, in the order of the papers, and lists what was decided. */
export function nameAll(judged: Iterable<JudgedPaper>, corpus: Corpus, expertise: Expertise): Extraction {
  const all = noneJudged();
  for (const paper of judged) addJudged(all, paper);
  return nameJudged(all, corpus, expertise);
}

/** What is kept of the judged papers until all of them are known. */
interface Judged {
  concepts: PaperConcept[][];
  abbreviations: Abbreviation[][];
  rejected: Rejected;
}

const noneJudged = (): Judged => ({ concepts: [], abbreviations: [], rejected: new Map() });

function addJudged(all: Judged, paper: JudgedPaper): void {
  all.concepts.push(paper.concepts);
  all.abbreviations.push(paper.abbreviations);
  addRejected(all.rejected, paper);
}

function nameJudged({ concepts, abbreviations, rejected }: Judged, corpus: Corpus, expertise: Expertise): Extraction {
  const named = nameConcepts(collectForms(concepts), corpus, expertise);
  const written = named.map((one) => one.written);
  const places = new Map(written.map(({ key }, index) => [key, index]));
  const suggestions = suggestMerges(
    written.map(({ key }) => key),
    corpus.votes,
    corpus.ownerOf,
  );
  return {
    concepts: named.map(({ concept }) => concept),
    ...tabulate(concepts, places),
    abbreviations,
    decisions: {
      joined: findJoined(written, corpus, expertise.vocabulary),
      cuts: findCuts(rejected, places),
      suggestions: suggestions.filter(({ a, b }) =>
        mayJoin(corpus.demands(written[a]!.key), corpus.demands(written[b]!.key)),
      ),
    },
    notices: corpus.unused,
  };
}
