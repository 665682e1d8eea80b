import type { Range } from './range.ts';

/** A bar of a histogram: the values it stands for, both ends included. */
export interface Bin {
  from: number;
  to: number;
}

/** The widths that bars of years may have. */
const widths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Bars of equal width over all years, of one year each where no more than `most` result. Default 48. */
export function yearBins(years: Iterable<number>, most = 48): Bin[] {
  let [first, last] = [Infinity, -Infinity];
  for (const year of years) {
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  if (first > last) return [];
  const width = widths.find((width) => last - first < width * most) ?? Math.ceil((last - first + 1) / most);
  const start = Math.floor(first / width) * width;
  return Array.from({ length: Math.floor((last - start) / width) + 1 }, (_, i) => ({
    from: start + i * width,
    to: start + (i + 1) * width - 1,
  }));
}

/** Bars over numbers of papers, one for each small number and then wider and wider ones: 1, 2, 3, 4, 5, 6-7, 8-9, 10-11, 12-15, ... */
export function sizeBins(largest: number): Bin[] {
  const bins: Bin[] = [];
  for (let from = 1, step = 1; from <= largest; from += step) {
    if (from >= 6) step = Math.max(2, 2 ** Math.floor(Math.log2(from / 3)));
    bins.push({ from, to: Math.min(largest, from + step - 1) });
  }
  return bins;
}

/** For each bar the sum of the counts of its values. */
export function heights(bins: readonly Bin[], counts: ReadonlyMap<number | null, number>): number[] {
  const sums = bins.map(() => 0);
  for (const [value, count] of counts) {
    const bin = value === null ? -1 : bins.findIndex(({ from, to }) => value >= from && value <= to);
    if (bin >= 0) sums[bin]! += count;
  }
  return sums;
}

/** The first and the last bar that a range touches; all of them for none. */
export function binsOf(bins: readonly Bin[], range: Range | null): Range {
  const last = bins.length - 1;
  if (!range) return [0, last];
  const first = bins.findIndex(({ to }) => to >= range[0]);
  const end = bins.findLastIndex(({ from }) => from <= range[1]);
  return [first < 0 ? last : first, Math.max(0, end)];
}

/** The range from one bar to another, in any order; `null` for all of them. */
export function rangeOf(bins: readonly Bin[], a: number, b: number): Range | null {
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  return first <= 0 && last >= bins.length - 1 ? null : [bins[first]!.from, bins[last]!.to];
}
