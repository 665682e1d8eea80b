import type { EdgeTable } from '../model/index.ts';

/** For each member how many links it has with each theme, and their weight in all. */
export interface ByTheme {
  links: Map<number, number>;
  weights: Map<number, number>;
}

/**
 * The links of papers by the theme of the concept, or of concepts by the theme of the paper.
 * @param own the end of each edge whose members are asked for
 * @param ofOther the themes of what is at the other end
 */
export function linksByTheme(
  own: readonly number[],
  other: readonly number[],
  weight: readonly number[],
  ofOther: readonly (number | null)[],
  members: number,
): ByTheme[] {
  const all = Array.from({ length: members }, (): ByTheme => ({ links: new Map(), weights: new Map() }));
  own.forEach((member, row) => {
    const theme = ofOther[other[row]!];
    if (theme === null || theme === undefined) return;
    const { links, weights } = all[member]!;
    links.set(theme, (links.get(theme) ?? 0) + 1);
    weights.set(theme, (weights.get(theme) ?? 0) + weight[row]!);
  });
  return all;
}

/** The edges that can show an overlap: to concepts of several papers, without those left out. */
export function telling(about: EdgeTable, concepts: number, leftOut: ReadonlySet<number>): EdgeTable {
  const papers = new Uint32Array(concepts);
  for (const concept of about.target) papers[concept]!++;
  const rows = about.target.flatMap((concept, row) => (papers[concept]! > 1 && !leftOut.has(concept) ? [row] : []));
  return {
    source: rows.map((row) => about.source[row]!),
    target: rows.map((row) => about.target[row]!),
    weight: rows.map((row) => about.weight[row]!),
  };
}

/** For each member how much it belongs to each theme, from a table of degrees. */
export function degreesOf(table: EdgeTable, members: number): Map<number, number>[] {
  const all = Array.from({ length: members }, () => new Map<number, number>());
  table.source.forEach((member, row) => all[member]!.set(table.target[row]!, table.weight[row]!));
  return all;
}

/** The sum of a map's values. */
export const total = (values: ReadonlyMap<number, number>): number => {
  let sum = 0;
  for (const value of values.values()) sum += value;
  return sum;
};
