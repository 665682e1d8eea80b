import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explain, layOut, predict, type Forest } from '../../../src/extract/corpus/forest.ts';

/** Trees of one split each: [feature, threshold, value at most, value above]. */
function stumps(features: string[], splits: [number, number, number, number][]): Forest {
  const forest: Forest = { features, bias: 0.5, roots: [], feature: [], threshold: [], left: [], value: [] };
  for (const [feature, threshold, low, high] of splits) {
    const root = forest.left.length;
    forest.roots.push(root);
    forest.feature.push(feature, 0, 0);
    forest.threshold.push(threshold, 0, 0);
    forest.left.push(root + 1, -1, -1);
    forest.value.push(0, low, high);
  }
  return forest;
}
const number = fc.integer({ min: -50, max: 50 }).map((n) => n / 10);
const split = fc.tuple(fc.nat(2), number, number, number);

it('sums what each tree says of a row, wherever its columns stand', () => {
  fc.assert(
    fc.property(fc.array(split, { maxLength: 40 }), fc.array(number, { minLength: 4, maxLength: 4 }), (splits, row) => {
      const walk = layOut(stumps(['a', 'b', 'c'], splits), ['c', 'other', 'a', 'b']);
      const sheet = Float64Array.from([9, ...row]);
      const valueOf = [row[2]!, row[3]!, row[0]!];
      const said = splits.reduce((sum, [feature, at, low, high]) => sum + (valueOf[feature]! <= at ? low : high), 0.5);
      expect(predict(walk, sheet, 1)).toBeCloseTo(said);
    }),
  );
});

it('gives up a row that is hopeless after the first trees, not before', () => {
  const bad = Array.from({ length: 60 }, (): [number, number, number, number] => [0, 0, -1, -1]);
  const row = Float64Array.from([0]);
  expect(predict(layOut(stumps(['a'], bad), ['a']), row, 0, -10)).toBe(-Infinity);
  expect(predict(layOut(stumps(['a'], bad.slice(0, 30)), ['a']), row, 0, -10)).toBeCloseTo(-29.5);
});

it('refuses a forest that asks for what is no column', () => {
  expect(() => layOut(stumps(['a', 'b'], []), ['a'])).toThrow('no column for the feature "b"');
});

it('tells the parts of an answer, which sum to it', () => {
  const forest = stumps(
    ['a', 'b'],
    [
      [0, 1, -2, 3],
      [1, 0, 4, -1],
    ],
  );
  const parts = explain(forest, (feature) => (feature === 'a' ? 2 : -1));
  expect([...parts.values()].reduce((sum, part) => sum + part, 0)).toBeCloseTo(0.5 + 3 + 4);
  expect(parts.get('a')).toBe(3);
});
