import type { EdgeTable } from '../model/index.ts';

/** Newman & Girvan's modularity of a partition of weighted edges. */
export function modularity(edges: EdgeTable, of: Int32Array): number {
  const total = edges.weight.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const inside = new Map<number, number>();
  const degree = new Map<number, number>();
  edges.weight.forEach((weight, edge) => {
    const a = of[edges.source[edge]!]!;
    const b = of[edges.target[edge]!]!;
    degree.set(a, (degree.get(a) ?? 0) + weight);
    degree.set(b, (degree.get(b) ?? 0) + weight);
    if (a === b) inside.set(a, (inside.get(a) ?? 0) + weight);
  });
  let sum = 0;
  for (const [community, weights] of degree) sum += (inside.get(community) ?? 0) / total - (weights / (2 * total)) ** 2;
  return sum;
}
