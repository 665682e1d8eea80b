import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seeded } from '../../../src/build/random.ts';
import { slopeOfLoss, softmax, type Example } from '../../../scripts/train/softmax.ts';

const example = (own: number, ...clues: string[]): Example => ({ clues, class: own, weight: 1 });
/** The likeliest class by the sum of the clues' weights. */
const classOf = (weights: Map<string, number[]>, clues: readonly string[], classes: number): number => {
  const scores = Array.from({ length: classes }, (_, k) =>
    clues.reduce((sum, clue) => sum + (weights.get(clue)?.[k] ?? 0), 0),
  );
  return scores.indexOf(Math.max(...scores));
};

it('the slope of the loss is that of finite differences', () => {
  const lossOf = (score: readonly number[], own: number) =>
    Math.log(score.reduce((sum, s) => sum + Math.exp(s), 0)) - score[own]!;
  const score = fc.array(fc.integer({ min: -40, max: 40 }).map((n) => n / 10), { minLength: 2, maxLength: 6 }); // prettier-ignore
  fc.assert(
    fc.property(score, fc.nat(), fc.constantFrom(0.2, 1, 1.5), (scores, at, weight) => {
      const own = at % scores.length;
      const slope = slopeOfLoss(Float64Array.from(scores), own, weight);
      scores.forEach((_, k) => {
        const moved = (by: number) => lossOf(scores.map((s, i) => (i === k ? s + by : s)), own); // prettier-ignore
        expect(slope[k]).toBeCloseTo((weight * (moved(1e-5) - moved(-1e-5))) / 2e-5, 6);
      });
    }),
  );
});

it('the first step moves each weight by the rate, against its slope', () => {
  // From zero both classes have probability 1/2: slopes -1/2 and 1/2. AdaGrad divides a step by the root of 1e-6 + slope ** 2.
  const weights = softmax([example(0, 'a', 'a')], 2, { rounds: 1, rate: 0.2, penalty: 0, random: seeded(1) });
  const step = (slope: number, squares: number) => (0.2 * slope) / Math.sqrt(squares);
  // The clue is named twice, so it is moved twice, by the same slope.
  const both = step(0.5, 1e-6 + 0.25) + step(0.5, 1e-6 + 0.5);
  expect(weights.get('a')).toEqual([expect.closeTo(both, 12), expect.closeTo(-both, 12)]);
});

it('classes that clues tell apart are learned without a mistake', () => {
  const random = seeded(2);
  const examples = Array.from({ length: 120 }, (_, i) => {
    const own = i % 3;
    const noise = [`noise ${Math.floor(random() * 10)}`, `noise ${Math.floor(random() * 10)}`];
    return example(own, 'base', `sign ${own} ${i % 2}`, ...noise);
  });
  const weights = softmax(examples, 3, { random: seeded(3) });
  expect(examples.filter(({ clues, class: own }) => classOf(weights, clues, 3) !== own)).toEqual([]);
});

it('an example that weighs more wins against one that contradicts it', () => {
  const learned = (heavy: number) => {
    const pair = [
      { ...example(0, 'a'), weight: heavy === 0 ? 3 : 1 },
      { ...example(1, 'a'), weight: heavy === 1 ? 3 : 1 },
    ];
    return classOf(softmax([...pair, ...pair], 2, { rounds: 40, random: seeded(1) }), ['a'], 2);
  };
  expect([learned(0), learned(1)]).toEqual([0, 1]);
});

it('a penalty keeps weights small', () => {
  const examples = [example(0, 'a'), example(0, 'a'), example(1, 'b'), example(1, 'b')];
  const largest = (penalty: number) =>
    Math.max(...[...softmax(examples, 2, { rounds: 50, penalty, random: seeded(1) }).values()].flat().map(Math.abs));
  expect(largest(0.5)).toBeLessThan(largest(0) / 2);
});

it('a clue that only one example has is left out', () => {
  const weights = softmax([example(0, 'a', 'b'), example(1, 'a')], 2, { random: seeded(1) });
  expect([...weights.keys()]).toEqual(['a']);
});

it('the same seed gives the same bytes', () => {
  const examples = Array.from({ length: 40 }, (_, i) => example(i % 3, `a${i % 7}`, `b${i % 5}`));
  const learned = (seed: number) => JSON.stringify([...softmax(examples, 3, { random: seeded(seed) })]);
  expect(learned(1)).toBe(learned(1));
  expect(learned(1)).not.toBe(learned(2));
});
