import type { Concept, Network, Overlaps, Themes } from '../model/index.ts';

/** What the themes of a network share, against what chance would give, and what holds them together. */
export function findOverlaps(_network: Network, _themes: Themes, _concepts: readonly Concept[]): Overlaps {
  return { pairs: [], bridges: [], widespread: [] };
}
