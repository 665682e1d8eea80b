import type { Atlas } from '../../model/index.ts';
import type { AnyFacet } from './facet.ts';
import { size } from './size.tsx';
import { source } from './source.tsx';
import { theme } from './theme.tsx';
import { type } from './type.tsx';
import { years } from './years.tsx';

/** All facets, in the order in which they are shown. A new one is a file and a line here. */
export const facets = { theme, type, size, years, source };
export type FacetName = keyof typeof facets;

type Facets = (typeof facets)[FacetName];
type Both<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** What is narrowed to: the values of all facets. */
export type Filters = Both<Facets['none']>;

/** For each value of each facet, how much would be left with it: what the other facets leave. A value with none has no entry. */
export type FacetCounts = Both<ReturnType<Facets['count']>>;

/** The facets as a list. Each may be given the values of all, and gives its own part of them. */
export const facetList = Object.entries(facets) as [FacetName, AnyFacet<Filters, FacetCounts>][];

/** Nothing is filtered out. */
export const noFilters: Filters = Object.assign({}, ...facetList.map(([, facet]) => facet.none)) as Filters;

/** How many facets narrow something. */
export function activeFilters(filters: Filters): number {
  return facetList.filter(([, facet]) => facet.isActive(filters)).length;
}

/** Filters as fields of the address. */
export function filtersToText(filters: Filters): string[] {
  return facetList.flatMap(([, facet]) => facet.toFields(filters));
}

/** Reads filters from the fields of an address; what they name and the atlas does not have is left out. */
export function filtersFromFields(atlas: Atlas, fields: URLSearchParams): Filters {
  return Object.assign({}, ...facetList.map(([, facet]) => facet.fromFields(atlas, fields))) as Filters;
}
