import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptTypes } from '../../../src/model/index.ts';
import { seeded } from '../../../src/build/random.ts';
import { chooseColours } from '../../../src/themes/colour.ts';
import { ciede2000, fromHex, toLinear } from '../../../src/themes/colour-difference.ts';
import { leastDifference, seenAs, seenInAll, type Sight } from '../../../src/themes/sight.ts';
import { typeColour } from '../../../src/page/state/paint.ts';

/** Neighbours as on a map: points at random, each two of them with no third in the disc between (Gabriel & Sokal 1969). */
function plantedNeighbours(themes: number, seed: number): Set<number>[] {
  const random = seeded(seed);
  const points = Array.from({ length: themes }, () => [random(), random()] as const);
  const squared = (a: number, b: number) => (points[a]![0] - points[b]![0]) ** 2 + (points[a]![1] - points[b]![1]) ** 2;
  const areNear = (a: number, b: number) =>
    a !== b && points.every((_, c) => c === a || c === b || squared(a, c) + squared(b, c) > squared(a, b));
  return points.map((_, a) => new Set([...points.keys()].filter((b) => areNear(a, b))));
}

const everyTwo = (themes: number) =>
  Array.from({ length: themes }, (_, a) => new Set([...Array(themes).keys()].filter((b) => b !== a)));

/** Pairs of neighbours and how different they look in the sight that tells them apart worst. */
function differences(colours: readonly string[], near: readonly ReadonlySet<number>[]) {
  const seen = colours.map(seenInAll);
  return near.flatMap((own, a) =>
    [...own].map((b) => ({ pair: `${colours[a]} ${colours[b]}`, difference: leastDifference(seen[a]!, seen[b]!) })),
  );
}

describe('the colours of themes', () => {
  test.each(Array.from({ length: 15 }, (_, i) => i + 2))(
    'of %d themes: neighbours differ by at least 15 in normal, protan, deutan and tritan sight',
    (themes) => {
      for (const seed of [1, 2, 3]) {
        const near = plantedNeighbours(themes, seed);
        const all = differences(chooseColours(near), near);
        expect(all.length).toBeGreaterThanOrEqual(2 * (themes - 1));
        expect(all.filter(({ difference }) => difference < 15)).toEqual([]);
      }
    },
  );

  test.each([10, 13, 16])('of %d themes: every two differ by at least 12 in normal sight', (themes) => {
    const seen = chooseColours(plantedNeighbours(themes, 1)).map((colour) => seenAs(colour, 'normal'));
    const least = Math.min(...seen.flatMap((a, i) => seen.slice(0, i).map((b) => ciede2000(a, b))));
    expect(least).toBeGreaterThanOrEqual(12);
  });

  test('of 8 themes that are all neighbours differ by at least 15, every two', () => {
    const seen = chooseColours(everyTwo(8)).map(seenInAll);
    const least = Math.min(...seen.flatMap((a, i) => seen.slice(0, i).map((b) => leastDifference(a, b))));
    expect(least).toBeGreaterThanOrEqual(15);
  });

  test('of up to 40 themes are all different, and the same each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (themes, seed) => {
        const near = plantedNeighbours(themes, seed);
        const colours = chooseColours(near);
        expect(new Set(colours).size).toBe(themes);
        expect(chooseColours(near)).toEqual(colours);
        for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      }),
      { numRuns: 6 },
    );
  });

  test('stand out about 2 : 1 from the light and from the dark ground', () => {
    const light = (hex: string) => {
      const [r, g, b] = fromHex(hex).map(toLinear) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    for (const colour of chooseColours(everyTwo(16))) {
      for (const ground of ['#faf8f3', '#11151d']) {
        const [a, b] = [light(colour), light(ground)];
        expect(Math.max(a, b) / Math.min(a, b), `${colour} on ${ground}`).toBeGreaterThan(1.9);
      }
    }
  });

  test('a theme keeps the colour it has, and the others keep away from it', () => {
    const near = plantedNeighbours(9, 4);
    const kept = new Map([
      [2, '#3b6fb6'],
      [5, '#c2603f'],
    ]);
    const colours = chooseColours(near, kept);
    expect([colours[2], colours[5]]).toEqual(['#3b6fb6', '#c2603f']);
    expect(new Set(colours).size).toBe(9);
    expect(differences(colours, near).filter(({ difference }) => difference < 15)).toEqual([]);
  });
});

test('a red and a green look alike without the cones for middle or for long light, blue and yellow do not', () => {
  const apart = (a: string, b: string, sight: Sight) => leastDifference([seenAs(a, sight)], [seenAs(b, sight)]);
  for (const sight of ['protan', 'deutan'] as const) {
    expect(apart('#b04a3a', '#6f6a1f', sight)).toBeLessThan(0.5 * apart('#b04a3a', '#6f6a1f', 'normal'));
    expect(apart('#3b6fb6', '#b8912f', sight)).toBeGreaterThan(30);
  }
});

test('the colours of types differ by at least 11, every two', () => {
  const seen = conceptTypes.map((type) => seenInAll(typeColour(type)));
  const least = Math.min(...seen.flatMap((a, i) => seen.slice(0, i).map((b) => leastDifference(a, b))));
  expect(least).toBeGreaterThanOrEqual(11);
});
