import { describe, expect, test } from 'vitest';
import { touchingThemes } from '../../../src/layout/index.ts';
import type { Layout, Theme, Themes } from '../../../src/model/index.ts';
import { seeded } from '../../../src/build/random.ts';

/** Themes as round clouds of papers. */
function clouds(centres: [x: number, y: number][], radius: number): [Layout, Themes] {
  const random = seeded(3);
  const layout: Layout = { x: [], y: [], radius: [] };
  const ofPaper: number[] = [];
  centres.forEach(([x, y], theme) => {
    for (let i = 0; i < 60; i++) {
      const [turn, out] = [random() * 2 * Math.PI, radius * Math.sqrt(random())];
      layout.x.push(x + out * Math.cos(turn));
      layout.y.push(y + out * Math.sin(turn));
      layout.radius.push(1);
      ofPaper.push(theme);
    }
  });
  const themes = centres.map((_, id) => ({ id }) as Theme);
  return [layout, { themes, ofPaper, ofConcept: [] } as unknown as Themes];
}

describe('grounds that touch', () => {
  test('are those of themes side by side, and of no others', () => {
    const [layout, themes] = clouds([[0, 0], [22, 0], [44, 0], [100, 0], [100, 60]], 10); // prettier-ignore
    expect(touchingThemes(layout, themes)).toEqual([new Set([1]), new Set([0, 2]), new Set([1]), new Set(), new Set()]);
  });

  test('do so across the rim of the map never', () => {
    const [layout, themes] = clouds([[0, 0], [200, 0], [100, 0]], 8); // prettier-ignore
    expect(touchingThemes(layout, themes)).toEqual([new Set(), new Set(), new Set()]);
  });

  test('are none where there is no map', () => {
    expect(touchingThemes({ x: [], y: [], radius: [] }, { themes: [], ofPaper: [], ofConcept: [] } as unknown as Themes)).toEqual([]); // prettier-ignore
    const [layout, themes] = clouds([[0, 0]], 0);
    expect(touchingThemes(layout, themes)).toEqual([new Set()]);
  });
});
