import { sum, type EdgeTable } from '../model/index.ts';

/** A degree below this is not told. */
const least = 0.05;

/**
 * How much each paper belongs to each theme: the share of the weight of its ties that goes to papers of the theme.
 * Degrees below 0.05 are left out and the others add up to 1.
 */
export function papersByDegree(ties: EdgeTable, ofPaper: readonly (number | null)[]): EdgeTable {
  const weights = ofPaper.map(() => new Map<number, number>());
  ties.source.forEach((source, row) => {
    const target = ties.target[row]!;
    add(weights[source]!, ofPaper[target], ties.weight[row]!);
    add(weights[target]!, ofPaper[source], ties.weight[row]!);
  });
  return tableOf(weights);
}

/** How much each concept belongs to each theme: the share of what the papers of the theme are about it, likewise. */
export function conceptsByDegree(about: EdgeTable, ofPaper: readonly (number | null)[], concepts: number): EdgeTable {
  const weights = Array.from({ length: concepts }, () => new Map<number, number>());
  about.source.forEach((paper, row) => add(weights[about.target[row]!]!, ofPaper[paper], about.weight[row]!));
  return tableOf(weights);
}

function add(weights: Map<number, number>, theme: number | null | undefined, weight: number): void {
  if (theme === null || theme === undefined) return;
  weights.set(theme, (weights.get(theme) ?? 0) + weight);
}

function tableOf(weights: readonly ReadonlyMap<number, number>[]): EdgeTable {
  const table: EdgeTable = { source: [], target: [], weight: [] };
  weights.forEach((own, source) => {
    const all = sum([...own.values()]);
    const told = [...own].filter(([, weight]) => weight >= least * all).sort(([a], [b]) => a - b);
    const rest = sum(told.map(([, weight]) => weight));
    for (const [theme, weight] of told) {
      table.source.push(source);
      table.target.push(theme);
      table.weight.push(Math.round((weight / rest) * 1e4) / 1e4);
    }
  });
  return table;
}
