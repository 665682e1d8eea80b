import { expect, test } from 'vitest';
import type { EdgeTable } from '../../../src/model/index.ts';
import { relateConcepts } from '../../../src/network/index.ts';

/** Papers by the concepts that each names. */
function naming(named: number[][]): EdgeTable {
  const source = named.flatMap((concepts, paper) => concepts.map(() => paper));
  return { source, target: named.flat(), weight: source.map(() => 1) };
}

test('two concepts are related from two shared papers on, and not by one', () => {
  const twice = naming([[0, 1], [0, 1], [2], [2]]); // prettier-ignore
  expect(relateConcepts(twice, 4, 3)).toEqual({ source: [0], target: [1], weight: [2] });
  const once = naming([[0, 1], [0], [1], [2]]); // prettier-ignore
  expect(relateConcepts(once, 4, 3)).toEqual({ source: [], target: [], weight: [] });
});

test('an association strength is shared papers times all papers over the papers of either, to four digits', () => {
  // Concept 0 is in 3 papers, concept 1 in 7, both in 2, of 10 papers: 2 * 10 / (3 * 7) = 0.95238...
  const about = naming([[0, 1], [0, 1], [0], [1], [1], [1], [1], [1], [], []]); // prettier-ignore
  expect(relateConcepts(about, 10, 2).weight).toEqual([0.9524]);
});
