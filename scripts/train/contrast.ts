/** A text as its terms, and how much each weighs. */
export interface Bag {
  terms: number[];
  weights: number[];
}

/** How sharply the nearest partner is preferred: the inverse of the softmax's temperature. */
const sharpness = 15;

/** Learns term vectors from batches of pairs, by AdaGrad (Duchi, Hazan & Singer 2011) with one rate a term. Owns its buffers. */
export class Contrast {
  /** Term by term. */
  readonly vectors: Float32Array;
  readonly #dimensions: number;
  readonly #size: number;
  readonly #steepness: Float32Array;
  readonly #left: Side;
  readonly #right: Side;
  readonly #odds: Float32Array;

  /** @param vectors to start from, term by term; they are moved. */
  constructor(vectors: Float32Array, dimensions: number, batchSize: number) {
    this.#dimensions = dimensions;
    this.#size = batchSize;
    this.vectors = vectors;
    this.#steepness = new Float32Array(vectors.length / dimensions).fill(1e-6);
    this.#left = sideOf(batchSize, dimensions);
    this.#right = sideOf(batchSize, dimensions);
    this.#odds = new Float32Array(batchSize * batchSize);
  }

  /** One step; returns the mean loss of the batch before it. */
  learn(pairs: readonly (readonly [Bag, Bag])[], rate: number): number {
    const [size, dimensions, left, right, odds] = [this.#size, this.#dimensions, this.#left, this.#right, this.#odds];
    pairs.forEach(([a, b], row) => {
      this.#place(a, left, row);
      this.#place(b, right, row);
    });
    const rowSum = new Float32Array(size);
    const columnSum = new Float32Array(size);
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        let cosine = 0;
        for (let at = 0; at < dimensions; at++)
          cosine += left.place[row * dimensions + at]! * right.place[column * dimensions + at]!;
        const own = Math.exp(sharpness * (cosine - 1));
        odds[row * size + column] = own;
        rowSum[row]! += own;
        columnSum[column]! += own;
      }
    }
    left.slope.fill(0);
    right.slope.fill(0);
    let loss = 0;
    for (let row = 0; row < size; row++) {
      loss -= Math.log(odds[row * size + row]! / rowSum[row]!);
      for (let column = 0; column < size; column++) {
        const own = odds[row * size + column]!;
        const pull = ((own / rowSum[row]! + own / columnSum[column]! - (row === column ? 2 : 0)) * sharpness) / 2;
        if (Math.abs(pull) < 1e-4) continue;
        for (let at = 0; at < dimensions; at++) {
          left.slope[row * dimensions + at]! += pull * right.place[column * dimensions + at]!;
          right.slope[column * dimensions + at]! += pull * left.place[row * dimensions + at]!;
        }
      }
    }
    pairs.forEach(([a, b], row) => {
      this.#move(a, left, row, rate);
      this.#move(b, right, row, rate);
    });
    return loss / size;
  }

  /** The sum of a text's vectors, set to length 1. */
  #place({ terms, weights }: Bag, { place, length }: Side, row: number): void {
    const dimensions = this.#dimensions;
    const sum = place.subarray(row * dimensions, (row + 1) * dimensions).fill(0);
    terms.forEach((term, index) => {
      const [weight, from] = [weights[index]!, term * dimensions];
      for (let at = 0; at < dimensions; at++) sum[at]! += weight * this.vectors[from + at]!;
    });
    let square = 0;
    for (let at = 0; at < dimensions; at++) square += sum[at]! ** 2;
    length[row] = Math.sqrt(square) || 1;
    for (let at = 0; at < dimensions; at++) sum[at]! /= length[row]!;
  }

  /** Moves the vectors of a text's terms down the slope. */
  #move({ terms, weights }: Bag, { place, slope, length }: Side, row: number, rate: number): void {
    const dimensions = this.#dimensions;
    const from = row * dimensions;
    let along = 0;
    for (let at = 0; at < dimensions; at++) along += place[from + at]! * slope[from + at]!;
    const step = new Float32Array(dimensions);
    let steep = 0;
    for (let at = 0; at < dimensions; at++) {
      step[at] = (slope[from + at]! - along * place[from + at]!) / length[row]!;
      steep += step[at]! ** 2 / dimensions;
    }
    terms.forEach((term, index) => {
      const weight = weights[index]!;
      this.#steepness[term]! += weight * weight * steep;
      const factor = (rate * weight) / Math.sqrt(this.#steepness[term]!);
      for (let at = 0; at < dimensions; at++) this.vectors[term * dimensions + at]! -= factor * step[at]!;
    });
  }
}

/** One side of a batch of pairs: where its texts are, the slope of the loss there, and how long their sums were. */
interface Side {
  place: Float32Array;
  slope: Float32Array;
  length: Float32Array;
}

const sideOf = (size: number, dimensions: number): Side => ({
  place: new Float32Array(size * dimensions),
  slope: new Float32Array(size * dimensions),
  length: new Float32Array(size),
});
