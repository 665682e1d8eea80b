import { round, type EdgeTable } from '../model/index.ts';
import type { Communities } from './communities.ts';

/** For each community the mean, over the ties inside it, of how often their ends stood together in all runs. */
export function stabilities(ties: EdgeTable, { of, together, count }: Communities): number[] {
  const [sum, weight] = [new Float64Array(count), new Float64Array(count)];
  ties.source.forEach((source, row) => {
    const community = of[source]!;
    if (community < 0 || of[ties.target[row]!] !== community) return;
    sum[community]! += together[row]! * ties.weight[row]!;
    weight[community]! += ties.weight[row]!;
  });
  return Array.from(sum, (value, community) => (weight[community]! > 0 ? round(value / weight[community]!, 4) : 0));
}

/** For each theme the share of its papers' ties that stays inside; `between` holds the themes of the ends of each tie. */
export function cohesions(between: EdgeTable, themes: number): number[] {
  const inside = new Float64Array(themes);
  const all = new Float64Array(themes);
  between.source.forEach((a, row) => {
    const b = between.target[row]!;
    const weight = between.weight[row]!;
    if (a === b) inside[a]! += 2 * weight;
    all[a]! += weight;
    all[b]! += weight;
  });
  return Array.from(inside, (weight, theme) => (all[theme]! > 0 ? round(weight / all[theme]!, 4) : 0));
}

/** For each paper the weight of its ties within its theme. */
export function centrality(ties: EdgeTable, ofPaper: readonly (number | null)[]): Float64Array {
  const inside = new Float64Array(ofPaper.length);
  ties.source.forEach((source, row) => {
    const target = ties.target[row]!;
    if (ofPaper[source] !== ofPaper[target]) return;
    inside[source]! += ties.weight[row]!;
    inside[target]! += ties.weight[row]!;
  });
  return inside;
}
