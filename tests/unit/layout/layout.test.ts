import { describe, expect, test } from 'vitest';
import { placeNodes } from '../../../src/layout/index.ts';
import type { Concept, EdgeTable, Themes } from '../../../src/model/index.ts';
import { seeded } from '../../../src/build/random.ts';

const rows: [number, number][] = [];
for (let paper = 0; paper < 20; paper++)
  for (const k of [0, 1, 2]) rows.push([paper, (paper % 2) * 4 + ((paper + k) % 4)]);
rows.push([0, 8], [0, 9]);
const mentions: EdgeTable = {
  source: rows.map((r) => r[0]),
  target: rows.map((r) => r[1]),
  weight: rows.map(() => 0.7),
};
const concepts = Array.from({ length: 10 }, (_, i): Concept => ({
  id: `c${i}`,
  label: `c${i}`,
  aliases: [],
  common: false,
  type: null,
  score: 1,
  papers: rows.filter((r) => r[1] === i).length,
}));
const theme = (id: number) => ({
  id,
  name: `t${id}`,
  concepts: [],
  papers: Array.from({ length: 10 }, (_, i) => 2 * i + id),
  stability: 1,
  colour: '#000000',
  group: 0,
  description: '',
  cohesion: 1,
});
const themes: Themes = {
  themes: [theme(0), theme(1)],
  ofPaper: Array.from({ length: 20 }, (_, i) => i % 2),
  ofConcept: [0, 0, 0, 0, 1, 1, 1, 1, 0, 0],
  groups: [{ id: 0, name: 'all', themes: [0, 1] }],
  papersByDegree: { source: [], target: [], weight: [] },
  conceptsByDegree: { source: [], target: [], weight: [] },
  modularity: 0.5,
  structure: { verdict: 'clear', expected: 0 },
};
const ties: EdgeTable = { source: [0, 1], target: [2, 3], weight: [0.5, 0.5] };
const place = (seed: number) =>
  placeNodes({ mentions, related: { source: [], target: [], weight: [] } }, ties, themes, concepts, seeded(seed));

describe('the layout', () => {
  const layout = place(1);

  test('gives every node a finite place and a radius that grows with its papers', () => {
    expect(layout.x).toHaveLength(30);
    for (const value of [...layout.x, ...layout.y]) expect(Number.isFinite(value)).toBe(true);
    expect(layout.radius[20]!).toBeGreaterThan(layout.radius[28]!);
  });

  test('a layout follows from its input and its seed alone, to the digit', () => {
    expect(place(2)).not.toEqual(layout);
    expect(place(1)).toEqual(layout);
    const at = [0, 1, 20, 28].map((node) => [layout.x[node], layout.y[node]]);
    expect(at).toEqual([[39.67, -10.79], [-82.87, 32.98], [106.53, -5.17], [40.03, -20.29]]); // prettier-ignore
  });

  test('no two nodes of the core overlap', () => {
    for (let a = 0; a < 28; a++) {
      for (let b = a + 1; b < 28; b++)
        expect(Math.hypot(layout.x[a]! - layout.x[b]!, layout.y[a]! - layout.y[b]!)).toBeGreaterThan(
          layout.radius[a]! + layout.radius[b]!,
        );
    }
  });

  test('a theme lies closer to itself than to the other', () => {
    const centre = (own: number) =>
      [layout.x, layout.y].map((axis) => themes.themes[own]!.papers.reduce((sum, paper) => sum + axis[paper]!, 0) / 10);
    const [a, b] = [centre(0), centre(1)];
    const toOwn = themes.themes[0]!.papers.filter(
      (paper) =>
        Math.hypot(layout.x[paper]! - a[0]!, layout.y[paper]! - a[1]!) <
        Math.hypot(layout.x[paper]! - b[0]!, layout.y[paper]! - b[1]!),
    );
    expect(toOwn.length).toBeGreaterThanOrEqual(9);
  });

  test('a concept of one paper lies close to that paper', () => {
    expect(Math.hypot(layout.x[28]! - layout.x[0]!, layout.y[28]! - layout.y[0]!)).toBeLessThan(20);
  });
});
