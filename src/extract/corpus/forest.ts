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

/** A forest in typed columns, which are several times faster to walk than lists of numbers. */
interface Columns {
  roots: Int32Array;
  feature: Int32Array;
  threshold: Float64Array;
  left: Int32Array;
  value: Float64Array;
}
const columnsOf = new WeakMap<Forest, Columns>();

/** The log-odds that a (finished) forest gives a row of features; a row goes left where its value is at most the threshold. */
export function predict(forest: Forest, row: Float64Array): number {
  let columns = columnsOf.get(forest);
  if (!columns) columnsOf.set(forest, (columns = inColumns(forest)));
  const { roots, feature, threshold, left, value } = columns;
  let sum = forest.bias;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    // Which way to go is hard to foresee: as a number it costs the processor no wrong guess.
    for (let next = left[node]!; next >= 0; next = left[node]!)
      node = (next + 1 - +(row[feature[node]!]! <= threshold[node]!)) | 0;
    sum += value[node]!;
  }
  return sum;
}

const inColumns = ({ roots, feature, threshold, left, value }: Forest): Columns => ({
  roots: Int32Array.from(roots),
  feature: Int32Array.from(feature),
  threshold: Float64Array.from(threshold),
  left: Int32Array.from(left),
  value: Float64Array.from(value),
});

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
