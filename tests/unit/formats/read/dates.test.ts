import { describe, expect, it } from 'vitest';
import { readDate, readPrintedDate, readYear } from '../../../../src/formats/read/dates.ts';

describe('a date as a listing prints it', () => {
  it.each([
    ['Feb 21, 2024', '2024-02-21', 2024],
    ['Feb 27', '--02-27', null],
    ['Feb 25 2', '--02-25', null],
    ['Oct 15, 2025 2', '2025-10-15', 2025],
    ['September 3, 2024 1.2k', '2024-09-03', 2024],
    ['Feb 29', '--02-29', null],
    ['Feb 25 117', '--02-25', null],
  ])('%j is %j', (text, date, year) => expect(readPrintedDate(text)).toEqual({ date, year }));

  it.each(['Feb 30', 'Feb 29, 2023', 'Octopus 3', 'Feb', '12', 'May 32, 2024', 'Marathon 12', 'On Feb 27 we met'])(
    '%j is none',
    (text) => expect(readPrintedDate(text)).toBeNull(),
  );
});

describe('a date in a record', () => {
  it.each([
    ['2024-02-21', '2024-02-21', 2024],
    ['2024-02-21T10:00:00Z', '2024-02-21', 2024],
    ['2024-02', '2024-02', 2024],
    ['2024', null, 2024],
    ['--02-27', '--02-27', null],
    ['Feb 21, 2024', '2024-02-21', 2024],
    ['2024-13-01', null, null],
    ['2024-02-30', null, null],
    ['--02', null, null],
    ['soon', null, null],
    ['', null, null],
  ])('%j is %j of %j', (text, date, year) => expect(readDate(text)).toEqual({ date, year }));
});

it('takes a year only where it is one', () => {
  expect([2019, '2019', ' 1987 '].map(readYear)).toEqual([2019, 2019, 1987]);
  expect([0, 19, 20190, 2019.5, 'about 2019', null, undefined, [2019], Infinity].map(readYear)).toEqual(
    Array(9).fill(null),
  );
});
