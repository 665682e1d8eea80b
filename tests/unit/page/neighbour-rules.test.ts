import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/model/index.ts';
import { conceptPaths } from '../../../src/atlas/concept-paths.ts';
import { evidenceOfEdge } from '../../../src/atlas/quotes.ts';
import { createLookup, edgeBetween, type NodeItem } from '../../../src/atlas/lookup.ts';
import { papersWithBoth, relatedTo } from '../../../src/atlas/related.ts';
import { focusOn } from '../../../src/page/map/focus.ts';
import { createGraph, joinConcepts } from '../../../src/page/map/graph.ts';
import { nextTowards } from '../../../src/page/map/walk.ts';
import { countedAtlas } from '../../fixtures/counted-atlas.ts';

/** The numbers from one up to, but not including, another. */
const from = (first: number, end: number) => Array.from({ length: end - first }, (_, i) => first + i);
const concept = (index: number): NodeItem => ({ kind: 'concept', index });

/** An atlas from the papers that name each concept. */
function namedIn(papers: number, ...concepts: readonly (readonly number[])[]): Atlas {
  return countedAtlas({
    names: from(0, papers).map((paper) => concepts.flatMap((own, index) => (own.includes(paper) ? [index] : []))),
  });
}

describe('the concepts that go with one', () => {
  // Of 1,000 papers 10 name concept 0. With it stand: concept 1 in 9 of its 300 papers (3 times chance, so 9 ln 3 = 9.9),
  // concept 2 in 8 of its 20 (40 times, 8 ln 40 = 29.5), concept 3 in 4 of its 4 (100 times, 4 ln 100 = 18.4).
  const atlas = namedIn(1000, from(0, 10), from(1, 301), from(2, 22), from(3, 7));
  const related = relatedTo(atlas, createLookup(atlas), 0, 10);

  test('are told by how often they stand together times the logarithm of how many times chance that is', () => {
    expect(related.map(({ index, weight, together }) => [index, weight, together])).toEqual([
      [2, 40, 8],
      [3, 100, 4],
      [1, 3, 9],
    ]);
    expect(related[0]!.telling).toBeCloseTo(8 * Math.log(40), 10);
  });

  test('are as many as asked for, of two as telling the one of lower index first', () => {
    expect(relatedTo(atlas, createLookup(atlas), 0, 2)).toHaveLength(2);
    const even = namedIn(6, [0, 1, 2, 3], [2, 3], [0, 1]);
    expect(relatedTo(even, createLookup(even), 0, 2).map(({ index }) => index)).toEqual([1, 2]);
  });
});

test('of two papers with both concepts the one comes first that is more about the one it is less about', () => {
  const atlas = namedIn(3, [0, 1, 2], [0, 1, 2]);
  // Least of both: 0.3, 0.4, 0.4.
  atlas.network.mentions.weight = [0.9, 0.3, 0.4, 0.5, 0.4, 0.4];
  expect(papersWithBoth(createLookup(atlas), 0, 1)).toEqual([1, 2, 0]);
});

describe('the way from one concept to another', () => {
  const pathsOf = (atlas: Atlas, to: number) => conceptPaths(atlas, createLookup(atlas), 0, to);

  test('is as strong as the cosine of a single step', () => {
    // 2 papers with both, over the root of 2 times 4 papers.
    const [path] = pathsOf(namedIn(4, [0, 1], [0, 1, 2, 3]), 1);
    expect(path!.concepts).toEqual([0, 1]);
    expect(path!.strength).toBeCloseTo(Math.SQRT1_2, 10);
  });

  test('is half as strong as the product of its cosines where it has two steps, a quarter where it has three', () => {
    // Each step: 2 papers with both, over the root of 4 times 4; the last of two: over the root of 2 times 4.
    const two = pathsOf(namedIn(6, [0, 1], [0, 1, 2, 3], [2, 3, 4, 5]), 2);
    expect(two[0]!.concepts).toEqual([0, 1, 2]);
    expect(two[0]!.strength).toBeCloseTo((Math.SQRT1_2 * 0.5) / 2, 10);
    const three = pathsOf(namedIn(8, [0, 1], [0, 1, 2, 3], [2, 3, 4, 5], [4, 5, 6, 7]), 3);
    expect(three[0]!.strength).toBeCloseTo((Math.SQRT1_2 * 0.5 * 0.5) / 4, 10);
  });

  test('has up to five steps', () => {
    const chain = (steps: number) => namedIn(2 * steps + 4, ...from(0, steps + 1).map((i) => from(2 * i, 2 * i + 4)));
    expect(pathsOf(chain(5), 5).map(({ concepts }) => concepts)).toEqual([[0, 1, 2, 3, 4, 5]]);
    expect(pathsOf(chain(6), 6)).toEqual([]);
  });

  test('is told three times at most', () => {
    // Concepts 2 to 5 each share two papers with concept 0 and two with concept 1.
    const between = from(0, 4).map((i) => [2 * i, 2 * i + 1, 8 + 2 * i, 9 + 2 * i]);
    expect(pathsOf(namedIn(16, from(0, 8), from(8, 16), ...between), 1)).toHaveLength(3);
  });

  test('does not go on over a step that rests on no paper of its own', () => {
    // Papers 0 and 1 name all three: they tell of the way from concept 0 to 2 without concept 1.
    const atlas = namedIn(4, [0, 1], [0, 1, 2, 3], [0, 1]);
    expect(pathsOf(atlas, 2).map(({ concepts }) => concepts)).toEqual([[0, 2]]);
  });
});

test('40 sentences are quoted of an edge, 3 of a paper', () => {
  const abstract = (sentences: number) => 'Here concept0 meets concept1. '.repeat(sentences);
  const quotesOf = (papers: number, sentences: number) => {
    const facts = Object.fromEntries(from(0, papers).map((i) => [i, { abstract: abstract(sentences) }]));
    const atlas = countedAtlas({ names: from(0, papers).map(() => [0, 1]), papers: facts });
    const edge = edgeBetween(concept(0), concept(1));
    return evidenceOfEdge(atlas, edge).flatMap((paper) => paper.sentences).length;
  };
  expect(quotesOf(1, 3)).toBe(3);
  expect(quotesOf(1, 4)).toBe(3);
  expect(quotesOf(14, 3)).toBe(40);
  expect(quotesOf(13, 3)).toBe(39);
});

describe('what stands out around a concept', () => {
  /** Concept 0 in two papers, with so many others. */
  const around = (others: number) => countedAtlas({ names: [from(0, others + 1), from(0, others + 1)] });
  const atlas = around(13);
  const focus = focusOn(atlas, createLookup(atlas), concept(0));

  test('are its papers and the twelve concepts that it goes with most', () => {
    expect(focus.nodes).toEqual([2, ...from(3, 15), 0, 1]);
    const twelve = around(12);
    expect(focusOn(twelve, createLookup(twelve), concept(0)).nodes).toHaveLength(1 + 12 + 2);
  });

  test('joined by edges of strength 0.3 to concepts, and as strong as the mention to papers', () => {
    expect(focus.edges.map(({ strength }) => strength)).toEqual([...from(0, 12).map(() => 0.3), 0.5, 0.5]);
  });

  test('of a theme: its mentions with a third of their strength', () => {
    const themed = countedAtlas({ names: [[0, 1]], ofPaper: [0], ofConcept: [0, null] });
    const { nodes, edges } = focusOn(themed, createLookup(themed), { kind: 'theme', index: 0 });
    expect(nodes).toEqual([1, 0]);
    expect(edges).toEqual([{ a: 0, b: 1, strength: 0.5 / 3 }]);
  });
});

test('on a map of concepts alone each is joined with the four that it goes with most', () => {
  // Six concepts go with each other all alike, so each is joined with the four first of the others: all but the last two.
  const atlas = countedAtlas({ names: [from(0, 6), from(0, 6)] });
  const graph = createGraph(atlas);
  joinConcepts(graph, atlas, createLookup(atlas));
  expect(graph.filterEdges((key) => key.startsWith('r'))).toHaveLength(14);
  expect(graph.hasEdge('r6-7')).toBe(false);
});

describe('a step of the arrow keys', () => {
  /** Which of two marks a step upwards leads to. */
  const better = (one: [number, number], other: [number, number]) =>
    nextTowards('up', 0, [1, 2], [0, one[0], other[0]], [0, one[1], other[1]]);

  test('counts what lies aside twice', () => {
    expect(better([1, 4], [0, 6.1])).toBe(1);
    expect(better([1, 4], [0, 5.9])).toBe(2);
  });

  test('leads to marks up to 45 degrees aside', () => {
    expect(nextTowards('up', 0, [1], [0, 4], [0, 4])).toBe(1);
    expect(nextTowards('up', 0, [1], [0, 4.1], [0, 4])).toBeNull();
  });
});
