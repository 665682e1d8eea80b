/** Texts as rows of features: row `i` has those from `start[i]` to `start[i + 1]`. */
export interface SparseRows {
  start: Uint32Array;
  feature: Uint32Array;
  weight: Float32Array;
}

/** More directions than wanted are followed, so that the last of those wanted are right too. */
const spare = 16;
const rounds = 7;

/**
 * The right singular vectors of the largest singular values, feature by feature, by subspace iteration from a random start
 * (Halko, Martinsson & Tropp 2011, algorithm 4.4) and a Rayleigh-Ritz step.
 * @throws Error where there are fewer features than vectors wanted and 16 more
 */
export function singularVectors(rows: SparseRows, features: number, count: number, random: () => number): Float32Array {
  const width = count + spare;
  if (features < width) throw new Error(`${features} features are too few for ${count} vectors: ${width} at least`);
  let basis = Float32Array.from({ length: features * width }, () => random() + random() + random() - 1.5);
  for (let round = 0; round < rounds; round++) {
    basis = throughRows(rows, basis, features, width);
    orthonormalise(basis, features, width);
  }
  const image = throughRows(rows, basis, features, width);
  const small = new Float64Array(width * width);
  for (let feature = 0; feature < features; feature++) {
    for (let i = 0; i < width; i++) {
      const value = basis[feature * width + i]!;
      for (let j = 0; j < width; j++) small[i * width + j]! += value * image[feature * width + j]!;
    }
  }
  const turn = eigenvectors(small, width);
  const vectors = new Float32Array(features * count);
  for (let feature = 0; feature < features; feature++) {
    for (let j = 0; j < count; j++) {
      let sum = 0;
      for (let i = 0; i < width; i++) sum += basis[feature * width + i]! * turn[i * width + j]!;
      vectors[feature * count + j] = sum;
    }
  }
  return vectors;
}

/** The matrix times its transpose, without either being written out. */
function throughRows({ start, feature, weight }: SparseRows, basis: Float32Array, features: number, width: number) {
  const image = new Float32Array(features * width);
  const row = new Float32Array(width);
  for (let index = 0; index + 1 < start.length; index++) {
    row.fill(0);
    for (let at = start[index]!; at < start[index + 1]!; at++) {
      const [own, from] = [weight[at]!, feature[at]! * width];
      for (let j = 0; j < width; j++) row[j]! += own * basis[from + j]!;
    }
    for (let at = start[index]!; at < start[index + 1]!; at++) {
      const [own, from] = [weight[at]!, feature[at]! * width];
      for (let j = 0; j < width; j++) image[from + j]! += own * row[j]!;
    }
  }
  return image;
}

/** Gram and Schmidt, twice over for rounding's sake, in place. */
function orthonormalise(basis: Float32Array, features: number, width: number): void {
  const columns = Array.from({ length: width }, (_, j) =>
    Float64Array.from({ length: features }, (_, feature) => basis[feature * width + j]!),
  );
  columns.forEach((own, j) => {
    for (let pass = 0; pass < 2; pass++) {
      for (const other of columns.slice(0, j)) {
        let along = 0;
        for (let at = 0; at < features; at++) along += own[at]! * other[at]!;
        for (let at = 0; at < features; at++) own[at]! -= along * other[at]!;
      }
    }
    const length = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let at = 0; at < features; at++) basis[at * width + j] = own[at]! /= length;
  });
}

/** Eigenvectors of a symmetric matrix as columns, that of the largest value first, by Jacobi's rotations. */
function eigenvectors(matrix: Float64Array, size: number): Float64Array {
  const a = matrix.slice();
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  const rotate = (table: Float64Array, x: number, y: number, cosine: number, sine: number) => {
    const [before, other] = [table[x]!, table[y]!];
    table[x] = cosine * before - sine * other;
    table[y] = sine * before + cosine * other;
  };
  for (let sweep = 0; sweep < 30; sweep++) {
    let rest = 0;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const off = a[p * size + q]!;
        rest += off * off;
        if (Math.abs(off) < 1e-14) continue;
        const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * off);
        const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cosine = 1 / Math.sqrt(tangent * tangent + 1);
        const sine = tangent * cosine;
        for (let i = 0; i < size; i++) rotate(a, i * size + p, i * size + q, cosine, sine);
        for (let i = 0; i < size; i++) rotate(a, p * size + i, q * size + i, cosine, sine);
        for (let i = 0; i < size; i++) rotate(vectors, i * size + p, i * size + q, cosine, sine);
      }
    }
    if (rest < 1e-18) break;
  }
  const order = Array.from({ length: size }, (_, i) => i).sort((x, y) => a[y * size + y]! - a[x * size + x]!);
  return vectors.map((_, at) => vectors[Math.floor(at / size) * size + order[at % size]!]!);
}
