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

/** A forest laid out to be walked fast. */
export interface Walk {
  bias: number;
  roots: Int32Array;
  /** `left` and, in the last eight bits, the column; negative for a leaf. */
  split: Int32Array;
  /** The threshold, or a leaf's value. */
  number: Float64Array;
}

/** Trees after which a row may be given up. */
const firstTrees = 32;

/**
 * The log-odds that a forest gives the row that begins at `start`; a row goes left where its value is at most the threshold.
 * Four trees are walked at once, and without a branch at a split: a processor would wait for one, or guess wrong.
 * @param hopeless a row that is below this after the first trees, or falls below it later, is given up: minus infinity
 */
export function predict(walk: Walk, sheet: Float64Array, start: number, hopeless = -Infinity): number {
  const { roots, split, number } = walk;
  let sum = walk.bias;
  for (let tree = 0; tree < roots.length; tree += 4) {
    if (sum < hopeless && tree >= firstTrees) return -Infinity;
    let a = roots[tree]!;
    let b = roots[tree + 1]!;
    let c = roots[tree + 2]!;
    let d = roots[tree + 3]!;
    for (;;) {
      const [atA, atB, atC, atD] = [split[a]!, split[b]!, split[c]!, split[d]!];
      if ((atA & atB & atC & atD) < 0) break;
      if (atA >= 0) a = ((atA >> 8) + 1 - +(sheet[start + (atA & 255)]! <= number[a]!)) | 0;
      if (atB >= 0) b = ((atB >> 8) + 1 - +(sheet[start + (atB & 255)]! <= number[b]!)) | 0;
      if (atC >= 0) c = ((atC >> 8) + 1 - +(sheet[start + (atC & 255)]! <= number[c]!)) | 0;
      if (atD >= 0) d = ((atD >> 8) + 1 - +(sheet[start + (atD & 255)]! <= number[d]!)) | 0;
    }
    sum += number[a]!;
    sum += number[b]!;
    sum += number[c]!;
    sum += number[d]!;
  }
  return sum;
}

/**
 * Lays a forest out for rows of these columns, at most 256; trees that say nothing fill the roots up to a multiple of four.
 * @throws Error where the forest asks for a feature that is no column
 */
export function layOut(
  { features, bias, roots, feature, threshold, left, value }: Forest,
  columns: readonly string[],
): Walk {
  const nothing = left.length;
  const columnOf = features.map((name) => columns.indexOf(name));
  if (columnOf.includes(-1)) throw new Error(`no column for the feature "${features[columnOf.indexOf(-1)]}"`);
  return {
    bias,
    roots: Int32Array.from({ length: Math.ceil(roots.length / 4) * 4 }, (_, tree) => roots[tree] ?? nothing),
    split: Int32Array.from([
      ...left.map((child, node) => (child < 0 ? -1 : (child << 8) | columnOf[feature[node]!]!)),
      -1,
    ]),
    number: Float64Array.from([...left.map((child, node) => (child < 0 ? value[node]! : threshold[node]!)), 0]),
  };
}

/**
 * The parts of a prediction by feature: at each split, what the answer moved (Saabas 2014, "Interpreting random forests").
 * `valueOf` is the row's value of a feature.
 */
export function explain(forest: Forest, valueOf: (feature: string) => number): Map<string, number> {
  const parts = new Map<string, number>([['base', forest.bias]]);
  const add = (name: string, part: number) => parts.set(name, (parts.get(name) ?? 0) + part);
  for (const root of forest.roots) {
    let node = root;
    add('base', forest.value[root]!);
    while (forest.left[node]! >= 0) {
      const feature = forest.features[forest.feature[node]!]!;
      const next = forest.left[node]! + (valueOf(feature) <= forest.threshold[node]! ? 0 : 1);
      add(feature, forest.value[next]! - forest.value[node]!);
      node = next;
    }
  }
  return parts;
}

export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
