import type { Atlas, Bridge, Overlap } from '../model/index.ts';
import type { ThemePair } from './lookup.ts';

/** What is known of two themes; `null` where no link between them was found or expected. */
export function overlapBetween(atlas: Atlas, { a, b }: Pick<ThemePair, 'a' | 'b'>): Overlap | null {
  return atlas.overlaps.pairs.find((pair) => pair.a === a && pair.b === b) ?? null;
}

/** What holds two themes together, the strongest first. */
export function bridgesBetween(atlas: Atlas, { a, b }: Pick<ThemePair, 'a' | 'b'>): Bridge[] {
  return atlas.overlaps.bridges.filter((bridge) => bridge.a === a && bridge.b === b);
}

/** The pairs that a theme is part of, as they are sorted in the atlas, and the other theme of each. */
export function overlapsOf(atlas: Atlas, theme: number): { other: number; overlap: Overlap }[] {
  return atlas.overlaps.pairs.flatMap((overlap) => {
    if (overlap.a === theme) return { other: overlap.b, overlap };
    return overlap.b === theme ? { other: overlap.a, overlap } : [];
  });
}

/**
 * The themes in an order in which those that overlap stand close by: one that makes the sum of `log2Ratio` times distance small
 * (minimum linear arrangement), found by moving one theme at a time to its best place until no move helps.
 */
export function orderThemes(themes: number, pairs: readonly Pick<Overlap, 'a' | 'b' | 'log2Ratio'>[]): number[] {
  const pull = Array.from({ length: themes }, () => new Float64Array(themes));
  for (const { a, b, log2Ratio } of pairs) pull[a]![b] = pull[b]![a] = log2Ratio;
  const order = [...pull.keys()];
  for (let moved = true, turns = 0; moved && turns < 50; turns++) {
    moved = false;
    for (const theme of pull.keys()) {
      const at = order.indexOf(theme);
      const best = bestPlace(order, at, pull);
      if (best === at) continue;
      order.splice(at, 1);
      order.splice(best, 0, theme);
      moved = true;
    }
  }
  return order;
}

/** Where the theme at a place would stand best, the others keeping their order. */
function bestPlace(order: readonly number[], at: number, pull: readonly Float64Array[]): number {
  const theme = order[at]!;
  const others = order.filter((other) => other !== theme);
  // The part of the sum that hangs on where it stands: its own distances, and those it widens by standing in between.
  const costs = [others.reduce((sum, other, i) => sum + pull[theme]![other]! * (i + 1), 0)];
  others.forEach((passed, place) => {
    let cost = costs[place]!;
    others.forEach((other, i) => {
      if (i < place) cost += pull[theme]![other]! - pull[passed]![other]!;
      if (i > place) cost += pull[passed]![other]! - pull[theme]![other]!;
    });
    costs.push(cost);
  });
  return costs.reduce((best, cost, place) => (cost < costs[best]! - 1e-9 ? place : best), at);
}
