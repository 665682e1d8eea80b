import { useMemo } from 'preact/hooks';
import { count } from '../../words/count.ts';
import { Histogram } from '../parts/histogram.tsx';
import { yearClasses, yearColour } from '../state/paint.ts';
import { heights, yearBins, type Bin } from './bins.ts';
import { tally, type Facet } from './facet.ts';
import { isIn, readRange, type Range } from './range.ts';

export interface YearFilter {
  /** The years of the papers that are kept; `null`: any. */
  years: Range | null;
  /** Whether papers of unknown year are kept. */
  undated: boolean;
}

export interface YearCounts {
  /** Papers by year; `null`: of unknown year. */
  years: ReadonlyMap<number | null, number>;
}

/** Papers by year, and those of unknown year. In the address: `years=2019..2024`, `undated=off`. */
export const years: Facet<YearFilter, YearCounts> = {
  none: { years: null, undated: true },
  isActive: ({ years: range, undated }) => range !== null || !undated,
  keepsPaper:
    ({ papers }, { years: range, undated }) =>
    (paper) => {
      const { year } = papers[paper]!;
      return year === null ? undated : isIn(range, year);
    },
  count: ({ papers }, left) => ({ years: tally(left.papers, (paper) => [papers[paper]!.year]) }),
  toFields: ({ years: range, undated }) => [
    ...(range ? [`years=${range.join('..')}`] : []),
    ...(undated ? [] : ['undated=off']),
  ],
  fromFields: (_, fields) => ({
    years: readRange(fields.get('years')),
    undated: fields.get('undated') !== 'off',
  }),
  /** Bars with a brush, and a box for the undated. Nothing where hardly a paper has a year. */
  View({ atlas, value: { years: range, undated }, counts, colour, set }) {
    const { bins, all, unknown, classes } = useMemo(() => survey(atlas.papers), [atlas]);
    if (bins.length < 2) return null;
    const [from, to] = range ?? [bins[0]!.from, bins.at(-1)!.to];
    return (
      <fieldset class="year-range">
        <legend>
          Years <span class="figure">{inWords({ from, to })}</span>
        </legend>
        <Histogram
          name="year"
          {...{ bins, all, range }}
          left={heights(bins, counts.years)}
          onRange={(next) => set({ years: next })}
          barInWords={(bin, left) => `${inWords(bin)}: ${count(left, 'paper')}`}
          colourOf={colour === 'year' ? (bin) => yearColour(classes, bin.to) : undefined}
        />
        {unknown > 0 && (
          <label class="check" title="Papers whose year is not known">
            <input
              type="checkbox"
              checked={undated}
              onChange={(event) => set({ undated: event.currentTarget.checked })}
            />
            <span>undated</span> <span class="figure">{counts.years.get(null) ?? 0}</span>
          </label>
        )}
      </fieldset>
    );
  },
  besideMap: true,
};

function inWords({ from, to }: Bin): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function survey(papers: readonly { year: number | null }[]) {
  const known = papers.flatMap(({ year }) => year ?? []);
  const counts = new Map<number, number>();
  for (const year of known) counts.set(year, (counts.get(year) ?? 0) + 1);
  const bins = yearBins(known);
  return { bins, all: heights(bins, counts), unknown: papers.length - known.length, classes: yearClasses(known) };
}
