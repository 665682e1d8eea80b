import { useMemo } from 'preact/hooks';
import type { Atlas } from '../../model/index.ts';
import { CheckList } from '../parts/check-list.tsx';
import { tally, type Facet } from './facet.ts';

export interface SourceFilter {
  /** Files whose papers are off, unless a paper is in another file too. */
  offSources: ReadonlySet<string>;
}

export interface SourceCounts {
  /** Papers by file; a paper found in two counts in both. */
  sources: ReadonlyMap<string, number>;
}

/** Papers by the file they were found in. In the address, once for each file that is off: `file-off=a.txt`. */
export const source: Facet<SourceFilter, SourceCounts> = {
  none: { offSources: new Set() },
  isActive: ({ offSources }) => offSources.size > 0,
  keepsPaper:
    ({ papers }, { offSources }) =>
    (paper) => {
      const { sources } = papers[paper]!;
      return sources.length === 0 || sources.some(({ file }) => !offSources.has(file));
    },
  count: (atlas, { papers }) => ({ sources: tally(papers, (paper) => filesOf(atlas, paper)) }),
  toFields: ({ offSources }) => [...offSources].sort().map((file) => `file-off=${encodeURIComponent(file)}`),
  fromFields(atlas, fields) {
    const files = new Set(allFiles(atlas));
    return { offSources: new Set(fields.getAll('file-off').filter((file) => files.has(file))) };
  },
  View({ atlas, value: { offSources }, counts: { sources }, set }) {
    const files = useMemo(() => allFiles(atlas), [atlas]);
    if (files.length < 2) return null;
    return (
      <CheckList
        title="Source file"
        explained="papers left; one in several files counts in each"
        values={files}
        off={offSources}
        onOff={(off) => set({ offSources: off })}
        nameOf={(file) => file}
        figureOf={(file) => String(sources.get(file) ?? 0)}
      />
    );
  },
};

/** The files a paper was found in, each once. */
export function filesOf(atlas: Atlas, paper: number): Set<string> {
  return new Set(atlas.papers[paper]!.sources.map(({ file }) => file));
}

function allFiles({ papers }: Atlas): string[] {
  return [...new Set(papers.flatMap(({ sources }) => sources.map(({ file }) => file)))].sort();
}
