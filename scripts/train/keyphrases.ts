import { countCorpus, placeCandidates, type Placed } from '../../src/extract/corpus/corpus.ts';
import { findCandidates } from '../../src/extract/paper/candidates.ts';
import type { Vocabulary } from '../../src/extract/paper/vocabulary.ts';
import { porter, readLines, shared } from './marked-papers.ts';

/** A candidate of an abstract whose keyphrases were given. */
export interface KeyphraseRow extends Placed {
  /** Index of the abstract, for folds. */
  paper: number;
  positive: boolean;
}

interface Document {
  title?: string;
  abstract: string;
  keyphrases?: string[];
  entities?: { text: string; type: string }[];
}

/** Sets that are not among the measures; indexers, readers or annotators gave their keyphrases. */
const sets = ['inspec-train', 'scierc-train', 'stm-dev'];

/** Candidates of abstracts with known keyphrases. */
export function keyphraseRows(vocabulary: Vocabulary): KeyphraseRow[] {
  let first = 0;
  return sets.flatMap((name) => {
    const documents = readLines<Document>(new URL(`bench/keyphrases/${name}.jsonl`, shared));
    const papers = documents.map(({ title = '', abstract }, i) =>
      findCandidates({ id: `${i}`, title, abstract }, vocabulary),
    );
    const corpus = countCorpus(papers);
    const rows = documents.flatMap(({ keyphrases, entities = [] }, i) => {
      const given = keyphrases ?? entities.filter(({ type }) => type !== 'Generic').map(({ text }) => text);
      const wanted = new Set(given.map(porter.normalise));
      return placeCandidates(papers[i]!, corpus).map((placed) => ({
        ...placed,
        paper: first + i,
        positive: placed.candidate.occurrences.some(({ text }) => wanted.has(porter.normalise(text))),
      }));
    });
    first += documents.length;
    return rows;
  });
}
