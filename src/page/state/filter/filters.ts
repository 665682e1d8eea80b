import type { ConceptType } from '../../../model/index.ts';

/** A range of whole numbers, both ends included, from <= to. */
export type Range = readonly [from: number, to: number];

/** What is narrowed to, one clause a facet. */
export interface Filters {
  /** Themes that are off; `null`: what is in no theme. */
  offThemes: ReadonlySet<number | null>;
  /** Concept types that are off; `null`: concepts without a type. */
  offTypes: ReadonlySet<ConceptType | null>;
  /** Files whose papers are off, unless a paper is in another file too. */
  offSources: ReadonlySet<string>;
  /** The years of the papers that are kept; `null`: any. */
  years: Range | null;
  /** Whether papers of unknown year are kept. */
  undated: boolean;
  /** In how many papers a concept may stand; `null`: any number. */
  papers: Range | null;
}

/** Nothing is filtered out. */
export const noFilters: Filters = {
  offThemes: new Set(),
  offTypes: new Set(),
  offSources: new Set(),
  years: null,
  undated: true,
  papers: null,
};

/** How many facets narrow something. */
export function activeFilters({ offThemes, offTypes, offSources, years, undated, papers }: Filters): number {
  const clauses = [offThemes.size > 0, offTypes.size > 0, offSources.size > 0, years || !undated, papers !== null];
  return clauses.filter(Boolean).length;
}

/** A set with a value put in, or taken out where it was in. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const result = new Set(set);
  if (!result.delete(value)) result.add(value);
  return result;
}

/** Whether a number is in a range; any is in `null`. */
export function isIn(range: Range | null, value: number): boolean {
  return range === null || (value >= range[0] && value <= range[1]);
}
