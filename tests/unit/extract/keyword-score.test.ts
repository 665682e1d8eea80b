import { expect, it } from 'vitest';
import type { Placed } from '../../../src/extract/corpus/corpus.ts';
import { scoreKeywords } from '../../../src/extract/corpus/keyword-score.ts';
import { findCandidates } from '../../../src/extract/paper/candidates.ts';
import { readVocabulary } from '../../../src/extract/paper/vocabulary.ts';

const placedOf = (keywords: string[], papers: number): Placed[] =>
  findCandidates({ id: 'p', title: 'Owls', abstract: '', keywords }, readVocabulary([])).candidates.map(
    (candidate) => ({
      key: candidate.key,
      candidate,
      around: { papers, alone: 0, of: 9, home: 0 },
    }),
  );
const chosen = (placed: Placed[], words: number): string[] =>
  [...scoreKeywords(placed, words)].flatMap(([{ key }, { score }]) => (score > 0 ? [key] : []));
const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `field ${String.fromCharCode(97 + at)}b`);

it('a text of fewer than 60 words has its keywords, up to fifteen, in their order', () => {
  expect(chosen(placedOf(['snag', 'owl', 'fire'], 1), 59)).toEqual(['snag', 'fire']); // the title has owls
  expect(chosen(placedOf(numbered(20), 1), 59)).toEqual(numbered(15));
});

it('a longer text has those that other papers have too, up to five', () => {
  expect(chosen(placedOf(['snag', 'fire'], 1), 60)).toEqual([]);
  expect(chosen(placedOf(['snag', 'fire'], 2), 60)).toEqual(['snag', 'fire']);
  expect(chosen(placedOf(numbered(8), 2), 60)).toEqual(numbered(5));
});
