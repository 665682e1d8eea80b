import { describe, expect, test } from 'vitest';
import { fromHash, plainAddress, toHash } from '../../../src/page/state/url.ts';
import { placeToText } from '../../../src/page/state/address/place.ts';
import { binsOf, rangeOf, sizeBins, yearBins } from '../../../src/page/facets/bins.ts';
import { countFacets } from '../../../src/page/facets/narrow.ts';
import { noFilters } from '../../../src/page/facets/index.ts';
import { narrow } from '../../../src/page/facets/narrow.ts';
import { createLookup } from '../../../src/atlas/lookup.ts';
import { columnsOf } from '../../../src/page/state/table/columns.ts';
import type { TableKind } from '../../../src/page/state/table/kinds.ts';
import { countYears } from '../../../src/atlas/years.ts';
import { countedAtlas } from '../../fixtures/counted-atlas.ts';

const spans = (bins: readonly { from: number; to: number }[]) => bins.map(({ from, to }) => [from, to]);

describe('bars of years', () => {
  test.each([
    [48, 1],
    [49, 2],
    [96, 2],
    [97, 5],
    [240, 5],
    [241, 10],
    [480, 10],
    [481, 20],
    [960, 20],
    [961, 50],
    [2400, 50],
    [2401, 100],
    [4801, 200],
    [9601, 500],
    [24_001, 1000],
    [48_001, 1001],
  ])('over %i years are %i years wide, so that there are 48 or one more', (years, width) => {
    const [bin] = yearBins([0, years - 1]);
    expect(bin).toEqual({ from: 0, to: width - 1 });
  });

  test('begin at a multiple of their width', () => {
    expect(spans(yearBins([1951, 2000])).slice(0, 2)).toEqual([
      [1950, 1951],
      [1952, 1953],
    ]);
  });

  test('hold every year of the papers up to the last', () => {
    expect(spans(yearBins([2001, 2003]))).toEqual([
      [2001, 2001],
      [2002, 2002],
      [2003, 2003],
    ]);
  });
});

test('bars of numbers of papers are 1 wide up to 5, 2 wide up to 11, then 4, 8 and so on', () => {
  expect(spans(sizeBins(30))).toEqual([
    ...[1, 2, 3, 4, 5].map((n) => [n, n]),
    ...[6, 8, 10].map((n) => [n, n + 1]),
    ...[12, 16, 20].map((n) => [n, n + 3]),
    [24, 30],
  ]);
});

describe('a range over bars', () => {
  const bins = [
    { from: 1, to: 1 },
    { from: 2, to: 4 },
    { from: 5, to: 9 },
  ];

  test('takes in a bar of which it has only the last or the first value', () => {
    expect(binsOf(bins, [4, 5])).toEqual([1, 2]);
    expect(binsOf(bins, [2, 4])).toEqual([1, 1]);
    expect(binsOf(bins, [1, 1])).toEqual([0, 0]);
  });

  test('that lies beyond all bars is the bar at that end', () => {
    expect(binsOf(bins, [20, 30])).toEqual([2, 2]);
    expect(binsOf(bins, [-5, 0])).toEqual([0, 0]);
  });

  test('over all bars is no range, and over all but one it is one', () => {
    expect(rangeOf(bins, 0, 2)).toBeNull();
    expect(rangeOf(bins, 1, 2)).toEqual([2, 9]);
    expect(rangeOf(bins, 0, 1)).toEqual([1, 4]);
  });
});

test('years in a panel have a column each up to 60, and two a column from 61 on', () => {
  const from = (first: number) => countedAtlas({ names: [[], []], papers: { 0: { year: first }, 1: { year: 2000 } } });
  const sixty = countYears(from(1941), [0, 1]).columns;
  expect(sixty).toHaveLength(60);
  expect(sixty.at(-1)).toEqual({ from: 2000, to: 2000, papers: 1 });
  const more = countYears(from(1940), [0, 1]).columns;
  expect(more).toHaveLength(31);
  expect([more[0], more.at(-1)]).toEqual([
    { from: 1940, to: 1941, papers: 1 },
    { from: 2000, to: 2000, papers: 1 },
  ]);
});

describe('numbers in the address', () => {
  test('a place is kept to a ten-thousandth of what is seen, its span to five digits', () => {
    expect(placeToText({ x: 12.34567, y: -40, span: 210.1234 })).toBe('at=12.35,-40,210.12');
    expect(placeToText({ x: 1.23456789, y: 0, span: 0.0123456 })).toBe('at=1.234568,0,0.012346');
    expect(placeToText({ x: 1234.4, y: -0.4, span: 123_456 })).toBe('at=1234,0,123460');
  });

  test('years and numbers of papers have up to nine digits', () => {
    const atlas = countedAtlas({ names: [[0]] });
    const read = (hash: string) => fromHash(atlas, hash).filters;
    expect(read('#years=-999999999..999999999').years).toEqual([-999_999_999, 999_999_999]);
    expect(read('#years=1..1000000000').years).toBeNull();
    expect(read('#papers=2..2').papers).toEqual([2, 2]);
    expect(toHash(atlas, { ...plainAddress, filters: { ...noFilters, papers: [2, 9] } })).toBe('#papers=2..9');
  });
});

describe('the cells of a table', () => {
  const atlas = countedAtlas({
    names: [[0], [0, 1]],
    ofPaper: [0, 1],
    ofConcept: [0, 1],
    themes: { 0: { stability: 0.845, cohesion: 0.344 } },
  });
  const pair = { a: 0, b: 1, kind: 'chance', observed: 1202.6, expected: 2.26, log2Ratio: 1 } as const;
  atlas.overlaps.pairs = [{ ...pair, low: 0, high: 2, q: 0.2, papers: [], concepts: [] }];
  const facets = countFacets(atlas, narrow(atlas, noFilters));
  const cell = (kind: TableKind, name: string, row = 0) =>
    columnsOf(kind, { atlas, lookup: createLookup(atlas), facets })
      .find((column) => column.name === name)!
      .cell(row);

  test('give shares as whole per cent', () => {
    expect([cell('themes', 'Stability'), cell('themes', 'Cohesion')]).toEqual(['85 %', '34 %']);
  });

  test('give links as whole numbers, what chance gives with one decimal, and times chance', () => {
    expect(cell('overlaps', 'Links')).toBe('1,203');
    expect(cell('overlaps', 'Expected')).toBe('2.3');
    expect(cell('overlaps', 'Times chance')).toBe('×2.0');
  });

  test('count the papers of a concept and of a theme, and the concepts of a paper', () => {
    expect([cell('concepts', 'Papers'), cell('themes', 'Papers'), cell('papers', 'Concepts', 1)]).toEqual([
      '2',
      '1',
      '2',
    ]);
  });
});
