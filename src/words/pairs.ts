import type { Overlap } from '../model/index.ts';
import { count, formatNumber } from './count.ts';

/** `×2.3`, `×0.4`: observed over expected, drawn towards 1 where little was counted. */
export function timesChance(log2Ratio: number): string {
  const times = 2 ** log2Ratio;
  return `×${times < 9.95 ? times.toFixed(1) : Math.round(times)}`;
}

/** What was found of two themes, in a sentence; `null`: neither a link nor one expected. */
export function overlapInWords(overlap: Overlap | null): string {
  if (!overlap) return 'No link between them was found, and none expected.';
  const { kind, observed, log2Ratio } = overlap;
  const links = count(Math.round(observed), 'link');
  const chance = formatNumber(Number(overlap.expected.toPrecision(2)));
  if (kind === 'overlap') return `${links} where chance would give ${chance}: ${timesChance(log2Ratio)}.`;
  if (kind === 'gap') return `Only ${links} where chance would give ${chance}: ${timesChance(log2Ratio)}.`;
  return `${links} where chance would give ${chance}: it may be chance.`;
}

/** What the interval and `q` say: the interval is of this pair alone, `q` takes into account how many pairs were tested. */
export function certaintyInWords({ low, high, q }: Overlap): string {
  const chance = q < 0.001 ? 'less than 0.1 %' : `${Number((100 * q).toPrecision(2))} %`;
  return `95 % interval of this pair alone ${timesChance(low)} to ${timesChance(high)}; of the pairs that stand out as much, chance accounts for ${chance}`;
}

/** What kind of pair it is, as a word before a list. */
export const pairKinds: Record<Overlap['kind'], string> = {
  overlap: 'overlap',
  gap: 'gap, a hint',
  chance: 'may be chance',
};
