import { expect, it } from 'vitest';
import { seeded } from '../../../src/build/random.ts';
import { Contrast, type Bag } from '../../../scripts/train/contrast.ts';

const bag = (...terms: number[]): Bag => ({ terms, weights: terms.map(() => 1) });
const sharpness = 15;

/** The loss that is lowered: half of both cross-entropies, of the partners of each left side and of each right side. */
function lossOf(vectors: readonly number[], dimensions: number, pairs: readonly (readonly [Bag, Bag])[]): number {
  const place = ({ terms, weights }: Bag): number[] => {
    const sum = Array.from({ length: dimensions }, (_, at) =>
      terms.reduce((total, term, i) => total + weights[i]! * vectors[term * dimensions + at]!, 0),
    );
    return sum.map((value) => value / Math.hypot(...sum));
  };
  const [left, right] = [pairs.map(([a]) => place(a)), pairs.map(([, b]) => place(b))];
  const scores = left.map((a) => right.map((b) => sharpness * a.reduce((sum, value, at) => sum + value * b[at]!, 0)));
  const entropy = (own: number, row: readonly number[]) =>
    Math.log(row.reduce((sum, score) => sum + Math.exp(score), 0)) - row[own]!;
  return scores.reduce((sum, row, i) => sum + (entropy(i, row) + entropy(i, scores.map((other) => other[i]!))) / 2, 0); // prettier-ignore
}

it('the loss of a batch is the mean cross-entropy of the partners, at a sharpness of 15', () => {
  // Two pairs of equal texts whose places have the cosine 0.9: ln(1 + exp(15 * (0.9 - 1))) each.
  const vectors = Float32Array.from([1, 0, 0.9, Math.sqrt(1 - 0.81)]);
  const pairs = [[bag(0), bag(0)], [bag(1), bag(1)]] as const; // prettier-ignore
  expect(new Contrast(vectors, 2, 2).learn(pairs, 0)).toBeCloseTo(Math.log(1 + Math.exp(-1.5)), 5);
});

it('a step goes against the slope that finite differences give, by the root of the mean square slope of the term', () => {
  const dimensions = 3;
  const random = seeded(1);
  const start = Array.from({ length: 6 * dimensions }, () => random() - 0.5);
  const pairs: [Bag, Bag][] = [
    [{ terms: [0, 1], weights: [1, 2] }, bag(2)],
    [bag(3), { terms: [4, 5], weights: [1.5, 1] }],
  ];
  const contrast = new Contrast(Float32Array.from(start), dimensions, 2);
  contrast.learn(pairs, 0.01);
  const slope = start.map((_, i) => {
    const moved = (by: number) => lossOf(start.map((value, at) => (at === i ? value + by : value)), dimensions, pairs); // prettier-ignore
    return (moved(1e-5) - moved(-1e-5)) / 2e-5;
  });
  for (let term = 0; term < 6; term++) {
    const own = slope.slice(term * dimensions, (term + 1) * dimensions);
    const meanSquare = own.reduce((sum, value) => sum + value * value, 0) / dimensions;
    own.forEach((value, at) => {
      const step = (-0.01 * value) / Math.sqrt(1e-6 + meanSquare);
      expect(contrast.vectors[term * dimensions + at]! - start[term * dimensions + at]!).toBeCloseTo(step, 4);
    });
  }
});

it('pairs that go together come to lie nearer to each other than to the others', () => {
  const random = seeded(2);
  const contrast = new Contrast(Float32Array.from({ length: 16 * 4 }, () => random() - 0.5), 4, 8); // prettier-ignore
  const pairs = Array.from({ length: 8 }, (_, i): [Bag, Bag] => [bag(i), bag(8 + i)]);
  const losses = Array.from({ length: 60 }, () => contrast.learn(pairs, 0.05));
  expect(losses.at(-1)).toBeLessThan(losses[0]! / 10);
  expect(losses.at(-1)).toBeLessThan(0.1);
});

it('a text of no term has no place, and moves nothing', () => {
  const contrast = new Contrast(Float32Array.from([1, 0, 0, 1]), 2, 2);
  const loss = contrast.learn([[bag(), bag()], [bag(), bag()]], 0.05); // prettier-ignore
  expect(loss).toBeCloseTo(Math.log(2), 5);
  expect([...contrast.vectors]).toEqual([1, 0, 0, 1]);
});
