import type { Atlas, ConceptType } from '../../../model/index.ts';
import { conceptsLeft, papersLeft, type Narrowed } from './narrow.ts';

/** For each value of each facet, how much would be left with it: what the other facets leave. A value with none has no entry. */
export interface FacetCounts {
  themePapers: ReadonlyMap<number | null, number>;
  themeConcepts: ReadonlyMap<number | null, number>;
  /** Concepts by type. */
  types: ReadonlyMap<ConceptType | null, number>;
  /** Papers by file; a paper found in two counts in both. */
  sources: ReadonlyMap<string, number>;
  /** Papers by year; `null`: of unknown year. */
  years: ReadonlyMap<number | null, number>;
  /** Concepts by the number of papers they stand in. */
  papers: ReadonlyMap<number, number>;
}

/** Counts for each facet what all others leave, as Mosaic's cross-filtering does (Heer & Moritz 2024). */
export function countFacets(atlas: Atlas, narrowed: Narrowed): FacetCounts {
  const { papers, concepts, themes } = atlas;
  return {
    themePapers: tally(papersLeft(narrowed, 'theme'), (paper) => [themes.ofPaper[paper] ?? null]),
    themeConcepts: tally(conceptsLeft(atlas, narrowed, 'theme'), (concept) => [themes.ofConcept[concept] ?? null]),
    types: tally(conceptsLeft(atlas, narrowed, 'type'), (concept) => [concepts[concept]!.type]),
    sources: tally(papersLeft(narrowed, 'source'), (paper) => filesOf(atlas, paper)),
    years: tally(papersLeft(narrowed, 'years'), (paper) => [papers[paper]!.year]),
    papers: tally(conceptsLeft(atlas, narrowed, 'papers'), (concept) => [concepts[concept]!.papers]),
  };
}

/** The files a paper was found in, each once. */
export function filesOf(atlas: Atlas, paper: number): Set<string> {
  return new Set(atlas.papers[paper]!.sources.map(({ file }) => file));
}

function tally<T>(left: Uint8Array, valuesOf: (index: number) => Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  left.forEach((flag, index) => {
    if (!flag) return;
    for (const value of valuesOf(index)) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return counts;
}
