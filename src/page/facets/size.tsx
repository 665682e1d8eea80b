import { useMemo } from 'preact/hooks';
import { count } from '../../words/count.ts';
import { Histogram } from '../parts/histogram.tsx';
import { heights, sizeBins, type Bin } from './bins.ts';
import { tally, type Facet } from './facet.ts';
import { isIn, readRange, type Range } from './range.ts';

export interface SizeFilter {
  /** In how many papers a concept may be; `null`: any number. */
  papers: Range | null;
}

export interface SizeCounts {
  /** Concepts by the number of papers that they are in. */
  papers: ReadonlyMap<number, number>;
}

/** Concepts by the number of their papers. In the address: `papers=2..9`. */
export const size: Facet<SizeFilter, SizeCounts> = {
  none: { papers: null },
  isActive: ({ papers }) => papers !== null,
  keepsConcept:
    ({ concepts }, { papers }) =>
    (concept) =>
      isIn(papers, concepts[concept]!.papers),
  count: ({ concepts }, left) => ({ papers: tally(left.concepts, (concept) => [concepts[concept]!.papers]) }),
  toFields: ({ papers }) => (papers ? [`papers=${papers.join('..')}`] : []),
  fromFields: (_, fields) => ({ papers: readRange(fields.get('papers')) }),
  View({ atlas: { concepts }, value: { papers }, counts, set }) {
    const { bins, all } = useMemo(() => {
      const sizes = new Map<number, number>();
      let largest = 0;
      for (const concept of concepts) {
        sizes.set(concept.papers, (sizes.get(concept.papers) ?? 0) + 1);
        largest = Math.max(largest, concept.papers);
      }
      const bars = sizeBins(largest);
      return { bins: bars, all: heights(bars, sizes) };
    }, [concepts]);
    if (bins.length < 2) return null;
    const [from, to] = papers ?? [bins[0]!.from, bins.at(-1)!.to];
    return (
      <fieldset>
        <legend>
          Papers of a concept <span class="figure">{inWords({ from, to })}</span>
        </legend>
        <Histogram
          name="number of papers"
          {...{ bins, all }}
          left={heights(bins, counts.papers)}
          range={papers}
          onRange={(range) => set({ papers: range })}
          barInWords={(bin, left) => `${count(left, 'concept')} of ${inWords(bin)}`}
        />
      </fieldset>
    );
  },
};

const inWords = ({ from, to }: Bin): string => (from === to ? count(from, 'paper') : `${from}–${count(to, 'paper')}`);
