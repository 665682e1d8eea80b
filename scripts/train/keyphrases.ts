import { countCorpus, placeCandidates, type Placed } from '../../src/extract/corpus/corpus.ts';
import { findCandidates } from '../../src/extract/paper/candidates.ts';
import type { Vocabulary } from '../../src/extract/paper/vocabulary.ts';
import type { Matching } from './marked-papers.ts';
import { readLines, shared, withoutLeftOut } from './training-papers.ts';

/** A candidate of an abstract whose keyphrases were given. */
export interface KeyphraseRow extends Placed {
  /** Index of the abstract, for folds. */
  paper: number;
  positive: boolean;
}

/** An abstract whose keyphrases, or entities, were given. */
export interface Document {
  id: string;
  title?: string;
  abstract: string;
  keyphrases?: string[];
  entities?: { text: string; type: string }[];
}

/** Sets that are not among the measures; indexers, readers or annotators gave their keyphrases. */
const sets = ['inspec-train', 'scierc-train', 'stm-dev'];

/** The sets, without the papers to leave out. */
export const readKeyphraseSets = (leaveOut: ReadonlySet<string>): Document[][] =>
  sets.map((name) => withoutLeftOut(readLines<Document>(new URL(`bench/keyphrases/${name}.jsonl`, shared)), leaveOut));

/** Candidates of abstracts with known keyphrases; each set is counted by itself. */
export function keyphraseRows(
  sets: readonly (readonly Document[])[],
  vocabulary: Vocabulary,
  { normalise }: Pick<Matching, 'normalise'>,
): KeyphraseRow[] {
  let first = 0;
  return sets.flatMap((documents) => {
    const papers = documents.map(({ title = '', abstract }, i) =>
      findCandidates({ id: `${i}`, title, abstract }, vocabulary),
    );
    const corpus = countCorpus(papers);
    const rows = documents.flatMap(({ keyphrases, entities = [] }, i) => {
      const given = keyphrases ?? entities.filter(({ type }) => type !== 'Generic').map(({ text }) => text);
      const wanted = new Set(given.map(normalise));
      return placeCandidates(papers[i]!, corpus).map((placed) => ({
        ...placed,
        paper: first + i,
        positive: placed.candidate.occurrences.some(({ text }) => wanted.has(normalise(text))),
      }));
    });
    first += documents.length;
    return rows;
  });
}
