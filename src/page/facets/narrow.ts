import { sum, type Atlas } from '../../model/index.ts';
import { facetList, type FacetCounts, type FacetName, type Filters } from './index.ts';

/** What filters leave of an atlas. */
export interface Narrowed {
  /** For each paper and concept, a bit for each facet that keeps it out by what it is itself. */
  paperFails: Uint32Array;
  conceptFails: Uint32Array;
  /** Which papers and concepts are left, 1 or 0, and how many. */
  paper: Uint8Array;
  concept: Uint8Array;
  papers: number;
  concepts: number;
}

/** Applies all filters. A paper is left when every facet keeps it; a concept when every facet does, and a paper that names it is left. */
export function narrow(atlas: Atlas, filters: Filters): Narrowed {
  const paperFails = new Uint32Array(atlas.papers.length);
  const conceptFails = new Uint32Array(atlas.concepts.length);
  for (const [at, [, facet]] of facetList.entries()) {
    if (!facet.isActive(filters)) continue;
    mark(paperFails, facet.keepsPaper?.(atlas, filters), 1 << at);
    mark(conceptFails, facet.keepsConcept?.(atlas, filters), 1 << at);
  }
  const fails = { paperFails, conceptFails };
  const [paper, concept] = [papersLeft(fails), conceptsLeft(atlas, fails)];
  return { ...fails, paper, concept, papers: sum(paper), concepts: sum(concept) };
}

function mark(fails: Uint32Array, keeps: ((index: number) => boolean) | undefined, bit: number): void {
  if (keeps) for (let index = 0; index < fails.length; index++) if (!keeps(index)) fails[index]! |= bit;
}

type Fails = Pick<Narrowed, 'paperFails' | 'conceptFails'>;

/** The papers that all facets, or all but one, leave. */
export function papersLeft({ paperFails }: Fails, but?: FacetName): Uint8Array {
  const counted = allBut(but);
  return Uint8Array.from(paperFails, (fails) => (fails & counted ? 0 : 1));
}

/** The concepts that all facets, or all but one, leave. */
export function conceptsLeft({ network }: Atlas, fails: Fails, but?: FacetName): Uint8Array {
  const counted = allBut(but);
  const paper = papersLeft(fails, but);
  const left = new Uint8Array(fails.conceptFails.length);
  const { source, target } = network.mentions;
  for (let row = 0; row < source.length; row++) {
    const concept = target[row]!;
    if (paper[source[row]!] && !(fails.conceptFails[concept]! & counted)) left[concept] = 1;
  }
  return left;
}

const allBut = (but?: FacetName): number => (but ? ~(1 << facetList.findIndex(([name]) => name === but)) : -1);

/** Counts for each facet what all others leave, as Mosaic's cross-filtering does (Heer & Moritz 2024). */
export function countFacets(atlas: Atlas, narrowed: Narrowed): FacetCounts {
  const counts = facetList.map(([name, facet]) =>
    facet.count(atlas, { papers: papersLeft(narrowed, name), concepts: conceptsLeft(atlas, narrowed, name) }),
  );
  return Object.assign({}, ...counts) as FacetCounts;
}
