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
    ['2024/02/21/', '2024-02-21', 2024],
    ['2024/4/3', '2024-04-03', 2024],
    ['2024/02', '2024-02', 2024],
    ['2024///', null, 2024],
    ['2020 Feb 13', '2020-02-13', 2020],
    ['2020 Feb', '2020-02', 2020],
    ['2020 Jan-Feb', null, 2020],
    ['2020 Winter', null, 2020],
    ['Aug 1 2019', '2019-08-01', 2019],
    ['4 May 2011', '2011-05-04', 2011],
    ['31 February 2011', '2011-02', 2011],
    ['May 2011', '2011-05', 2011],
    ['4/3/2024', null, 2024],
    ['2011 3 4 5678', null, 2011],
    ['12345678', null, null],
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
