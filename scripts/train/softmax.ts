/** An example: the clues it shows, the class it belongs to, how much it counts. */
export interface Example {
  clues: readonly string[];
  class: number;
  weight: number;
}

/**
 * The slope of an example's loss by the score of each class: the probability that the scores give it, less 1 for its own, times
 * the weight. The loss is the cross-entropy, minus the logarithm of the own class's probability.
 */
export function slopeOfLoss(score: Float64Array, own: number, weight: number): Float64Array {
  const most = Math.max(...score);
  const exp = score.map((s) => Math.exp(s - most));
  const total = exp.reduce((sum, e) => sum + e, 0);
  return exp.map((e, k) => weight * (e / total - (k === own ? 1 : 0)));
}

/** Fits a softmax regression with adagrad and an L2 penalty; deterministic. Clues seen once are left out. */
export function softmax(
  examples: readonly Example[],
  classes: number,
  {
    rounds = 20,
    rate = 0.2,
    penalty = 1e-4,
    random,
  }: { rounds?: number; rate?: number; penalty?: number; random: () => number },
): Map<string, number[]> {
  const seen = new Map<string, number>();
  for (const { clues } of examples) for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1);
  const weights = new Map<string, { value: Float64Array; squares: Float64Array }>();
  for (const [clue, count] of seen)
    if (count > 1)
      weights.set(clue, { value: new Float64Array(classes), squares: new Float64Array(classes).fill(1e-6) });
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const at of order) {
      const { clues, class: own, weight } = examples[at]!;
      const active = clues.flatMap((clue) => weights.get(clue) ?? []);
      const score = new Float64Array(classes);
      for (const { value } of active) for (let k = 0; k < classes; k++) score[k]! += value[k]!;
      const slope = slopeOfLoss(score, own, weight);
      for (const { value, squares } of active) {
        for (let k = 0; k < classes; k++) {
          const gradient = slope[k]! + penalty * value[k]!;
          squares[k]! += gradient * gradient;
          value[k]! -= (rate * gradient) / Math.sqrt(squares[k]!);
        }
      }
    }
  }
  return new Map([...weights].map(([clue, { value }]) => [clue, Array.from(value)]));
}
