/**
 * Boosted regression trees on the log-odds scale (Friedman 2001). Nodes of all trees in flat columns; a node's children are
 * `left` and `left + 1`, a leaf has `left` -1; `value` is what the node itself would answer, so that a path explains itself.
 */
export interface Forest {
  features: string[];
  bias: number;
  /** First node of each tree. */
  roots: number[];
  feature: number[];
  threshold: number[];
  left: number[];
  value: number[];
}

/** The log-odds that a forest gives a row of features; a row goes left where its value is at most the threshold. */
export function predict(forest: Forest, row: ArrayLike<number>): number {
  let sum = forest.bias;
  for (const root of forest.roots) {
    let node = root;
    while (forest.left[node]! >= 0)
      node = forest.left[node]! + (row[forest.feature[node]!]! <= forest.threshold[node]! ? 0 : 1);
    sum += forest.value[node]!;
  }
  return sum;
}

/** The parts of a prediction by feature: at each split, what the answer moved (Saabas 2014, "Interpreting random forests"). */
export function explain(forest: Forest, row: ArrayLike<number>): Map<string, number> {
  const parts = new Map<string, number>([['base', forest.bias]]);
  const add = (name: string, part: number) => parts.set(name, (parts.get(name) ?? 0) + part);
  for (const root of forest.roots) {
    let node = root;
    add('base', forest.value[root]!);
    while (forest.left[node]! >= 0) {
      const next = forest.left[node]! + (row[forest.feature[node]!]! <= forest.threshold[node]! ? 0 : 1);
      add(forest.features[forest.feature[node]!]!, forest.value[next]! - forest.value[node]!);
      node = next;
    }
  }
  return parts;
}

export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
