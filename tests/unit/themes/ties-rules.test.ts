import { describe, expect, test } from 'vitest';
import type { EdgeTable, Latent } from '../../../src/model/index.ts';
import { tiePapers } from '../../../src/themes/affinity.ts';

type Row = [paper: number, feature: number, weight: number];

const table = (rows: readonly Row[]): EdgeTable => ({
  source: rows.map(([paper]) => paper),
  target: rows.map(([, feature]) => feature),
  weight: rows.map(([, , weight]) => weight),
});
const none = table([]);

/** The weight of the tie between two papers; `undefined` where there is none. */
const tieOf = (ties: EdgeTable, a: number, b: number): number | undefined =>
  ties.weight[ties.source.findIndex((source, row) => source === a && ties.target[row] === b)];

/** A concept of its own for every two papers. */
const everyTwo = (papers: number): EdgeTable => {
  const rows: Row[] = [];
  for (let a = 0; a < papers; a++) {
    for (let b = 0; b < papers; b++) {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      if (a !== b) rows.push([a, low * papers + high, 1]);
    }
  }
  return table(rows);
};

/** Papers whose likeness is as asked for, up to a factor that is the same for all: each pair has a concept, and each paper one that no other has. */
function papersAlike(papers: number, pairs: readonly Row[]): EdgeTable {
  const rows: Row[] = [];
  const squares = Array.from({ length: papers }, () => 0);
  pairs.forEach(([a, b, likeness], concept) => {
    for (const paper of [a, b]) {
      rows.push([paper, concept, Math.sqrt(likeness)]);
      squares[paper]! += likeness;
    }
  });
  // Concepts of two papers weigh log((papers + 1) / 2), those of one log(papers + 1).
  const [ofTwo, ofOne] = [Math.log((papers + 1) / 2), Math.log(papers + 1)];
  const length = 1 + Math.max(...squares) * ofTwo ** 2;
  squares.forEach((sum, paper) =>
    rows.push([paper, pairs.length + paper, Math.sqrt(length - sum * ofTwo ** 2) / ofOne]),
  );
  return table(rows);
}

describe('ties between papers', () => {
  test('a concept counts by the logarithm of papers plus one over the papers that have it', () => {
    // Papers 0 and 1 have concepts 0 and 1, paper 2 has concept 1 only, so the cosine of 0 and 1 is 1.
    const ties = tiePapers(table([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [2, 1, 1]]), 3); // prettier-ignore
    const [ofTwo, ofThree] = [Math.log(4 / 2), Math.log(4 / 3)];
    const cosine = ofThree / Math.hypot(ofTwo, ofThree);
    expect(tieOf(ties, 0, 1)).toBeCloseTo(1 / cosine, 9);
    expect(tieOf(ties, 0, 2)).toBeCloseTo(1, 9);
  });

  test('likeness is 1.5 times the cosine of concepts, 1.5 times that of terms, and 1 times that of meaning', () => {
    // Papers 0 and 1 are the same in all three; paper 2 has one concept of the two, one term of the two, and half the meaning.
    const latent: Latent = { dimensions: 2, values: Float32Array.from([1, 0, 1, 0, 0.5, Math.sqrt(0.75)]) };
    const both: Row[] = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [2, 1, 1]]; // prettier-ignore
    const heavy = both.map(([paper, term, weight]): Row => [paper, term, term === 1 ? 3 * weight : weight]);
    const [ofTwo, ofThree] = [Math.log(4 / 2), Math.log(4 / 3)];
    const ofConcepts = ofThree / Math.hypot(ofTwo, ofThree);
    const ofTerms = (3 * ofThree) / Math.hypot(ofTwo, 3 * ofThree);
    const [near, far] = [1.5 + 1.5 + 1, 1.5 * ofConcepts + 1.5 * ofTerms + 0.5];
    const all = tiePapers(table(both), 3, { terms: table(heavy), latent });
    expect(tieOf(all, 0, 1)).toBeCloseTo(near / far, 6);
    const plain = tiePapers(table(both), 3, { terms: none, latent });
    expect(tieOf(plain, 0, 1)).toBeCloseTo(2.5 / (1.5 * ofConcepts + 0.5), 6);
  });

  test('a tie is measured against the seventh nearest paper of either end', () => {
    // Paper 0 shares a concept with each of eight others, which have nothing else: what they are measured against is itself.
    const likeness = [9, 8, 7, 6, 5, 4, 3, 2];
    const pairs = likeness.map((alike, at): Row => [0, at + 1, alike]);
    const ties = tiePapers(papersAlike(9, pairs), 9);
    likeness.forEach((alike, at) => expect(tieOf(ties, 0, at + 1)).toBeCloseTo(Math.sqrt(alike / 3), 9));
  });

  test('the nearest are chosen among four times as many', () => {
    // Papers 1 to 7 are nearer to 0 than 8 and 9 but have other near papers too, so that measured against those they are less near.
    const pairs: Row[] = [];
    for (let other = 1; other <= 7; other++) pairs.push([0, other, 0.48 - 0.01 * other]);
    pairs.push([0, 8, 0.3], [0, 9, 0.29]);
    // Two near ones of each, which 8 and 9 choose rather than 0.
    for (let paper = 1; paper <= 9; paper++) {
      const likeness = paper < 8 ? 0.9 : 0.5;
      for (let k = 0; k < 7; k++) if (paper < 8 || k < 2) pairs.push([paper, 10 + 7 * (paper - 1) + k, likeness]);
    }
    const ties = tiePapers(papersAlike(73, pairs), 73, null, { neighbours: 2 });
    expect(tieOf(ties, 0, 8)).toBeDefined();
    expect(tieOf(ties, 0, 9)).toBeUndefined();
  });

  test.each([
    [10, 4, 'four at least'],
    [18, 5, 'a quarter of the papers, 4.5 rounded up'],
    [24, 6, 'a quarter of the papers'],
    [52, 13, 'a quarter of the papers'],
    [60, 13, 'thirteen at most'],
  ])('each of %d papers that are all alike is tied to the first %d others: %s', (papers, nearest) => {
    const pairs = (count: number) => (count * (count - 1)) / 2;
    // The pairs with one of the first papers; the others choose none among themselves.
    expect(tiePapers(everyTwo(papers), papers).source).toHaveLength(pairs(papers) - pairs(papers - nearest));
  });

  test.each([
    [7, 20, '0.35 of the papers'],
    [70, 200, '0.35 of the papers'],
    [3, 4, 'three in any case'],
  ])('a concept of %d of %d papers ties them, one of more does not: %s', (most, papers) => {
    const shared = (count: number) => table(Array.from({ length: count }, (_, paper): Row => [paper, 0, 1]));
    expect(tiePapers(shared(most), papers).source).not.toEqual([]);
    expect(tiePapers(shared(most + 1), papers).source).toEqual([]);
  });

  test.each([
    [50, 100, 'fifty in any case'],
    [60, 3000, '0.02 of the papers'],
  ])('a term of %d of %d papers ties them, one of more does not: %s', (most, papers) => {
    const shared = (count: number) => table(Array.from({ length: count }, (_, paper): Row => [paper, 0, 1]));
    expect(tiePapers(none, papers, { terms: shared(most), latent: null }).source).not.toEqual([]);
    expect(tiePapers(none, papers, { terms: shared(most + 1), latent: null }).source).toEqual([]);
  });

  test('the 400 papers that share the most are compared in meaning, and no others', () => {
    /** Papers 0 and `last` mean the same and share least of all, for both have much that no other has. */
    const tied = (last: number) => {
      const papers = 1200;
      const rows = Array.from({ length: last + 1 }, (_, paper): Row => [paper, 0, 1]);
      const values = new Float32Array(2 * papers);
      for (const paper of [0, last]) values[2 * paper] = 1;
      return tiePapers(table([...rows, [0, 1, 5], [last, 2, 5]]), papers, {
        terms: none,
        latent: { dimensions: 2, values },
      });
    };
    expect(tieOf(tied(400), 0, 400)).toBeDefined();
    expect(tieOf(tied(401), 0, 401)).toBeUndefined();
  });
});
