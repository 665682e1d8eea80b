import { describe, expect, test } from 'vitest';
import { createStore } from '../../../src/page/state/store.ts';
import { drawFocus, type FocusToDraw } from '../../../src/page/map/draw-focus.ts';
import { drawLabels, type LabelsToDraw } from '../../../src/page/map/draw-labels.ts';
import type { Palette } from '../../../src/page/map/ground.ts';
import type { MapLabel } from '../../../src/page/map/map-labels.ts';
import { pictureOf } from '../../../src/page/map/picture.ts';
import { legendOf } from '../../../src/page/map/picture-legend.ts';
import { countedAtlas } from '../../fixtures/counted-atlas.ts';

const palette: Palette = {
  ...{ dark: false, ground: '#ffffff', ink: '#000000', accent: '#0000ff', none: '#808080', faded: '#eeeeee' },
  paint: { themes: ['#ff0000'], nodes: null },
};

/** A canvas that notes each call with what is set at the time. */
function noting(): { canvas: CanvasRenderingContext2D; notes: Record<string, unknown>[] } {
  const notes: Record<string, unknown>[] = [];
  const state: Record<string, unknown> = {};
  const canvas = new Proxy(state, {
    get:
      (_, name: string) =>
      (...given: unknown[]) =>
        void notes.push({ ...state, call: name, given }),
    set: (_, name: string, value) => ((state[name] = value), true),
  });
  return { canvas: canvas as unknown as CanvasRenderingContext2D, notes };
}

describe('a word on the map', () => {
  const label: MapLabel = {
    ...{ kind: 'concept', of: 1, theme: 0, lines: ['replay', 'of sleep'], font: '400 12px f', lineHeight: 14 },
    ...{ letterSpacing: 0, x: 0, y: 0, width: 48, height: 28, radius: 4, sides: ['right'], from: 2, until: 10 },
    overMarks: 'never',
  };
  const written = (zoom: number, of: MapLabel = label, more: Partial<LabelsToDraw> = {}) => {
    const { canvas, notes } = noting();
    const placed = [{ from: of.from, side: 'right' as const }];
    const drawn = drawLabels(canvas, {
      ...{ plan: { labels: [of], placed, ofNode: new Map(), ofTheme: new Map() }, palette, zoom },
      ...{ projection: { scale: 1, left: 100, top: 100 }, within: { left: 0, right: 500, top: 0, bottom: 500 } },
      ...{ isShown: () => true, ...more },
    });
    return { drawn, halo: notes.find(({ call }) => call === 'strokeText'), notes };
  };
  const strength = (zoom: number) => written(zoom).halo?.['globalAlpha'];

  test('comes with a fifth of its strength, and is all there after a 17th more of zoom', () => {
    expect(strength(1.99)).toBeUndefined();
    expect(strength(2)).toBe(0.2);
    expect(strength(2.1)).toBeCloseTo(0.2 + 0.05 * 14, 10);
    expect(strength(2.12)).toBe(1);
  });

  test('goes over one and a half of zoom', () => {
    expect(strength(8.5)).toBe(1);
    expect(strength(9.25)).toBe(0.5);
    expect(strength(10)).toBe(0);
    expect(strength(10.01)).toBeUndefined();
  });

  test('has a halo of 3 pixels, the name of a theme one of 5, and is bold where it is in the middle', () => {
    expect(written(4).halo).toMatchObject({ lineWidth: 3, font: '400 12px f' });
    expect(written(4, { ...label, kind: 'theme', of: 0 }).halo).toMatchObject({ lineWidth: 5 });
    expect(written(4, label, { isStrong: () => true }).halo).toMatchObject({ font: '600 12px f' });
  });

  test('is written line by line in the middle of each', () => {
    const { drawn, notes } = written(4);
    // On the right of a mark of 4 pixels, which is 8 at zoom 4, and 3 pixels beside it; two lines of 14 pixels.
    expect(drawn[0]!.box).toEqual({ left: 111, right: 159, top: 86, bottom: 114 });
    const texts = notes.filter(({ call }) => call === 'fillText').map(({ given }) => given);
    expect(texts).toEqual([
      ['replay', 111, 93],
      ['of sleep', 111, 107],
    ]);
  });
});

describe('what stands out', () => {
  const work = (centre: FocusToDraw['focus']['centre'], strength: number): FocusToDraw => ({
    focus: { centre, themes: [], nodes: [0, 1], edges: [{ a: 0, b: 1, strength }] },
    ...{ palette, projection: { scale: 1, left: 0, top: 0 }, x: [0, 10], y: [0, 0], selected: [1] },
    ...{ radiusOf: () => 10, themeOf: () => 0, isPaper: (node: number) => node === 0, isShown: () => true },
  });
  const strokes = (given: FocusToDraw) => {
    const { canvas, notes } = noting();
    drawFocus(canvas, given);
    return notes.filter(({ call }) => call === 'stroke').map(({ lineWidth, strokeStyle }) => [lineWidth, strokeStyle]);
  };

  test('has lines that are stronger and thicker for strong edges, and thin ones for a theme', () => {
    const concept = { kind: 'concept', index: 0 } as const;
    expect(strokes(work(concept, 0))[0]).toEqual([0.75, 'rgba(255,0,0,0.3)']);
    expect(strokes(work(concept, 0.5))[0]).toEqual([1.25, 'rgba(255,0,0,0.475)']);
    expect(strokes(work({ kind: 'theme', index: 0 }, 1))[0]).toEqual([0.75, 'rgba(255,0,0,0.22)']);
  });

  test('shows a paper as a ring of 0.42 of its radius, and what is selected in a ring of 2 pixels 4 pixels around it', () => {
    const { canvas, notes } = noting();
    drawFocus(canvas, work({ kind: 'concept', index: 0 }, 1));
    const arcs = notes.filter(({ call }) => call === 'arc').map(({ given }) => (given as number[]).slice(0, 3));
    expect(arcs).toEqual([
      [10, 0, 10],
      [0, 0, 10 - 4.2 / 2],
      [10, 0, 14],
    ]);
    expect(strokes(work({ kind: 'concept', index: 0 }, 1)).slice(1)).toEqual([
      [4.2, '#ff0000'],
      [2, '#0000ff'],
    ]);
  });
});

describe('a picture of the map', () => {
  /** As if each letter were six pixels wide. */
  const measure = { measureText: (text: string) => ({ width: 6 * text.length }) } as CanvasRenderingContext2D;
  const options = { palette, family: 'f', measure, hex: (colour: string) => colour };
  const named = (name: string) => ({ names: [[0], [0]], ofPaper: [0, 0], ofConcept: [0], themes: { 0: { name } } });

  test('is a sheet of 1,600 by 1,200 pixels with a margin of 24, its legend below', () => {
    const picture = pictureOf(createStore(countedAtlas({ ...named('memory'), x: [0, 100, 50] })), options);
    expect([picture.width, picture.height]).toEqual([1600, 1200]);
    // A theme, concepts and papers: one row of three, and as much again.
    expect(picture.map).toMatchObject({ left: 24, top: 24, width: 1552, height: 1152 - 48 });
    expect(picture.legend.words.map(({ x, y }) => [x, y])).toEqual(
      [0, 1, 2].map((column) => [24 + column * (1552 / 3) + 22, 1200 - 24 - 48 + 36]),
    );
    expect(picture.legend.marks[0]).toMatchObject({ x: 31, y: 1164, radius: 6, ring: 0 });
    expect(picture.legend.marks[2]!.ring).toBe(2.5);
  });

  test('has entries in three columns, cut where they are wider than a column less 40 pixels', () => {
    const words = (width: number) => {
      const store = createStore(countedAtlas(named('x'.repeat(6))));
      return legendOf(store, { ...options, width: width + 2 * 24, margin: 24 }).at(0).words[0]!.lines[0]!.text;
    };
    // Six letters and ` (2)` are 60 pixels wide, as much as a third of 300 pixels less 40.
    expect(words(300)).toBe('xxxxxx (2)');
    expect(words(299.7)).toBe('xxxxxx…');
  });

  test('shows papers as rings of 0.42 of their radius', () => {
    const { map } = pictureOf(createStore(countedAtlas({ ...named('memory'), x: [0, 100, 50] })), options);
    const [ring] = map.marks.filter((mark) => mark.ring > 0);
    expect(ring!.ring / ring!.radius).toBeCloseTo(0.42, 10);
    expect(map.words.find(({ weight }) => weight === 600)!.halo).toBe(5);
    expect(map.words.find(({ weight }) => weight === 400)!.halo).toBe(3);
  });
});
