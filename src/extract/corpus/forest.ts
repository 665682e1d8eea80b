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

/**
 * A forest laid out for answering, by QuickScorer (Lucchese et al. 2015): splits by feature, then threshold. Each split that
 * sends a row right rules out the leaves on its left, a bit each; of those left in a tree the first is where the row arrives.
 */
interface Splits {
  /** First split of each feature, and the end. */
  starts: Int32Array;
  threshold: Float64Array;
  tree: Int32Array;
  /** The leaves that remain when a row goes right. */
  remain: Int32Array;
  /** Values of the leaves, `mostLeaves` a tree, from left to right. */
  values: Float64Array;
  /** What remains in each tree; written anew for each row. */
  leaves: Int32Array;
}
const mostLeaves = 32;
const splitsOf = new WeakMap<Forest, Splits>();

/**
 * The log-odds that a forest, grown up, gives a row of features; a row goes left where its value is at most the threshold.
 * @throws RangeError for trees of more than 32 leaves.
 */
export function predict(forest: Forest, row: ArrayLike<number>): number {
  let splits = splitsOf.get(forest);
  if (!splits) splitsOf.set(forest, (splits = sortSplits(forest)));
  const { starts, threshold, tree, remain, values, leaves } = splits;
  leaves.fill(-1);
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    const value = row[feature]!;
    const end = starts[feature + 1]!;
    for (let at = starts[feature]!; at < end && !(value <= threshold[at]!); at++) leaves[tree[at]!]! &= remain[at]!;
  }
  let sum = forest.bias;
  for (let at = 0; at < leaves.length; at++) {
    const first = leaves[at]! & -leaves[at]!;
    sum += values[at * mostLeaves + 31 - Math.clz32(first)]!;
  }
  return sum;
}

function sortSplits({ features, roots, feature, threshold, left, value }: Forest): Splits {
  const splits: { node: number; tree: number; remain: number }[] = [];
  const values = new Float64Array(roots.length * mostLeaves);
  /** Numbers the leaves below a node from `first` on; returns the number behind the last. */
  const visit = (node: number, tree: number, first: number): number => {
    if (left[node]! < 0) {
      if (first >= mostLeaves)
        throw new RangeError(`a tree of more than ${mostLeaves} leaves: learn with depth 5 at most`);
      values[tree * mostLeaves + first] = value[node]!;
      return first + 1;
    }
    const middle = visit(left[node]!, tree, first);
    let remain = -1;
    for (let leaf = first; leaf < middle; leaf++) remain &= ~(1 << leaf);
    splits.push({ node, tree, remain });
    return visit(left[node]! + 1, tree, middle);
  };
  roots.forEach((root, tree) => visit(root, tree, 0));
  splits.sort((a, b) => feature[a.node]! - feature[b.node]! || threshold[a.node]! - threshold[b.node]!);
  const starts = new Int32Array(features.length + 1);
  for (const { node } of splits) starts[feature[node]! + 1]!++;
  for (let at = 0; at < features.length; at++) starts[at + 1]! += starts[at]!;
  return {
    starts,
    threshold: Float64Array.from(splits, ({ node }) => threshold[node]!),
    tree: Int32Array.from(splits, ({ tree }) => tree),
    remain: Int32Array.from(splits, ({ remain }) => remain),
    values,
    leaves: new Int32Array(roots.length),
  };
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
