import { logGamma } from './gamma.ts';

/**
 * How likely `drawn` of `all` things hold at least `shared` of the `marked` ones, where each draw is equally likely: the upper
 * tail of the hypergeometric distribution (Fisher's exact test, one-sided).
 */
export function chanceOfSharing(shared: number, drawn: number, marked: number, all: number): number {
  const most = Math.min(drawn, marked);
  const least = Math.max(0, drawn + marked - all);
  if (shared <= least) return 1;
  let chance = 0;
  for (let n = shared; n <= most; n++)
    chance += Math.exp(logChoose(marked, n) + logChoose(all - marked, drawn - n) - logChoose(all, drawn));
  return Math.min(1, chance);
}

/** The logarithm of the number of ways to choose k of n things. */
const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
