import type { EdgeTable } from '../model/index.ts';
import { modularity } from './modularity.ts';

/** When joining ends. */
export interface GroupOptions {
  /** At most so many groups are left. */
  most: number;
  /** A group of fewer papers is joined too; 1. */
  least?: number;
  /** Two groups are joined that have more than this share of the ties between them that the looser has in itself; none. */
  alike?: number;
}

/**
 * Joins themes: the two with the most weight of ties between them for their sizes first (average linkage; Sokal & Michener
 * 1958), until few enough are left, then those that are hardly two, then each that is too small to what it is tied to most.
 * Themes that are not tied are never joined, so that more may be left.
 * @param between theme to theme, any order and as often as it likes
 * @param sizes number of papers of each theme
 * @returns the themes of each group, the largest group first
 */
export function groupThemes(
  between: EdgeTable,
  sizes: readonly number[],
  { most, least = 1, alike = Infinity }: GroupOptions,
): number[][] {
  const { weight, links } = crossTable(between, sizes.length);
  const members = sizes.map((_, theme) => [theme]);
  const papers = [...sizes];
  const live = new Set(sizes.keys());
  const linkage = (a: number, b: number) => weight[a]![b]! / (papers[a]! * papers[b]!);
  const density = (a: number) => (2 * links[a]![a]!) / (papers[a]! * (papers[a]! - 1));
  const likeness = (a: number, b: number) =>
    papers[a]! > 1 && papers[b]! > 1 ? links[a]![b]! / (papers[a]! * papers[b]!) / Math.min(density(a), density(b)) : 0;
  const join = (a: number, b: number) => {
    for (const table of [weight, links]) {
      table[a]![a]! += table[b]![b]! + table[a]![b]!;
      for (const other of live) {
        if (other === a || other === b) continue;
        table[a]![other]! += table[b]![other]!;
        table[other]![a] = table[a]![other]!;
      }
    }
    members[a] = [...members[a]!, ...members[b]!];
    papers[a]! += papers[b]!;
    live.delete(b);
  };
  const bestPair = (from: Iterable<number>, score = linkage, above = 0): [number, number] | null => {
    let best = above;
    let pair: [number, number] | null = null;
    for (const a of from) {
      for (const b of live) {
        if (a === b || score(a, b) <= best) continue;
        best = score(a, b);
        pair = [Math.min(a, b), Math.max(a, b)];
      }
    }
    return pair;
  };
  const next = () => {
    if (live.size > most) return bestPair(live);
    const small = [...live].filter((theme) => papers[theme]! < least);
    return bestPair(live, likeness, alike) ?? bestPair(small);
  };
  for (let pair = next(); pair; pair = next()) join(...pair);
  return [...live]
    .sort((a, b) => papers[b]! - papers[a]! || a - b)
    .map((group) => members[group]!.sort((x, y) => x - y));
}

/** The weight and the number of ties within and between themes. */
function crossTable(between: EdgeTable, themes: number): { weight: Float64Array[]; links: Float64Array[] } {
  const weight = Array.from({ length: themes }, () => new Float64Array(themes));
  const links = Array.from({ length: themes }, () => new Float64Array(themes));
  between.source.forEach((a, row) => {
    const b = between.target[row]!;
    for (const [x, y] of a === b
      ? [[a, a]]
      : [
          [a, b],
          [b, a],
        ]) {
      weight[x!]![y!]! += between.weight[row]!;
      links[x!]![y!]! += 1;
    }
  });
  return { weight, links };
}

/** Broader themes are at least a third and at most half as many as themes, and never more than twelve. */
const broader = { most: 12, least: 1 / 3, half: 1 / 2 };

/** Broader themes: of the ways to join themes into a third to a half as many, the one with the most modularity. */
export function broaderThemes(between: EdgeTable, sizes: readonly number[]): number[][] {
  const most = Math.min(broader.most, Math.ceil(sizes.length * broader.half));
  let best = groupThemes(between, sizes, { most });
  let highest = modularityOf(between, best);
  for (let count = best.length - 1; count >= Math.min(most - 1, Math.round(sizes.length * broader.least)); count--) {
    const groups = groupThemes(between, sizes, { most: count });
    const own = modularityOf(between, groups);
    if (own > highest) [best, highest] = [groups, own];
  }
  return best;
}

function modularityOf(between: EdgeTable, groups: readonly (readonly number[])[]): number {
  const group = new Int32Array(groups.flat().length);
  groups.forEach((themes, at) => themes.forEach((theme) => (group[theme] = at)));
  return modularity(between, group);
}
