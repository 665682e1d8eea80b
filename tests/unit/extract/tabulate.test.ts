import { expect, test } from 'vitest';
import type { PaperConcept } from '../../../src/extract/corpus/judge.ts';
import { tabulate } from '../../../src/extract/corpus/tabulate.ts';
import { newStanding } from '../../../src/extract/paper/standing.ts';

const choice = (key: string, score: number, keyphrase: number): PaperConcept => ({
  ...{ key, score, keyphrase },
  occurrences: [],
  standing: newStanding(),
});

test("a paper's concepts come the most telling first, whichever judge says so; the weight is the reader's", () => {
  const index = new Map(['sure', 'phrase', 'both', 'neither'].map((key, at) => [key, at]));
  const chosen = [
    choice('sure', 0.9, 0.1),
    choice('phrase', 0.2, 0.6),
    choice('both', 0.8, 0.7),
    choice('neither', 0.36, 0.05),
  ];
  const { about } = tabulate([chosen], index);
  expect(about.target).toEqual([2, 0, 1, 3]);
  expect(about.weight).toEqual([0.8, 0.9, 0.2, 0.36]);
});
