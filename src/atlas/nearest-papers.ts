import type { Atlas } from '../model/index.ts';
import type { Lookup } from './lookup.ts';

/** A paper that lies near another by what both are about. */
export interface NearPaper {
  index: number;
  /** Cosine of the two papers' concepts, 0 to 1. */
  closeness: number;
  /** Indices of the concepts they share, the one that counts most first. */
  shared: number[];
}

/**
 * The papers nearest to one, the nearest first: by the cosine of their concepts, each weighed by how much the paper is about
 * it times the logarithm of how rare it is (tf-idf; Salton & Buckley 1988). What stands in every paper counts for nothing.
 */
export function nearestPapers(atlas: Atlas, lookup: Lookup, paper: number, most: number): NearPaper[] {
  const rarity = (concept: number) => Math.log(atlas.papers.length / lookup.papersOfConcept[concept]!.length);
  const length = (of: number) =>
    Math.sqrt(lookup.conceptsOfPaper[of]!.reduce((sum, { index, weight }) => sum + (weight * rarity(index)) ** 2, 0));
  const found = new Map<number, { dot: number; shared: { concept: number; part: number }[] }>();
  for (const { index: concept, weight } of lookup.conceptsOfPaper[paper]!) {
    const worth = rarity(concept) ** 2 * weight;
    if (worth <= 0) continue;
    for (const { index: other, weight: otherWeight } of lookup.papersOfConcept[concept]!) {
      if (other === paper) continue;
      const part = worth * otherWeight;
      const near = found.get(other) ?? { dot: 0, shared: [] };
      near.dot += part;
      near.shared.push({ concept, part });
      found.set(other, near);
    }
  }
  const own = length(paper);
  return [...found]
    .map(([index, { dot, shared }]) => ({
      index,
      closeness: dot / (own * length(index)),
      shared: shared.sort((a, b) => b.part - a.part || a.concept - b.concept).map(({ concept }) => concept),
    }))
    .sort((a, b) => b.closeness - a.closeness || a.index - b.index)
    .slice(0, most);
}
