import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, predict, type Forest } from '../../../src/extract/corpus/forest.ts';
import { seeded } from '../../../src/build/random.ts';
import { boost, type BoostOptions } from '../../../scripts/train/boost.ts';

/** One tree that sees everything. */
const plain: BoostOptions = {
  ...{ trees: 1, depth: 1, rate: 0.1, leaf: 0.1, lambda: 1 },
  ...{ rows: 1, columns: 1, bins: 16, random: () => 0 },
};
const names = (columns: number): string[] => Array.from({ length: columns }, (_, at) => `f${at}`);
function fit(rows: number[][], labels: number[], options: Partial<BoostOptions> = {}, weights?: number[]): Forest {
  const data = rows.map((row) => Float64Array.from(row));
  return boost(data, labels, weights ?? labels.map(() => 1), names(rows[0]!.length), { ...plain, ...options });
}
/** The log-odds that a forest gives each row. */
const oddsOf = (forest: Forest, rows: number[][]): number[] => {
  const walk = layOut(forest, forest.features);
  return rows.map((row) => predict(walk, Float64Array.from(row), 0));
};
const lossOf = (forest: Forest, rows: number[][], labels: number[]): number =>
  oddsOf(forest, rows).reduce((sum, odds, i) => sum + Math.log(1 + Math.exp(labels[i] ? -odds : odds)), 0);

describe('boosted trees', () => {
  const rows = [[0], [0], [1], [1]];
  const labels = [1, 1, 1, 0];

  it('boosted trees start from the log-odds of the labels, and a leaf takes a Newton step from there', () => {
    // Three of four are positive: p = 3/4, and each row has the second derivative p * (1 - p) = 3/16.
    // Left: gradient 2 * 3/4 - 2 = -1/2, value 0.1 * 1/2 / (6/16 + 1). Right: 2 * 3/4 - 1 = 1/2, the opposite.
    const forest = fit(rows, labels);
    expect(forest.bias).toBeCloseTo(Math.log(3), 12);
    expect(forest).toMatchObject({ roots: [0], feature: [0, 0, 0], left: [1, -1, -1] });
    expect(forest.threshold[0]).toBe(0.5);
    const step = (0.1 * 0.5) / (6 / 16 + 1);
    [0, step, -step].forEach((value, node) => expect(forest.value[node]).toBeCloseTo(value, 12));
  });

  it('boosted trees take the next tree from where the last one left off', () => {
    const forest = fit(rows, labels, { trees: 2 });
    const p = [forest.value[1]!, forest.value[2]!].map((value) => 1 / (1 + Math.exp(-Math.log(3) - value)));
    const step = (-0.1 * (2 * p[0]! - 2)) / (2 * p[0]! * (1 - p[0]!) + 1);
    expect(forest.value[4]).toBeCloseTo(step, 12);
    const other = (-0.1 * (2 * p[1]! - 1)) / (2 * p[1]! * (1 - p[1]!) + 1);
    expect(forest.value[5]).toBeCloseTo(other, 12);
  });

  it('boosted trees do not split where a leaf would have too little weight, or nothing is gained', () => {
    // Each side has 6/16.
    expect(fit(rows, labels, { leaf: 6 / 16 }).left[0]).toBe(1);
    expect(fit(rows, labels, { leaf: 6 / 16 + 0.001 }).left[0]).toBe(-1);
    // Of four rows of 3/16 one is on the left.
    const oneLeft = [[0], [1], [1], [1]];
    expect(fit(oneLeft, [0, 1, 1, 1], { leaf: 3 / 16 }).left[0]).toBe(1);
    expect(fit(oneLeft, [0, 1, 1, 1], { leaf: 3 / 16 + 0.001 }).left[0]).toBe(-1);
    // No two rows can be parted, or the labels are the same on both sides.
    expect(fit([[1], [1]], [0, 1]).left[0]).toBe(-1);
    expect(fit(rows, [1, 0, 1, 0]).left[0]).toBe(-1);
  });

  it('boosted trees find a planted split among columns of noise', () => {
    const random = seeded(1);
    const noisy = Array.from({ length: 200 }, () => [random(), random(), random(), random()]);
    const planted = noisy.map(([, , third]) => Number(third! > 0.6));
    const forest = fit(noisy, planted, { bins: 200 });
    expect(forest.feature[0]).toBe(2);
    const below = noisy.map(([, , third]) => third!).filter((value) => value <= 0.6);
    expect(forest.threshold[0]).toBeGreaterThanOrEqual(Math.max(...below));
    expect(forest.threshold[0]).toBeLessThanOrEqual(Math.min(...noisy.map(([, , third]) => third!).filter((value) => value > 0.6))); // prettier-ignore
  });

  it('boosted trees learn what two columns say only together, given two levels', () => {
    // The label is 1 where one of the two columns is 1: no sum of what each column says tells that.
    const cells: [number[], number, number][] = [[[0, 0], 0, 8], [[0, 1], 1, 6], [[1, 0], 1, 4], [[1, 1], 0, 2]]; // prettier-ignore
    const both = cells.flatMap(([cell, , times]) => Array.from({ length: times }, () => cell));
    const either = cells.flatMap(([, label, times]) => Array.from({ length: times }, () => label));
    const right = (depth: number) =>
      oddsOf(fit(both, either, { depth, trees: 60, rate: 0.3, leaf: 0.01 }), both).filter(
        (odds, i) => odds > 0 === (either[i] === 1),
      ).length;
    expect(right(1)).toBeLessThan(20);
    expect(right(2)).toBe(20);
  });

  it('boosted trees lower the loss with each tree that sees all rows', () => {
    const value = fc.integer({ min: 0, max: 5 });
    const row = fc.tuple(fc.tuple(value, value), fc.constantFrom(0, 1));
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 30 }), (pairs) => {
        const [rows, labels] = [pairs.map(([row]) => [...row]), pairs.map(([, label]) => label)];
        fc.pre(labels.includes(0) && labels.includes(1));
        const losses = [0, 1, 5, 20].map((trees) => lossOf(fit(rows, labels, { trees, depth: 2 }), rows, labels));
        losses.slice(1).forEach((loss, i) => expect(loss).toBeLessThanOrEqual(losses[i]! + 1e-9));
      }),
      { numRuns: 50 },
    );
  });

  it('boosted trees take a row of weight 2 for two rows', () => {
    const weighted = fit(rows, labels, { depth: 1 }, [2, 1, 1, 1]);
    const repeated = fit([[0], ...rows], [1, ...labels], { depth: 1 });
    expect(weighted.bias).toBeCloseTo(repeated.bias, 12);
    weighted.value.forEach((value, node) => expect(value).toBeCloseTo(repeated.value[node]!, 12));
  });

  it('boosted trees cut a column between its values, or at quantiles where it has more than there are bins', () => {
    const split = (values: number[], bins: number) =>
      fit(values.map((value) => [value]), values.map((_, i) => Number(i >= values.length / 2)), { bins }).threshold[0]; // prettier-ignore
    expect(split([0, 1, 2, 10, 11, 12], 6)).toBe(6);
    // Four bins of ten values: cuts at the values with the indices 2, 5 and 7.
    expect(split([0, 1, 2, 3, 4, 10, 11, 12, 13, 14], 4)).toBe(10);
  });

  it('boosted trees refuse more than 256 bins', () => {
    expect(() => fit(rows, labels, { bins: 256 })).not.toThrow();
    expect(() => fit(rows, labels, { bins: 257 })).toThrow('257 bins');
  });

  it('boosted trees see only the share of rows and columns that chance gives a tree', () => {
    const two = [[0, 0], [0, 1], [1, 0], [1, 1]]; // prettier-ignore
    const drawn = (...numbers: number[]) => {
      let at = 0;
      return fit(two, [0, 0, 1, 1], {
        rows: 0.5,
        columns: 0.5,
        leaf: 0.01,
        random: () => numbers[at++ % numbers.length]!,
      });
    };
    // Four draws for the rows, two for the columns: those below 0.5 are taken.
    expect(drawn(0, 0, 0, 0, 0, 0.9).feature[0]).toBe(0);
    expect(drawn(0, 0, 0, 0, 0.9, 0).left[0]).toBe(-1);
    expect(drawn(0, 0, 0.5, 0.5, 0, 0).left[0]).toBe(-1);
  });

  it('boosted trees are the same bytes from the same seed', () => {
    const random = seeded(3);
    const noisy = Array.from({ length: 80 }, () => [random(), random(), random()]);
    const some = noisy.map(() => Number(random() > 0.5));
    const forest = (seed: number) =>
      JSON.stringify(fit(noisy, some, { trees: 5, depth: 3, rows: 0.7, columns: 0.5, random: seeded(seed) }));
    expect(forest(1)).toBe(forest(1));
    expect(forest(1)).not.toBe(forest(2));
  });
});
