import type { Atlas } from '../model/index.ts';
import type { Lookup } from './lookup.ts';

/**
 * The concepts that go with one, most telling first: by how often they stand together times the logarithm of how much
 * more often than chance that is. Strength alone would favour what stands in one paper only, counts alone the hubs.
 */
export function relatedTo(atlas: Atlas, lookup: Lookup, concept: number, most: number): Related[] {
  const { concepts, papers } = atlas;
  return lookup.relatedConcepts[concept]!.map(({ index, weight }) => {
    const together = Math.round((weight * concepts[concept]!.papers * concepts[index]!.papers) / papers.length);
    return { index, weight, together, telling: together * Math.log(weight) };
  })
    .sort((a, b) => b.telling - a.telling || a.index - b.index)
    .slice(0, most);
}

/** A concept that goes with another: `weight` times as often as chance would have it, `together` times in all. */
export interface Related {
  index: number;
  weight: number;
  together: number;
  telling: number;
}

/** The papers that name both of two concepts, those most about both first. */
export function papersWithBoth(lookup: Lookup, one: number, other: number): number[] {
  const weights = new Map(lookup.papersOfConcept[one]!.map(({ index, weight }) => [index, weight]));
  return lookup.papersOfConcept[other]!.flatMap(({ index, weight }) => {
    const first = weights.get(index);
    return first === undefined ? [] : { index, weight: Math.min(first, weight) };
  })
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ index }) => index);
}
