import { describe, expect, test } from 'vitest';
import { chooseColours, pairCosts } from '../../../src/themes/colour.ts';
import { palette, toHex } from '../../../src/themes/palette.ts';
import { seenAs, sights, type Sight } from '../../../src/themes/sight.ts';

describe('what it costs that two themes have two colours, in millionths', () => {
  /** The cost of two colours that differ by so much in the worst sight and in normal sight. */
  const cost = (worst: number, normal: number, areNeighbours: boolean) => {
    const table = (value: number) => [Float64Array.from([0, value]), Float64Array.from([value, 0])];
    return pairCosts({ difference: table(worst), plain: table(normal) }, 2, areNeighbours)[0]![1]! / 1e6;
  };

  test('what is missing to a difference of 15.5 costs its square, and 200 times that between neighbours', () => {
    expect(cost(13.5, 20, false)).toBe(4);
    expect(cost(13.5, 20, true)).toBe(800);
    expect(cost(15.499, 20, true)).toBeCloseTo(0.0002, 12);
    expect(cost(15.5, 20, true)).toBe(0);
  });

  test('what is missing to a difference of 20 in normal sight costs twice its square', () => {
    expect(cost(16, 17, false)).toBe(18);
    expect(cost(16, 17, true)).toBe(18);
    expect(cost(16, 20, false)).toBe(0);
  });

  test('the same colour costs 100,000 besides', () => {
    expect(cost(0, 20, false)).toBe(1e5 + 15.5 ** 2);
    expect(cost(0.001, 20, false)).toBeLessThan(15.5 ** 2);
  });
});

test('no theme could have a cheaper colour, the others keeping theirs', () => {
  const { colours, difference, plain } = palette();
  const offered = colours.length;
  const costs = [false, true].map((areNeighbours) => pairCosts({ difference, plain }, offered, areNeighbours));
  const near = Array.from({ length: 14 }, (_, a) => new Set([...Array(14).keys()].filter((b) => b !== a)));
  const chosen = chooseColours(near).map((colour) => colours.indexOf(colour));
  near.forEach((own, theme) => {
    const sum = (colour: number) =>
      chosen.reduce((all, their, at) => (at === theme ? all : all + costs[own.has(at) ? 1 : 0]![their]![colour]!), 0);
    const least = Math.min(...colours.map((_, colour) => sum(colour)));
    expect(sum(chosen[theme]!)).toBe(least);
  });
});

test('themes choose from thirty hues of chroma 0.14 in six lightnesses', () => {
  const lightnesses = [0.45, 0.51, 0.57, 0.63, 0.69, 0.75];
  const hues = Array.from({ length: 30 }, (_, at) => 12 * at);
  const all = lightnesses.flatMap((l) => hues.map((h) => toHex({ l, c: 0.14, h })));
  expect(palette().colours).toEqual([...new Set(all)]);
});

test('a colour that sRGB lacks is shown with as much chroma as it has, in steps of 0.005', () => {
  // Red has the chroma 0.2577, so of 0.27, 0.265, 0.26 and 0.255 the last is shown.
  const red = { l: 0.627955, h: 29.2339 };
  expect(toHex({ ...red, c: 0.27 })).toBe(toHex({ ...red, c: 0.255 }));
  expect(toHex({ ...red, c: 0.255 })).not.toBe(toHex({ ...red, c: 0.25 }));
});

test.each(Object.keys(sights) as Sight[])('a grey looks the same in %s sight', (sight) => {
  for (const grey of ['#202020', '#808080', '#f0f0f0']) {
    const [l, a, b] = seenAs(grey, sight);
    expect(l).toBeCloseTo(seenAs(grey, 'normal')[0], 2);
    expect(Math.hypot(a, b)).toBeLessThan(0.05);
  }
});
