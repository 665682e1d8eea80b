import type { Placed } from './gather.ts';

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

/**
 * How each candidate of a paper stands among the others, given how likely each is by itself: whether it only stands inside
 * a surer one ("neuron" in "spiking neuron model"), holds one, or crosses one; its rank; how many concepts to expect.
 */
export function keepCompany(candidates: readonly Placed[], likely: readonly number[]): number[][] {
  const order = [...likely].sort((a, b) => b - a);
  const expected = likely.reduce((sum, p) => sum + p, 0);
  const company = candidates.flatMap(({ candidate }, other) =>
    likely[other]! >= leastOdds
      ? candidate.occurrences.map(({ field, start, end }) => ({ other, field, start, end }))
      : [],
  );
  return candidates.map(({ candidate }, own) => {
    let around = 0;
    let inside = 0;
    let across = 0;
    const over = candidate.occurrences.map(({ field, start, end }) => {
      let surest = 0;
      for (const their of company) {
        if (their.other === own || their.field !== field || their.start >= end || start >= their.end) continue;
        const p = likely[their.other]!;
        if (their.start <= start && end <= their.end) surest = Math.max(surest, p);
        else if (start <= their.start && their.end <= end) inside = Math.max(inside, p);
        else across = Math.max(across, p);
      }
      around = Math.max(around, surest);
      return surest;
    });
    const mean = over.reduce((sum, p) => sum + p, 0) / over.length;
    return [
      likely[own]!,
      around,
      Math.min(...over),
      mean,
      inside,
      across,
      order.indexOf(likely[own]!),
      expected,
      candidates.length,
    ];
  });
}
