import { gammaQuantile } from './gamma.ts';
import type { Count } from './significance.ts';

/** An effect with its 95 % interval, all base-2 logarithms of observed to expected. */
export interface Effect {
  log2Ratio: number;
  low: number;
  high: number;
}

/**
 * How many more links there are than expected. As if `prior` links more had been both observed and expected, which draws small
 * counts towards 0: the mean and the quantiles of the ratio behind the counts, when its prior is a gamma distribution of mean 1
 * (gamma-Poisson shrinkage; DuMouchel 1999).
 */
export function effectOf({ observed, expected, variance }: Count, prior: number): Effect {
  const shape = observed / variance + prior;
  const rate = expected / variance + prior;
  return {
    log2Ratio: Math.log2(shape / rate),
    low: Math.log2(gammaQuantile(shape, 0.025) / rate),
    high: Math.log2(gammaQuantile(shape, 0.975) / rate),
  };
}
