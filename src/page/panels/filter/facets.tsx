import { useMemo } from 'preact/hooks';
import { conceptTypes, type ConceptType } from '../../../model/index.ts';
import { heights, sizeBins, type Bin } from '../../state/filter/bins.ts';
import { filesOf } from '../../state/filter/counts.ts';
import { setFilters, useStore } from '../../state/store.ts';
import { count } from '../../../words/count.ts';
import { typeInWords } from '../../../words/facts.ts';
import { CheckList } from './check-list.tsx';
import { Histogram } from './histogram.tsx';
import { YearHistogram } from './year-histogram.tsx';

/** What one can narrow to; each facet counts what the others leave. */
export function Facets() {
  return (
    <>
      <ThemeFacet />
      <TypeFacet />
      <SizeFacet />
      <div class="on-sheet">
        <YearHistogram />
      </div>
      <SourceFacet />
    </>
  );
}

function ThemeFacet() {
  const store = useStore();
  const { themes, ofPaper, ofConcept } = store.atlas.themes;
  const { themePapers, themeConcepts } = store.facets.value;
  const { offThemes } = store.filters.value;
  const isLoose = useMemo(() => [...ofPaper, ...ofConcept].includes(null), [ofPaper, ofConcept]);
  return (
    <CheckList
      title="Theme"
      explained="papers and concepts left"
      values={[...themes.keys(), ...(isLoose ? [null] : [])]}
      off={offThemes}
      onOff={(offThemes) => setFilters(store, { offThemes })}
      nameOf={(theme) => (theme === null ? 'no theme' : themes[theme]!.name)}
      colourOf={(theme) => (theme === null ? null : (store.paint.value.themes[theme] ?? null))}
      figureOf={(theme) => `${themePapers.get(theme) ?? 0} · ${themeConcepts.get(theme) ?? 0}`}
    />
  );
}

function TypeFacet() {
  const store = useStore();
  const { concepts } = store.atlas;
  const { types } = store.facets.value;
  const known = useMemo(() => {
    const met = new Set(concepts.map(({ type }) => type));
    return [...conceptTypes, null].filter((type) => met.has(type));
  }, [concepts]);
  if (known.length < 2) return null;
  return (
    <CheckList<ConceptType | null>
      title="Type of concept"
      explained="concepts left"
      values={known}
      off={store.filters.value.offTypes}
      onOff={(offTypes) => setFilters(store, { offTypes })}
      nameOf={(type) => (type === null ? 'no type' : typeInWords(type))}
      figureOf={(type) => String(types.get(type) ?? 0)}
    />
  );
}

function SourceFacet() {
  const store = useStore();
  const { atlas } = store;
  const { sources } = store.facets.value;
  const files = useMemo(
    () => [...new Set(atlas.papers.flatMap((_, paper) => [...filesOf(atlas, paper)]))].sort(),
    [atlas],
  );
  if (files.length < 2) return null;
  return (
    <CheckList
      title="Source file"
      explained="papers left; one in several files counts in each"
      values={files}
      off={store.filters.value.offSources}
      onOff={(offSources) => setFilters(store, { offSources })}
      nameOf={(file) => file}
      figureOf={(file) => String(sources.get(file) ?? 0)}
    />
  );
}

function SizeFacet() {
  const store = useStore();
  const { concepts } = store.atlas;
  const { papers } = store.filters.value;
  const counts = store.facets.value.papers;
  const { bins, all } = useMemo(() => {
    const sizes = new Map<number, number>();
    for (const { papers } of concepts) sizes.set(papers, (sizes.get(papers) ?? 0) + 1);
    const bins = sizeBins(concepts.reduce((most, { papers }) => Math.max(most, papers), 0));
    return { bins, all: heights(bins, sizes) };
  }, [concepts]);
  if (bins.length < 2) return null;
  const inWords = ({ from, to }: Bin) => (from === to ? count(from, 'paper') : `${from}–${count(to, 'paper')}`);
  return (
    <fieldset>
      <legend>
        Papers of a concept{' '}
        <span class="figure">
          {inWords({ from: papers?.[0] ?? bins[0]!.from, to: papers?.[1] ?? bins.at(-1)!.to })}
        </span>
      </legend>
      <Histogram
        name="number of papers"
        {...{ bins, all }}
        left={heights(bins, counts)}
        range={papers}
        onRange={(papers) => setFilters(store, { papers })}
        barInWords={(bin, left) => `${count(left, 'concept')} of ${inWords(bin)}`}
      />
    </fieldset>
  );
}
