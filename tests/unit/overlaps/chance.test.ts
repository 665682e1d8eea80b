import { describe, expect, test } from 'vitest';
import type { EdgeTable } from '../../../src/model/index.ts';
import { effectOf } from '../../../src/overlaps/effect.ts';
import { gammaAbove, gammaBelow, gammaQuantile } from '../../../src/overlaps/gamma.ts';
import { findOverlaps } from '../../../src/overlaps/index.ts';
import { quasiIndependence } from '../../../src/overlaps/null-model.ts';
import { chanceOfFewer, chanceOfMore, correctForMany } from '../../../src/overlaps/significance.ts';
import { seeded } from '../../../src/build/random.ts';
import { findCommunities } from '../../../src/themes/communities.ts';
import { linked, type Linked } from '../../fixtures/planted-links.ts';

/** Papers that name concepts at random, popular ones more often; `together` concepts always come at once. */
function randomNames(random: () => number, papers: number, concepts: number, together: number): number[][] {
  return Array.from({ length: papers }, () => {
    const named = new Set<number>();
    const count = 4 + Math.floor(random() * 10);
    while (named.size < count) {
      const first = Math.floor((concepts / together) * random() ** 3) * together;
      for (let i = 0; i < together; i++) named.add(first + i);
    }
    return [...named].sort((a, b) => a - b);
  });
}

/** Each concept goes to the theme that most of its papers are in. */
function withThemes(named: number[][], ofPaper: number[], concepts: number): Linked {
  const k = Math.max(...ofPaper) + 1;
  const counts = Array.from({ length: concepts }, () => new Float64Array(k));
  named.forEach((own, paper) => own.forEach((concept) => counts[concept]![ofPaper[paper]!]!++));
  const ofConcept = counts.map((own) => (Math.max(...own) > 0 ? own.indexOf(Math.max(...own)) : null));
  return linked(named, ofPaper, ofConcept, k);
}

/** Communities by Louvain of papers tied by the concepts that they share. */
function louvainThemes(named: number[][], random: () => number): number[] {
  const ties: EdgeTable = { source: [], target: [], weight: [] };
  named.forEach((one, a) => {
    for (let b = a + 1; b < named.length; b++) {
      const shared = named[b]!.filter((concept) => concept > 20 && one.includes(concept)).length;
      if (shared === 0) continue;
      ties.source.push(a);
      ties.target.push(b);
      ties.weight.push(shared);
    }
  });
  const { of } = findCommunities(ties, named.length, random, { runs: 3, resolution: 1 });
  return Array.from(of, (community) => Math.max(0, community));
}

describe('on random graphs', () => {
  test.each<[themes: string, together: number]>([
    ['random', 1],
    ['random', 3],
    ['Louvain', 1],
    ['Louvain', 3],
  ])('with %s themes and concepts %s at a time, hardly a pair is called', (kind, together) => {
    const graphs = 40;
    let [pairs, overlaps, gaps, withOne] = [0, 0, 0, 0];
    for (let seed = 1; seed <= graphs; seed++) {
      const random = seeded(seed);
      const named = randomNames(random, 120, 900, together);
      const ofPaper =
        kind === 'random' ? named.map(() => Math.floor(9 * random() ** 1.3)) : louvainThemes(named, random);
      const { network, themes, concepts } = withThemes(named, ofPaper, 900);
      const found = findOverlaps(network, themes, concepts).pairs;
      const called = found.filter((pair) => pair.kind === 'overlap').length;
      pairs += found.length;
      overlaps += called;
      withOne += called > 0 ? 1 : 0;
      gaps += found.filter((pair) => pair.kind === 'gap').length;
    }
    expect(pairs).toBeGreaterThan(500);
    expect(overlaps / pairs).toBeLessThanOrEqual(0.01);
    expect(gaps / pairs).toBeLessThanOrEqual(0.01);
    expect(withOne / graphs).toBeLessThanOrEqual(0.1);
  });
});

describe('the null model', () => {
  const counts = Float64Array.from([0, 9, 4, 6, 2, 0, 7, 3, 5, 8, 0, 2, 1, 4, 6, 0]);
  const margins = (table: Float64Array) =>
    [0, 1, 2, 3].flatMap((a) => [
      [0, 1, 2, 3].reduce((sum, b) => sum + table[a * 4 + b]!, 0),
      [0, 1, 2, 3].reduce((sum, b) => sum + table[b * 4 + a]!, 0),
    ]);

  test('keeps the margins, leaves the diagonal out, and is a product elsewhere', () => {
    const { expected } = quasiIndependence(counts, 4);
    margins(expected).forEach((margin, i) => expect(margin).toBeCloseTo(margins(counts)[i]!, 6));
    for (let a = 0; a < 4; a++) expect(expected[a * 5]).toBe(0);
    // Odds of cells that share no diagonal one are 1: (0, 2) (1, 3) = (0, 3) (1, 2).
    expect((expected[2]! * expected[7]!) / (expected[3]! * expected[6]!)).toBeCloseTo(1, 6);
  });

  test('knows the variance that its margins leave, as simulation does', () => {
    const model = quasiIndependence(counts, 4);
    const random = seeded(1);
    const runs = 4000;
    let squares = 0;
    for (let run = 0; run < runs; run++) {
      const drawn = model.expected.map((mean) => poisson(mean, random));
      const { expected } = quasiIndependence(drawn, 4);
      squares += (drawn[1]! + drawn[4]! - expected[1]! - expected[4]!) ** 2 / runs;
    }
    const ofPair = model.expected[1]! + model.expected[4]!;
    expect(model.freedom(0, 1)).toBeCloseTo(squares / ofPair, 1);
    expect(model.freedom(0, 1)).toBeLessThan(0.7);
  });
});

describe('chances and effects', () => {
  test('of a Poisson variable are its tails', () => {
    const poissonTail = [...Array(5).keys()].reduce((sum, n) => sum - (Math.exp(-3) * 3 ** n) / factorial(n), 1);
    expect(chanceOfMore({ observed: 5, expected: 3, variance: 1 })).toBeCloseTo(poissonTail, 12);
    expect(chanceOfFewer({ observed: 4, expected: 3, variance: 1 })).toBeCloseTo(1 - poissonTail, 12);
    expect(chanceOfMore({ observed: 60, expected: 3, variance: 1 })).toBeLessThan(1e-40);
    expect(chanceOfMore({ observed: 5, expected: 3, variance: 2 })).toBeGreaterThan(poissonTail);
  });

  test('of the gamma function are those of the tables', () => {
    expect(gammaBelow(0.5, 0.5)).toBeCloseTo(0.6826894921, 9); // a normal variable within one sigma
    expect(gammaAbove(5, 9.153519)).toBeCloseTo(0.05, 6); // chi squared of 10 degrees at 18.307038
    expect(gammaQuantile(5, 0.95)).toBeCloseTo(9.153519, 5);
  });

  test('are corrected for their number (example of Benjamini & Hochberg 1995)', () => {
    const chances = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    const corrected = correctForMany(chances);
    expect(corrected.filter((chance) => chance <= 0.05)).toHaveLength(4);
    expect(corrected[3]).toBeCloseTo((0.0095 * 15) / 4, 10);
    expect(correctForMany([])).toEqual([]);
  });

  test('effects of little are drawn to 0, and their intervals are wide', () => {
    const little = effectOf({ observed: 2, expected: 0.5, variance: 1 }, 3);
    const much = effectOf({ observed: 200, expected: 50, variance: 1 }, 3);
    expect(much.log2Ratio).toBeCloseTo(2, 0);
    expect(little.log2Ratio).toBeLessThan(1);
    expect(little.high - little.low).toBeGreaterThan(3 * (much.high - much.low));
    expect(effectOf({ observed: 0, expected: 0, variance: 1 }, 3).log2Ratio).toBe(0);
  });
});

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

function poisson(mean: number, random: () => number): number {
  let count = -1;
  for (let product = 1; product > Math.exp(-mean); count++) product *= random();
  return count;
}
