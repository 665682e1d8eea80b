import { describe, expect, test } from 'vitest';
import { createLookup } from '../../../src/atlas/lookup.ts';
import { createLabelPlanner, labelBox, type LabelRequest, type Side } from '../../../src/page/map/label-plan.ts';
import {
  emptyPlan,
  planFocusLabels,
  planMapLabels,
  type LabelContext,
  type MapLabel,
} from '../../../src/page/map/map-labels.ts';
import { createScene } from '../../../src/page/map/scene.ts';
import { placeNames, themeNamePlaces, type Disc, type Name } from '../../../src/page/map/theme-names.ts';
import { countedAtlas, type Counted } from '../../fixtures/counted-atlas.ts';

const from = (end: number) => Array.from({ length: end }, (_, i) => i);

/** A word of 60 by 10 pixels, on the right of a mark of 4 pixels. */
const word = (more: Partial<LabelRequest> = {}): LabelRequest => ({
  ...{ x: 0, y: 0, width: 60, height: 10, radius: 4, sides: ['right'], from: 0, until: Infinity, overMarks: 'never' },
  ...more,
});

describe('a word stands', () => {
  const middle = (side: Side, zoom = 1) => {
    const { left, right, top, bottom } = labelBox(word({ x: 100, y: 50 }), side, zoom);
    return [(left + right) / 2, (top + bottom) / 2].map((value) => Math.round(value * 1e9) / 1e9);
  };

  test('3 pixels beside its mark', () => {
    expect(labelBox(word(), 'right', 1)).toEqual({ left: 7, right: 67, top: -5, bottom: 5 });
    expect(middle('left')).toEqual([100 - 4 - 3 - 30, 50]);
    expect(middle('below')).toEqual([100, 50 + 4 + 3 + 5]);
    expect(middle('middle')).toEqual([100, 50]);
  });

  test('0.7 of that to the right and down on a corner', () => {
    expect(middle('right-below')).toEqual([100 + 0.7 * 7 + 30, 50 + 0.7 * 7 + 5]);
    expect(middle('left-above')).toEqual([100 - 0.7 * 7 - 30, 50 - 0.7 * 7 - 5]);
  });

  test('farther from it as the mark grows: with the root of the zoom', () => {
    expect(middle('right', 4)).toEqual([400 + 2 * 4 + 3 + 30, 200]);
  });
});

describe('a word comes', () => {
  test('where 3 pixels around it are free of the words before it', () => {
    const second = (y: number) => {
      const planner = createLabelPlanner({ least: 1, most: 60 });
      planner.place(word());
      return planner.place(word({ y })).from;
    };
    expect(second(13)).toBe(0);
    expect(second(12.9)).toBeGreaterThan(1);
  });

  test('where it is off the heart of a mark: a square of 0.4 of its radius', () => {
    // The word ends 5 pixels below its mark, the heart of a mark of 10 pixels begins 4 pixels above its middle.
    const beside = (y: number) =>
      createLabelPlanner({ least: 1, most: 60, marks: [{ x: 30, y, radius: 10, from: 0 }] }).place(word()).from;
    expect(beside(9)).toBe(0);
    expect(beside(8.9)).toBeGreaterThan(1);
  });

  test('over the hearts of smaller marks, if it is needed and would not be seen on the whole map', () => {
    const over = (radius: number, overMarks: LabelRequest['overMarks']) =>
      createLabelPlanner({ least: 1, most: 60, marks: [{ x: 30, y: 0, radius, from: 0 }] }).place(word({ overMarks }))
        .from;
    expect(over(3.9, 'needed')).toBe(0);
    expect(over(4, 'needed')).toBeGreaterThan(1);
    expect(over(3.9, 'never')).toBeGreaterThan(1);
    expect(over(40, 'always')).toBe(0);
  });
});

/** As if each letter were six pixels wide. */
const measure = { measureText: (text: string) => ({ width: 6 * text.length }) } as CanvasRenderingContext2D;

/** The words of a map that is drawn at one pixel a unit on a screen of this size; `extent`: how wide and high the map is. */
function planned(counted: Counted, more: Partial<LabelContext> = {}, extent?: number) {
  const atlas = countedAtlas(counted);
  const made = createScene(atlas, createLookup(atlas));
  const whole = extent === undefined ? made.whole : { left: 0, right: extent, top: 0, bottom: extent };
  const scene = { ...made, whole };
  const radius = Float64Array.from(atlas.layout.radius);
  const free = { width: 1280, height: 800 };
  let plan = emptyPlan();
  const context: LabelContext = { scene, reveal: scene.reveal, drawn: 'both', radius, scale: 1, free, family: 'f' };
  for (const step of planMapLabels({ ...context, ...more }, measure)) plan = step;
  const of = (kind: MapLabel['kind']) => plan.labels.filter((label) => label.kind === kind);
  return { plan, themes: of('theme'), concepts: of('concept'), papers: of('paper') };
}

describe('the names of concepts', () => {
  const counted: Counted = {
    names: [
      [0, 1, 2],
      [0, 1],
    ],
    concepts: { 0: { label: 'spiking neural nets' }, 2: { label: 'a' } },
    radius: [1, 1, 9.1, 9, 1],
    x: [0, 100, 0, 200, 400],
  };
  const { concepts } = planned(counted);

  test('are 12 pixels high and broken at 18 letters, those of marks above 9 pixels 13', () => {
    expect(concepts.map(({ font }) => font)).toEqual(['400 13px f', '400 12px f', '400 12px f']);
    expect(concepts.map(({ lineHeight, lines }) => [lineHeight, lines.length])).toEqual([
      [15, 2],
      [14, 1],
      [14, 1],
    ]);
  });

  test('may cover a smaller mark where their own is above 9 pixels', () => {
    expect(concepts.map(({ overMarks }) => overMarks)).toEqual(['needed', 'never', 'never']);
  });

  test('are 11 pixels high, or 12, where the map is narrower than 500 pixels', () => {
    const fonts = (width: number) =>
      planned(counted, { free: { width, height: 800 } }).concepts.map(({ font }) => font.slice(4, 6));
    expect(fonts(499)).toEqual(['12', '11', '11']);
    expect(fonts(500)).toEqual(['13', '12', '12']);
  });

  test('come with their mark', () => {
    expect(concepts.map((label) => label.from)).toEqual([0, 0, Math.max(1.2, Math.sqrt(3 / 2))]);
  });

  test('stand on the sides where they are 6 pixels from the edge of the screen', () => {
    // The whole map is 300 units wide and in the middle of the screen: its right end is (width - 300) / 2 pixels from the edge.
    // A word of 48 pixels on the right of a mark of 4 pixels needs 4 + 3 + 48 + 6.
    const at = {
      names: [
        [0, 1],
        [0, 1],
      ],
      radius: [1, 1, 4, 4],
      x: [0, 300, 0, 300],
    };
    const sides = (width: number) => planned(at, { free: { width, height: 800 } }).concepts[1]!.sides;
    expect(sides(300 + 2 * 61)).toContain('right');
    expect(sides(300 + 2 * 60.9)).not.toContain('right');
  });
});

describe('the titles of papers', () => {
  const title = 'Spiking neural networks learn to see with surrogate gradients';

  test('come at zoom 2.5, or at once where papers are drawn alone', () => {
    const counted = { names: [[0]], papers: { 0: { title } } };
    expect(planned(counted).papers[0]!.from).toBe(2.5);
    expect(planned(counted, { drawn: 'papers' }).papers[0]!.from).toBe(0);
  });

  test('are cut at 56 letters and broken at 30', () => {
    const [label] = planned({ names: [[0]], papers: { 0: { title } } }).papers;
    expect(label!.lines).toEqual(['Spiking neural networks', 'learn to see with surrogate…']);
    const exact = 'x'.repeat(27) + ' ' + 'y'.repeat(28);
    const [whole] = planned({ names: [[0]], papers: { 0: { title: exact } } }).papers;
    expect(whole!.lines.join(' ')).toBe(exact);
    const [cut] = planned({ names: [[0]], papers: { 0: { title: `${exact}y` } } }).papers;
    expect(cut!.lines.join(' ')).toBe(`${exact.slice(0, 55)}…`);
    const [line] = planned({ names: [[0]], papers: { 0: { title: 'x'.repeat(15) + ' ' + 'y'.repeat(14) } } }).papers;
    expect(line!.lines).toHaveLength(1);
  });
});

describe('the names of themes', () => {
  const named = (name: string) => ({ names: [[0], [0]], ofPaper: [0, 0], ofConcept: [0], themes: { 0: { name } } });

  test('are seen up to zoom 4.5', () => {
    const [label] = planned(named('memory')).themes;
    expect([label!.from, label!.until]).toEqual([0, 4.5]);
  });

  test('are a 46th of the map high, between 11 and 17 pixels, with 1.15 of that a line', () => {
    const size = (extent: number) => {
      const free = { width: 5000, height: 5000 };
      const [label] = planned(named('memory'), { free }, extent).themes;
      return [label!.font, label!.lineHeight, label!.letterSpacing];
    };
    expect(size(46 * 14)).toEqual(['600 14px f', 16, 14 * 0.04]);
    expect(size(46 * 15)).toEqual(['600 15px f', 17, 15 * 0.04]);
    expect(size(460)[0]).toBe('600 11px f');
    expect(size(4600)[0]).toBe('600 17px f');
  });

  test('are 0.94 as high for a theme a quarter as large as the largest', () => {
    // 15 papers and a concept, and 3 papers and a concept: 0.88 and half of 0.12, as the root of a quarter is a half.
    const ofPaper = [...from(15).map(() => 0), 1, 1, 1];
    const counted = { names: ofPaper.map((theme) => [theme]), ofPaper, ofConcept: [0, 1] };
    const size = (height: number) => planned(counted, {}, 46 * height).themes[1]!.font;
    expect(size(13.31)).toBe('600 13px f'); // 12.51
    expect(size(13.287)).toBe('600 12px f'); // 12.49
  });

  test('are one line up to 24 letters, or up to 13 of the first concept where the map is narrow', () => {
    const lines = (name: string, width = 1280) =>
      planned(named(name), { free: { width, height: 640 } }).themes[0]!.lines;
    expect(lines('xxxxxxxxxx · yyyyyyyyyyy')).toHaveLength(1);
    expect(lines('xxxxxxxxxx · yyyyyyyyyyyy')).toEqual(['xxxxxxxxxx\u00a0·', 'yyyyyyyyyyyy']);
    expect(lines('xxxxxx yyyyyy · zzz', 499)).toEqual(['xxxxxx yyyyyy']);
    expect(lines('xxxxxx yyyyyyy · zzz', 499)).toEqual(['xxxxxx', 'yyyyyyy']);
    expect(lines('xxxxxx yyyyyyy · zzz', 500)).toEqual(['xxxxxx yyyyyyy · zzz']);
  });
});

test('marks of more than 7 pixels are not written over', () => {
  // Concept 1 lies where the name of concept 0 would stand on its right.
  const side = (radius: number) => {
    const at = {
      names: [
        [0, 1],
        [0, 1],
      ],
      x: [0, 400, 0, 20],
      y: [200, 200, 0, 0],
      radius: [1, 1, 1, radius],
    };
    const { plan } = planned(at);
    return plan.placed[plan.ofNode.get(2)!]!.side;
  };
  expect(side(7)).toBe('right');
  expect(side(7.1)).not.toBe('right');
});

describe('the words that stand out', () => {
  const count = 70;
  const { plan } = planned({ names: [from(count), from(count)], x: from(count + 2).map((i) => 100 * i) });
  const nodes = from(count).map((i) => i + 2);
  const focusPlan = planFocusLabels(plan, { centre: { kind: 'concept', index: 0 }, themes: [], nodes, edges: [] });

  test('are 60 at most', () => {
    expect(focusPlan.labels).toHaveLength(60);
  });

  test('are a tenth wider in the middle, where they are written strongly', () => {
    const widths = focusPlan.labels
      .slice(0, 2)
      .map(({ of, width }) => width / plan.labels[plan.ofNode.get(of)!]!.width);
    expect(widths[0]).toBeCloseTo(1.1, 10);
    expect(widths[1]).toBe(1);
  });
});

describe('where names of themes stand', () => {
  const screen = { left: -500, right: 500, top: -500, bottom: 500 };
  const name = (more: Partial<Name> = {}): Name => ({
    x: 0,
    y: 0,
    width: 100,
    height: 20,
    isHome: () => true,
    ...more,
  });
  const placed = (names: Name[], discs: readonly Disc[] = []) => (placeNames(names, discs, screen), names);

  test('is the median of their marks', () => {
    const places = themeNamePlaces([0, 1, 9, 50, 3], [0, 1, 2, 3, 4], [0, 0, 0, 1, 1], [0, 1, 2, 3, 4], 2);
    expect(places).toEqual([
      [1, 1],
      [26.5, 3.5],
    ]);
  });

  test('is 8 pixels from each other, found in steps of 14', () => {
    const apart = (height: number) => {
      const [a, b] = placed([name({ height }), name({ height })]);
      return Math.abs(a!.y - b!.y);
    };
    expect(apart(20)).toBe(28);
    expect(apart(20.1)).toBe(42);
    expect(apart(6)).toBe(14);
    expect(apart(6.1)).toBe(28);
  });

  test('is on a mark of 26 pixels rather than on foreign ground, but not on one of 26.9', () => {
    // On its own ground only in one place, with both ends and its middle. Covering a mark costs 26 * (26 + 2) = 728 or 26.9 * (26.9 + 2) = 777; foreign ground
    // costs 240 for each of the three, and 34 to go 36 pixels up or down.
    const row = (radius: number) => {
      const bound = name({ isHome: (x, y) => (x === 0 || Math.abs(x) === 50) && y === -6 });
      return placed([bound], [{ x: 0, y: -6, radius }])[0]!.y;
    };
    expect(row(26)).toBe(-6);
    expect(row(26.9)).toBe(36);
  });
});
