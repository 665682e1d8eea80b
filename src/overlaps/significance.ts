import { gammaAbove, gammaBelow } from './gamma.ts';

/** A count of links with what was expected of it. */
export interface Count {
  observed: number;
  expected: number;
  /** The variance of the count as a share of what is expected; 1 is Poisson's. */
  variance: number;
}

/**
 * How likely chance gives so many links or more: Poisson's tail, of counts scaled so that mean and variance agree
 * (quasi-Poisson; McCullagh & Nelder 1989), with Yates' correction for continuity.
 */
export function chanceOfMore({ observed, expected, variance }: Count): number {
  if (observed <= 0) return 1;
  return gammaBelow((observed - 0.5) / variance + 0.5, expected / variance);
}

/** How likely chance gives so few links or fewer, likewise. */
export function chanceOfFewer({ observed, expected, variance }: Count): number {
  return gammaAbove((observed + 0.5) / variance + 0.5, expected / variance);
}

/**
 * Corrects chances for their number: calling all those up to a value findings makes that share of the findings false at most, on
 * average (false discovery rate; Benjamini & Hochberg 1995).
 * @param comparisons how many were made; those beyond the listed ones have the chance 1. Default: as many as are listed.
 */
export function correctForMany(chances: readonly number[], comparisons = chances.length): number[] {
  const order = chances.map((_, i) => i).sort((a, b) => chances[b]! - chances[a]!);
  const corrected = chances.map(() => 1);
  let least = 1;
  order.forEach((i, place) => {
    least = Math.min(least, (chances[i]! * comparisons) / (chances.length - place));
    corrected[i] = least;
  });
  return corrected;
}
