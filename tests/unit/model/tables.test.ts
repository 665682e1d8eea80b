import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupRows, rangeOf, rowsOf } from '../../../src/model/index.ts';

const columns = fc.array(fc.nat(9), { maxLength: 40 });

/** The rows that hold a value, by looking at each. */
const lookedUp = (column: readonly number[], value: number): number[] =>
  column.flatMap((own, row) => (own === value ? [row] : []));

test('the rows of a value in a sorted column are one range, which is empty where the value is missing', () => {
  const column = [0, 0, 2, 2, 2, 5];
  expect(rangeOf(column, 0)).toEqual({ from: 0, to: 2 });
  expect(rangeOf(column, 1)).toEqual({ from: 2, to: 2 });
  expect(rangeOf(column, 2)).toEqual({ from: 2, to: 5 });
  expect(rangeOf(column, 5)).toEqual({ from: 5, to: 6 });
  expect(rangeOf(column, 6)).toEqual({ from: 6, to: 6 });
  expect(rangeOf([], 0)).toEqual({ from: 0, to: 0 });
  fc.assert(
    fc.property(columns, fc.nat(10), (unsorted, value) => {
      const sorted = unsorted.toSorted((a, b) => a - b);
      const { from, to } = rangeOf(sorted, value);
      expect(lookedUp(sorted, value)).toEqual(Array.from({ length: to - from }, (_, at) => from + at));
    }),
  );
});

test('grouped rows of a value are those that hold it, in ascending order, for a column in any order', () => {
  const groups = groupRows([2, 0, 2, 3], 5);
  expect([...groups.offsets]).toEqual([0, 1, 1, 3, 4, 4]);
  expect([...groups.rows]).toEqual([1, 0, 2, 3]);
  fc.assert(
    fc.property(columns, (column) => {
      const found = groupRows(column, 10);
      for (let value = 0; value < 10; value++) expect([...rowsOf(found, value)]).toEqual(lookedUp(column, value));
    }),
  );
});

test('only some rows of a column can be grouped', () => {
  const groups = groupRows([1, 0, 1, 0, 1], 2, [0, 3, 4]);
  expect([...rowsOf(groups, 0)]).toEqual([3]);
  expect([...rowsOf(groups, 1)]).toEqual([0, 4]);
});
