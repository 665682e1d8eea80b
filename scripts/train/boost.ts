import type { Forest } from '../../src/extract/corpus/forest.ts';

export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of second derivatives in a leaf. */
  leaf: number;
  /** L2 penalty on leaf values. */
  lambda: number;
  /** Share of rows and of features that each tree sees. */
  rows: number;
  columns: number;
  /** At most 256: a bin is a byte. */
  bins: number;
  random: () => number;
}

/**
 * Fits boosted trees to labels 0 or 1 by Newton steps on the logistic loss, splits found on histograms.
 * @throws Error where there are more than 256 bins
 */
export function boost(
  data: readonly Float64Array[],
  labels: ArrayLike<number>,
  weights: ArrayLike<number>,
  features: string[],
  options: BoostOptions,
): Forest {
  const { trees, depth, rate, leaf, lambda, random } = options;
  if (options.bins > 256) throw new Error(`${options.bins} bins, but a bin is a byte: 256 at most`);
  const n = data.length;
  const cuts = features.map((_, f) => quantiles(data, f, options.bins));
  const binned = features.map((_, f) => Uint8Array.from({ length: n }, (_, i) => bin(cuts[f]!, data[i]![f]!)));
  let positive = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    positive += weights[i]! * labels[i]!;
    total += weights[i]!;
  }
  const bias = Math.log(positive / (total - positive));
  const score = new Float64Array(n).fill(bias);
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  const forest: Forest = { features, bias, roots: [], feature: [], threshold: [], left: [], value: [] };
  for (let t = 0; t < trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!));
      gradient[i] = weights[i]! * (p - labels[i]!);
      hessian[i] = Math.max(1e-6, weights[i]! * p * (1 - p));
    }
    const sample: number[] = [];
    for (let i = 0; i < n; i++) if (random() < options.rows) sample.push(i);
    const columns = features.map((_, f) => f).filter(() => random() < options.columns);
    const root = addNode(forest);
    forest.roots.push(root);
    grow(root, Int32Array.from(sample), depth);
    for (let i = 0; i < n; i++) {
      let node = root;
      while (forest.left[node]! >= 0)
        node = forest.left[node]! + (data[i]![forest.feature[node]!]! <= forest.threshold[node]! ? 0 : 1);
      score[i]! += forest.value[node]!;
    }

    function grow(node: number, rows: Int32Array, deeper: number): void {
      let g = 0;
      let h = 0;
      for (const i of rows) {
        g += gradient[i]!;
        h += hessian[i]!;
      }
      forest.value[node] = (-rate * g) / (h + lambda);
      if (deeper === 0 || h < 2 * leaf) return;
      const parent = (g * g) / (h + lambda);
      let best = { gain: 1e-3, feature: -1, bin: 0 };
      for (const f of columns) {
        const own = cuts[f]!;
        if (own.length === 0) continue;
        const gs = new Float64Array(own.length + 1);
        const hs = new Float64Array(own.length + 1);
        const column = binned[f]!;
        for (const i of rows) {
          gs[column[i]!]! += gradient[i]!;
          hs[column[i]!]! += hessian[i]!;
        }
        let gl = 0;
        let hl = 0;
        for (let b = 0; b < own.length; b++) {
          gl += gs[b]!;
          hl += hs[b]!;
          if (hl < leaf || h - hl < leaf) continue;
          const gain = (gl * gl) / (hl + lambda) + ((g - gl) * (g - gl)) / (h - hl + lambda) - parent;
          if (gain > best.gain) best = { gain, feature: f, bin: b };
        }
      }
      if (best.feature < 0) return;
      const column = binned[best.feature]!;
      const left = addNode(forest);
      addNode(forest);
      forest.feature[node] = best.feature;
      forest.threshold[node] = cuts[best.feature]![best.bin]!;
      forest.left[node] = left;
      grow(
        left,
        rows.filter((i) => column[i]! <= best.bin),
        deeper - 1,
      );
      grow(
        left + 1,
        rows.filter((i) => column[i]! > best.bin),
        deeper - 1,
      );
    }
  }
  return forest;
}

function addNode(forest: Forest): number {
  forest.feature.push(0);
  forest.threshold.push(0);
  forest.value.push(0);
  return forest.left.push(-1) - 1;
}

function quantiles(data: readonly Float64Array[], f: number, bins: number): number[] {
  const values = Float64Array.from(data, (row) => row[f]!).sort();
  const cuts = new Set<number>();
  const distinct = [...new Set(values)];
  if (distinct.length <= bins)
    for (let i = 0; i + 1 < distinct.length; i++) cuts.add((distinct[i]! + distinct[i + 1]!) / 2);
  else for (let b = 1; b < bins; b++) cuts.add(values[Math.floor((b * values.length) / bins)]!);
  return [...cuts].sort((a, b) => a - b);
}

function bin(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
