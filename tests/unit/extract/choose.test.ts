import { expect, it } from 'vitest';
import { choose, type Choice } from '../../../src/extract/corpus/choose.ts';
import { newStanding } from '../../../src/extract/paper/standing.ts';

const judged = (key: string, score: number, keyphrase = 0): Choice => ({
  ...{ key, score, keyphrase },
  candidate: { key, otherKeys: [], occurrences: [], standing: newStanding(), known: null, maybe: null },
});
const keys = (candidates: Choice[], words: number, titled = true): string[] =>
  choose(candidates, { words, titled }).map(({ key }) => key);

it('keeps the likely ones, the likeliest first, and never a generic word', () => {
  expect(keys([judged('fMRI', 0.4), judged('result', 0.99), judged('V1', 0.9), judged('mouse', 0.34)], 9)).toEqual([
    'V1',
    'fMRI',
  ]);
});

it('fills a paper up with keyphrases, one concept per nine words', () => {
  const candidates = [judged('V1', 0.9), judged('loan', 0.1, 0.5), judged('bond', 0.1, 0.7), judged('say', 0.1, 0.1)];
  expect(keys(candidates, 18)).toEqual(['V1', 'bond']);
  expect(keys(candidates, 900)).toEqual(['V1', 'bond', 'loan']);
});

it('gives a text without a title all its likely keyphrases', () => {
  const candidates = [judged('V1', 0.9), judged('loan', 0.1, 0.5), judged('bond', 0.1, 0.7), judged('say', 0.1, 0.25)];
  expect(keys(candidates, 9, false)).toEqual(['V1', 'bond', 'loan']);
});

it('keeps at most thirty', () => {
  expect(
    keys(
      Array.from({ length: 50 }, (_, at) => judged(`concept ${at}`, 0.9)),
      9,
    ),
  ).toHaveLength(30);
});
