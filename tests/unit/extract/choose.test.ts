import { describe, expect, it } from 'vitest';
import { choose, type Choice } from '../../../src/extract/corpus/choose.ts';
import type { Candidate } from '../../../src/extract/paper/candidate.ts';
import type { Standing } from '../../../src/extract/paper/standing.ts';
import { candidateOf, knownAs, occurrenceOf } from '../../fixtures/candidates.ts';

const judged = (key: string, score: number, keyphrase = 0): Choice => ({
  ...{ key, score, keyphrase },
  candidate: candidateOf(key),
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

describe('what is no content of a paper', () => {
  const content = (key: string, text: string, standing: Partial<Standing> = {}, more: Partial<Candidate> = {}) =>
    choose([{ key, score: 0.9, keyphrase: 0.9, candidate: candidateOf(key, standing, [occurrenceOf(text)], more) }], {
      words: 900,
      titled: true,
    }).length > 0;

  it('is never chosen, however likely it is', () => {
    expect(content('owl', 'owl')).toBe(true);
    expect(content('p value', 'p-value')).toBe(false);
    expect(content('pubmed', 'PubMed')).toBe(false);
    expect(content('result', 'RESULTS')).toBe(false);
    expect(content('march 2020', 'March 2020')).toBe(false);
  });

  it('is chosen where the title or the keywords name a statistic or where papers were searched, and nothing else', () => {
    for (const standing of [{ title: 1 }, { keyword: 1 }]) {
      expect(content('p value', 'p-value', standing)).toBe(true);
      expect(content('pubmed', 'PubMed', standing)).toBe(true);
      expect(content('march 2020', 'March 2020', standing)).toBe(false);
    }
  });

  it('is chosen where the user lists it, as a word that names nothing is; not where the built-in vocabulary does', () => {
    const [listed, builtIn] = [true, false].map((holds) => ({ known: knownAs('p value', 'method', holds) }));
    for (const [key, text] of [
      ['p value', 'p-value'],
      ['result', 'result'],
      ['march 2020', 'March 2020'],
    ] as const)
      // prettier-ignore
      expect([content(key, text, {}, listed), content(key, text, {}, builtIn)]).toEqual([true, false]);
  });
});
