import { describe, expect, it } from 'vitest';
import { seeded } from '../../../src/build/random.ts';
import { singularVectors, type SparseRows } from '../../../scripts/train/singular-vectors.ts';

/** A matrix as rows of its entries that are not 0. */
function sparse(matrix: readonly (readonly number[])[]): SparseRows {
  const entries = matrix.map((row) => row.flatMap((weight, feature) => (weight === 0 ? [] : [{ feature, weight }])));
  const start = [0];
  for (const row of entries) start.push(start.at(-1)! + row.length);
  return {
    start: Uint32Array.from(start),
    feature: Uint32Array.from(entries.flat(), ({ feature }) => feature),
    weight: Float32Array.from(entries.flat(), ({ weight }) => weight),
  };
}
const columnsOf = (vectors: Float32Array, count: number): number[][] =>
  Array.from({ length: count }, (_, j) => Array.from(vectors.filter((_, at) => at % count === j)));
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * b[at]!, 0);

describe('singular vectors', () => {
  const features = 24;

  it('the largest singular vectors of a diagonal matrix are its axes, the largest entry first', () => {
    const sizes = [2, 9, 4, 7, ...Array.from({ length: features - 4 }, (_, at) => 1 / (at + 1))];
    const matrix = sizes.map((size, row) => sizes.map((_, feature) => (feature === row ? size : 0)));
    const columns = columnsOf(singularVectors(sparse(matrix), features, 3, seeded(1)), 3);
    columns.forEach((column, j) => {
      const axis = [1, 3, 2][j]!;
      column.forEach((value, at) => expect(Math.abs(value)).toBeCloseTo(at === axis ? 1 : 0, 4));
    });
  });

  it('the largest singular vectors of a matrix with known factors are those factors, and stretch it by the known singular values', () => {
    // Rows of u * s * v': v reflected unit vectors (Householder), u unit vectors, s = 5, 3, 2, 1.
    const values = [5, 3, 2, 1];
    const mirror = Array.from({ length: features }, (_, at) => Math.cos(at + 1));
    const size = dot(mirror, mirror);
    const factors = values.map((_, k) =>
      mirror.map((value, at) => (at === k ? 1 : 0) - (2 * mirror[k]! * value) / size),
    );
    const matrix = values.map((value, k) => factors[k]!.map((coordinate) => value * coordinate));
    const columns = columnsOf(singularVectors(sparse(matrix), features, 4, seeded(1)), 4);
    columns.forEach((column, j) => {
      expect(Math.abs(dot(column, factors[j]!))).toBeCloseTo(1, 5);
      expect(Math.hypot(...matrix.map((row) => dot(row, column)))).toBeCloseTo(values[j]!, 4);
      for (const other of columns.slice(0, j)) expect(dot(column, other)).toBeCloseTo(0, 5);
    });
  });

  it('singular vectors are refused where there are fewer features than vectors and 16 more', () => {
    const one = sparse([Array.from({ length: 17 }, (_, at) => (at === 0 ? 1 : 0))]);
    expect(() => singularVectors(one, 17, 1, seeded(1))).not.toThrow();
    expect(() => singularVectors(one, 17, 2, seeded(1))).toThrow('17 features are too few for 2 vectors: 18 at least');
  });

  it('singular vectors are the same bytes from the same seed', () => {
    const random = seeded(2);
    const matrix = Array.from({ length: 10 }, () =>
      Array.from({ length: features }, () => (random() < 0.3 ? random() : 0)),
    );
    const vectors = (seed: number) => [...singularVectors(sparse(matrix), features, 3, seeded(seed))].join();
    expect(vectors(1)).toBe(vectors(1));
  });
});
