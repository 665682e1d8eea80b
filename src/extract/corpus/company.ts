import type { Field } from '../../model/index.ts';
import type { Placed } from './corpus.ts';

/** The names of the features of a candidate among the others of its paper, in the order of the columns. */
export const companyNames: readonly string[] = [
  'by itself',
  'surest around it',
  'surest around all of it',
  'mean around it',
  'surest inside it',
  'surest across it',
  'rank',
  'expected',
  'candidates',
];

/** Candidates less likely than this are no company. */
const leastOdds = 0.05;

interface Place {
  /** The candidate that is named there. */
  of: number;
  field: Field;
  start: number;
  end: number;
}

/**
 * How each candidate of a paper stands among the others, given how likely each is by itself: whether it only stands inside
 * a surer one ("neuron" in "spiking neuron model"), holds one, or crosses one; its rank; how many concepts to expect. Writes
 * a row's `companyNames` from `start` on, in rows of `width` numbers.
 */
export function keepCompany(
  candidates: readonly Placed[],
  likely: Float64Array,
  sheet: Float64Array,
  start: number,
  width: number,
): void {
  const ranks = new Map(Array.from(likely.toSorted(), (p, at) => [p, likely.length - 1 - at]));
  const expected = likely.reduce((sum, p) => sum + p, 0);
  const inside = candidates.map(() => 0);
  const across = candidates.map(() => 0);
  const around = candidates.map(() => 0);
  const leastAround = candidates.map(() => Infinity);
  const sumAround = candidates.map(() => 0);

  const places = candidates.flatMap(({ candidate }, of) =>
    candidate.occurrences.map(({ field, start, end }): Place => ({ of, field, start, end })),
  );
  places.sort((a, b) => a.field - b.field || a.start - b.start);
  const surest = places.map(() => 0);
  places.forEach((one, at) => {
    for (let next = at + 1; next < places.length; next++) {
      const other = places[next]!;
      if (other.field !== one.field || other.start >= one.end) break;
      if (other.of === one.of || other.end <= one.start) continue;
      meet(one, at, other);
      meet(other, next, one);
    }
  });
  places.forEach(({ of }, at) => {
    around[of] = Math.max(around[of]!, surest[at]!);
    leastAround[of] = Math.min(leastAround[of]!, surest[at]!);
    sumAround[of]! += surest[at]!;
  });

  function meet(own: Place, at: number, their: Place): void {
    const p = likely[their.of]!;
    if (p < leastOdds) return;
    if (their.start <= own.start && own.end <= their.end) surest[at] = Math.max(surest[at]!, p);
    else if (own.start <= their.start && their.end <= own.end) inside[own.of] = Math.max(inside[own.of]!, p);
    else across[own.of] = Math.max(across[own.of]!, p);
  }

  candidates.forEach(({ candidate }, own) => {
    let column = start + own * width;
    sheet[column++] = likely[own]!;
    sheet[column++] = around[own]!;
    sheet[column++] = leastAround[own]!;
    sheet[column++] = sumAround[own]! / candidate.occurrences.length;
    sheet[column++] = inside[own]!;
    sheet[column++] = across[own]!;
    sheet[column++] = ranks.get(likely[own]!)!;
    sheet[column++] = expected;
    sheet[column++] = candidates.length;
  });
}
