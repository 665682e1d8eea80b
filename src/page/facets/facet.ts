import type { ComponentChild } from 'preact';
import type { Atlas } from '../../model/index.ts';
import type { Look } from '../state/look.ts';
import type { Paint } from '../state/paint.ts';

/** Which papers and concepts are left, 1 or 0 each. */
export interface Left {
  papers: Uint8Array;
  concepts: Uint8Array;
}

/** What the view of a facet is given. */
export interface FacetProps<Value, Counts> {
  atlas: Atlas;
  value: Value;
  /** What all other facets leave of each of its values. */
  counts: Counts;
  /** What colour means on the map now. */
  colour: Look['colour'];
  paint: Paint;
  /** Changes a part of the value. */
  set(some: Partial<Value>): void;
}

/**
 * One way to narrow the map: which papers and concepts it keeps, how it is written in the address, what it counts, how it is shown.
 * Its value and its counts are records; their fields stand side by side with those of the other facets.
 */
export interface Facet<Value extends object, Counts extends object> {
  /** The value that filters nothing. */
  none: Value;
  isActive(value: Value): boolean;
  /** Whether a paper is kept; left out where it keeps all. */
  keepsPaper?(atlas: Atlas, value: Value): (paper: number) => boolean;
  /** Whether a concept is kept by what it is itself; left out where it keeps all. */
  keepsConcept?(atlas: Atlas, value: Value): (concept: number) => boolean;
  count(atlas: Atlas, left: Left): Counts;
  /** The value as fields of the address, `name=value`; none where nothing is filtered. */
  toFields(value: Value): string[];
  /** Reads the value from the fields of an address; what they name and the atlas does not have is left out. */
  fromFields(atlas: Atlas, fields: URLSearchParams): Value;
  View(props: FacetProps<Value, Counts>): ComponentChild;
  /** It also has a place beside the map; among the others it is shown only where the column is a sheet. */
  besideMap?: true;
}

/** Some facet of those whose values are `All`: it takes all values, and gives its own. */
export type AnyFacet<All extends object, AllCounts extends object> = Facet<Partial<All>, Partial<AllCounts>> & {
  View(props: FacetProps<All, AllCounts>): ComponentChild;
};

/** In an address: what has no theme, or no type. */
export const none = 'none';

/** The values of a field that holds several, separated by commas. */
export function listField(fields: URLSearchParams, name: string): string[] {
  return (fields.get(name) ?? '').split(',').filter(Boolean);
}

/** How many of what is left have each value; one may have several. */
export function tally<T>(left: Uint8Array, valuesOf: (index: number) => Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  left.forEach((flag, index) => {
    if (!flag) return;
    for (const value of valuesOf(index)) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return counts;
}

/** A set with a value put in, or taken out where it was in. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const result = new Set(set);
  if (!result.delete(value)) result.add(value);
  return result;
}
