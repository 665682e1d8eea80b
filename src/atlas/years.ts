import type { Atlas } from '../model/index.ts';

/** How many of some papers are from some years. */
export interface YearCount {
  /** First and last year, both included; mostly the same. */
  from: number;
  to: number;
  papers: number;
}

/** How many columns fit side by side. */
const mostColumns = 60;

/**
 * Counts papers by year, over the years of all papers of the atlas (several years a column where they are many), so that
 * two counts can be held side by side; and those without a year.
 */
export function countYears(atlas: Atlas, papers: readonly number[]): { columns: YearCount[]; undated: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const { year } of atlas.papers) {
    if (year === null) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  const step = Math.max(1, Math.ceil((last - first + 1) / mostColumns));
  const columns: YearCount[] = [];
  for (let from = first; from <= last; from += step) {
    columns.push({ from, to: Math.min(last, from + step - 1), papers: 0 });
  }
  let undated = 0;
  for (const index of papers) {
    const { year } = atlas.papers[index]!;
    if (year === null) undated++;
    else columns[Math.floor((year - first) / step)]!.papers++;
  }
  return { columns, undated };
}
