import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptTypes, type EdgeTable } from '../../../src/model/index.ts';
import { seeded } from '../../../src/build/random.ts';
import { colourThemes, neighbours } from '../../../src/themes/colour.ts';
import { ciede2000, fromHex, toLinear } from '../../../src/themes/colour-difference.ts';
import { leastDifference, seenAs, seenInAll, type Sight } from '../../../src/themes/sight.ts';
import { typeColour } from '../../../src/page/state/paint.ts';

/** Ties as a map has them: themes around a ring, each tied to the next two, and to some others far more weakly. */
function plantedTies(themes: number, seed: number): EdgeTable {
  const random = seeded(seed);
  const ties: EdgeTable = { source: [], target: [], weight: [] };
  for (let a = 0; a < themes; a++) {
    for (let b = a; b < themes; b++) {
      const away = Math.min(b - a, themes - (b - a));
      if (away > 2 && random() < 0.4) continue;
      ties.source.push(a);
      ties.target.push(b);
      ties.weight.push((away <= 2 ? 3 : 0.5) * (0.3 + random()));
    }
  }
  return ties;
}

const everyTwo = (themes: number) =>
  Array.from({ length: themes }, (_, a) => new Set([...Array(themes).keys()].filter((b) => b !== a)));

/** Pairs of neighbours and how different they look in the sight that tells them apart worst. */
function differences(colours: readonly string[], ties: EdgeTable): { pair: string; difference: number }[] {
  const seen = colours.map(seenInAll);
  return neighbours(colours.length, ties).flatMap((near, a) =>
    [...near].map((b) => ({ pair: `${colours[a]} ${colours[b]}`, difference: leastDifference(seen[a]!, seen[b]!) })),
  );
}

describe('the colours of themes', () => {
  test.each(Array.from({ length: 15 }, (_, i) => i + 2))(
    'of %d themes: neighbours differ by at least 15 in normal, protan, deutan and tritan sight',
    (themes) => {
      for (const seed of [1, 2, 3]) {
        const ties = plantedTies(themes, seed);
        const all = differences(colourThemes(neighbours(themes, ties)), ties);
        expect(all.length).toBeGreaterThanOrEqual(themes);
        expect(all.filter(({ difference }) => difference < 15)).toEqual([]);
      }
    },
  );

  test.each([10, 13, 16])('of %d themes: every two differ by at least 12 in normal sight', (themes) => {
    const seen = colourThemes(neighbours(themes, plantedTies(themes, 1))).map((colour) => seenAs(colour, 'normal'));
    const least = Math.min(...seen.flatMap((a, i) => seen.slice(0, i).map((b) => ciede2000(a, b))));
    expect(least).toBeGreaterThanOrEqual(12);
  });

  test('of 8 themes that are all neighbours differ by at least 15, every two', () => {
    const seen = colourThemes(everyTwo(8)).map(seenInAll);
    const least = Math.min(...seen.flatMap((a, i) => seen.slice(0, i).map((b) => leastDifference(a, b))));
    expect(least).toBeGreaterThanOrEqual(15);
  });

  test('of up to 40 themes are all different, and the same each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (themes, seed) => {
        const colours = colourThemes(neighbours(themes, plantedTies(themes, seed)));
        expect(new Set(colours).size).toBe(themes);
        expect(colourThemes(neighbours(themes, plantedTies(themes, seed)))).toEqual(colours);
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
    for (const colour of colourThemes(everyTwo(16))) {
      for (const ground of ['#faf8f3', '#11151d']) {
        const [a, b] = [light(colour), light(ground)];
        expect(Math.max(a, b) / Math.min(a, b), `${colour} on ${ground}`).toBeGreaterThan(1.9);
      }
    }
  });

  test('a theme keeps the colour it has, and the others keep away from it', () => {
    const ties = plantedTies(9, 4);
    const kept = new Map([
      [2, '#3b6fb6'],
      [5, '#c2603f'],
    ]);
    const colours = colourThemes(neighbours(9, ties), kept);
    expect([colours[2], colours[5]]).toEqual(['#3b6fb6', '#c2603f']);
    expect(new Set(colours).size).toBe(9);
    expect(differences(colours, ties).filter(({ difference }) => difference < 15)).toEqual([]);
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
