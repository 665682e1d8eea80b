import { useMemo } from 'preact/hooks';
import { heights, yearBins, type Bin } from '../../state/filter/bins.ts';
import { yearClasses, yearColour } from '../../state/paint.ts';
import { setFilters, useStore } from '../../state/store.ts';
import { count } from '../../../words/count.ts';
import { Histogram } from './histogram.tsx';

/** The years of the papers: bars with a brush, and a box for the undated. Nothing where hardly a paper has a year. */
export function YearHistogram() {
  const store = useStore();
  const { years, undated } = store.filters.value;
  const counts = store.facets.value.years;
  const { bins, all, unknown, classes } = useMemo(() => survey(store.atlas.papers), [store]);
  if (bins.length < 2) return null;
  const named = years
    ? inWords({ from: years[0], to: years[1] })
    : inWords({ from: bins[0]!.from, to: bins.at(-1)!.to });
  return (
    <fieldset class="year-range">
      <legend>
        Years <span class="figure">{named}</span>
      </legend>
      <Histogram
        name="year"
        {...{ bins, all }}
        left={heights(bins, counts)}
        range={years}
        onRange={(years) => setFilters(store, { years })}
        barInWords={(bin, left) => `${inWords(bin)}: ${count(left, 'paper')}`}
        colourOf={store.colour.value === 'year' ? (bin) => yearColour(classes, bin.to) : undefined}
      />
      {unknown > 0 && (
        <label class="check" title="Papers whose year is not known">
          <input
            type="checkbox"
            checked={undated}
            onChange={(event) => setFilters(store, { undated: event.currentTarget.checked })}
          />
          <span>undated</span> <span class="figure">{counts.get(null) ?? 0}</span>
        </label>
      )}
    </fieldset>
  );
}

function inWords({ from, to }: Bin): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function survey(papers: readonly { year: number | null }[]) {
  const years = papers.flatMap(({ year }) => year ?? []);
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const bins = yearBins(years);
  return { bins, all: heights(bins, counts), unknown: papers.length - years.length, classes: yearClasses(years) };
}
