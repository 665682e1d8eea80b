import { sum, type Atlas } from '../../../model/index.ts';
import { isIn, type Filters } from './filters.ts';

/** The facets, each with a bit of its own. */
export const facets = { theme: 1, type: 2, years: 4, source: 8, papers: 16 } as const;
export type Facet = keyof typeof facets;

/** What filters leave of an atlas. */
export interface Narrowed {
  /** For each paper and concept, the bits of the facets that keep it out by what it is itself. */
  paperFails: Uint8Array;
  conceptFails: Uint8Array;
  /** Which papers and concepts are left, 1 or 0, and how many. */
  paper: Uint8Array;
  concept: Uint8Array;
  papers: number;
  concepts: number;
}

/**
 * Applies all filters. A paper is left when its theme, its year and one of its files are on; a concept when its theme, its
 * type and its number of papers are, and a paper that names it is left.
 */
export function narrow(atlas: Atlas, filters: Filters): Narrowed {
  const { offThemes, offTypes, offSources, years, undated, papers: range } = filters;
  const paperFails = Uint8Array.from(atlas.papers, ({ year, sources }, index) => {
    const inTime = year === null ? undated : isIn(years, year);
    const isOn = sources.length === 0 || sources.some(({ file }) => !offSources.has(file));
    const theme = atlas.themes.ofPaper[index] ?? null;
    return (offThemes.has(theme) ? facets.theme : 0) | (inTime ? 0 : facets.years) | (isOn ? 0 : facets.source);
  });
  const conceptFails = Uint8Array.from(atlas.concepts, ({ type, papers }, index) => {
    const theme = atlas.themes.ofConcept[index] ?? null;
    return (
      (offThemes.has(theme) ? facets.theme : 0) |
      (offTypes.has(type) ? facets.type : 0) |
      (isIn(range, papers) ? 0 : facets.papers)
    );
  });
  const fails = { paperFails, conceptFails };
  const [paper, concept] = [papersLeft(fails), conceptsLeft(atlas, fails)];
  return { ...fails, paper, concept, papers: sum(paper), concepts: sum(concept) };
}

type Fails = Pick<Narrowed, 'paperFails' | 'conceptFails'>;

/** The papers that all facets, or all but one, leave. */
export function papersLeft({ paperFails }: Fails, but?: Facet): Uint8Array {
  const counted = but ? ~facets[but] : -1;
  return paperFails.map((fails) => (fails & counted ? 0 : 1));
}

/** The concepts that all facets, or all but one, leave. */
export function conceptsLeft({ network }: Atlas, fails: Fails, but?: Facet): Uint8Array {
  const counted = but ? ~facets[but] : -1;
  const paper = papersLeft(fails, but);
  const left = new Uint8Array(fails.conceptFails.length);
  const { source, target } = network.mentions;
  for (let row = 0; row < source.length; row++) {
    const concept = target[row]!;
    if (paper[source[row]!] && !(fails.conceptFails[concept]! & counted)) left[concept] = 1;
  }
  return left;
}
