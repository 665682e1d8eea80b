import { existsSync } from 'node:fs';
import type { ConceptType } from '../../src/model/index.ts';
import type { MarkedPaper } from './marked-papers.ts';
import { readLeaveOut, readLines, readZippedPapers, shared, withoutLeftOut } from './training-papers.ts';

/** A paper as marks/*.jsonl has it: the concepts by places in its title (field 0) and abstract (field 1), without the text. */
interface OwnMarks {
  id: string;
  concepts: {
    label: string;
    type: ConceptType;
    core: boolean;
    introduced: boolean;
    mentions: [field: 0 | 1, start: number, end: number][];
  }[];
}

/** The sets of marks, each with the file that its papers are in. */
export const ownSets: Record<string, string> = {
  'advertising-ethics': 'libraries/digital-ethics.jsonl.gz',
  ecology: 'libraries/ecology-woodpeckers-fire.jsonl.gz',
  education: 'libraries/education-poverty-dropout.jsonl.gz',
  medicine: 'libraries/medicine-estrogen.jsonl.gz',
  'plant-resins': 'libraries/plant-resins.jsonl.gz',
  astronomy: 'bench/corpora/arxiv-123k.jsonl.gz',
  climate: 'bench/corpora/arxiv-123k.jsonl.gz',
  economics: 'bench/corpora/arxiv-123k.jsonl.gz',
  materials: 'bench/corpora/arxiv-123k.jsonl.gz',
  mathematics: 'bench/corpora/arxiv-123k.jsonl.gz',
};

/**
 * The marked papers of a set with their text.
 * @throws Error where a paper is not in its file
 */
export function readOwnMarks(set: string, leaveOut: ReadonlySet<string> = readLeaveOut()): MarkedPaper[] {
  const marks = withoutLeftOut(readLines<OwnMarks>(new URL(`marks/${set}.jsonl`, import.meta.url)), leaveOut);
  const papers = readZippedPapers(new URL(ownSets[set]!, shared), new Set(marks.map(({ id }) => id)));
  return marks.map(({ id, concepts }) => {
    const paper = papers.get(id);
    if (!paper) throw new Error(`marks/${set}.jsonl: ${id} is not in ${ownSets[set]}`);
    const texts = [paper.title, paper.abstract];
    return {
      id,
      title: paper.title,
      abstract: paper.abstract,
      concepts: concepts.map(({ mentions, ...concept }) => ({
        ...concept,
        mentions: [...new Set(mentions.map(([field, start, end]) => texts[field]!.slice(start, end)))],
      })),
    };
  });
}

/** Whether the files that the marks point into are there. */
export const haveTexts = (): boolean => Object.values(ownSets).every((file) => existsSync(new URL(file, shared)));
