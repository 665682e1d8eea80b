import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLookup } from '../../../src/atlas/lookup.ts';
import { createLabelPlanner, labelBox, overlap, type LabelRequest } from '../../../src/page/map/label-plan.ts';
import { boxOnScreen, emptyPlan, planMapLabels } from '../../../src/page/map/map-labels.ts';
import { markRadii } from '../../../src/page/map/marks.ts';
import { createScene } from '../../../src/page/map/scene.ts';
import { placeNames } from '../../../src/page/map/theme-names.ts';
import { shorten, wrap } from '../../../src/page/map/wrap.ts';
import { plantedAtlas } from '../../fixtures/planted-atlas.ts';
import { times } from '../../fixtures/times.ts';

const label = fc.record({
  x: fc.double({ min: -400, max: 400, noNaN: true }),
  y: fc.double({ min: -300, max: 300, noNaN: true }),
  width: fc.integer({ min: 10, max: 180 }),
  height: fc.integer({ min: 10, max: 40 }),
  radius: fc.double({ min: 0, max: 25, noNaN: true }),
  sides: fc.constantFrom(['right', 'left', 'below', 'above'] as const, ['middle'] as const),
  from: fc.constantFrom(0, 0.8, 1.5, 4),
  until: fc.constantFrom(4.5, Infinity),
  overMarks: fc.constantFrom('never' as const, 'needed' as const, 'always' as const),
}) satisfies fc.Arbitrary<LabelRequest>;

describe('the plan of labels', () => {
  test('at no zoom does a label that is seen lie on another that is seen', () => {
    fc.assert(
      fc.property(
        fc.array(label, { maxLength: 30 }),
        fc.double({ min: 0.55, max: 60, noNaN: true }),
        (labels, zoom) => {
          const planner = createLabelPlanner({ least: 0.55, most: 60, margin: 0 });
          const placed = labels.map(planner.place);
          const boxes = labels.flatMap((label, i) =>
            zoom >= placed[i]!.from + 1e-9 && zoom <= label.until ? [labelBox(label, placed[i]!.side, zoom)] : [],
          );
          boxes.forEach((box, i) => {
            for (const other of boxes.slice(0, i)) {
              const shrunk = {
                left: box.left + 1e-6,
                top: box.top + 1e-6,
                right: box.right - 1e-6,
                bottom: box.bottom - 1e-6,
              };
              expect(overlap(shrunk, other)).toBe(false);
            }
          });
        },
      ),
      { numRuns: 100 * times },
    );
  });

  test('a label that is alone is seen from where its mark is drawn, on its best side', () => {
    const planner = createLabelPlanner({ least: 0.5, most: 60 });
    const alone = { x: 0, y: 0, width: 50, height: 12, radius: 5, sides: ['left', 'right'] as const };
    expect(planner.place({ ...alone, from: 1.5, until: Infinity, overMarks: 'never' })).toEqual({
      from: 1.5,
      side: 'left',
    });
  });

  test('the lighter of two labels in one place takes another side, or waits until zooming has pulled them apart', () => {
    const at = (x: number, sides: LabelRequest['sides']): LabelRequest => ({
      ...{ x, y: 0, width: 60, height: 10, radius: 4, sides, from: 0, until: Infinity, overMarks: 'never' },
    });
    const free = createLabelPlanner({ least: 0.5, most: 60, margin: 0 });
    free.place(at(0, ['right']));
    expect(free.place(at(10, ['right', 'left', 'below']))).toMatchObject({ from: 0, side: 'below' });
    const tight = createLabelPlanner({ least: 0.5, most: 60, margin: 0 });
    tight.place(at(0, ['right']));
    // Two words of 60 pixels on marks that are 10 pixels apart at zoom 1 are clear of each other from zoom 6.
    expect(tight.place(at(10, ['right'])).from).toBeCloseTo(6, 5);
  });

  test('a label keeps off the heart of a large mark', () => {
    const planner = createLabelPlanner({ least: 1, most: 60, marks: [{ x: 20, y: 0, radius: 10, from: 0 }] });
    const beside: Omit<LabelRequest, 'sides'> = {
      x: 0,
      y: 0,
      width: 60,
      height: 12,
      radius: 4,
      from: 0,
      until: Infinity,
      overMarks: 'never',
    };
    expect(planner.place({ ...beside, sides: ['right', 'left'] }).side).toBe('left');
    expect(planner.place({ ...beside, y: 2, sides: ['right'] }).from).toBeGreaterThan(1);
    expect(planner.place({ ...beside, y: 1, sides: ['right'], overMarks: 'needed' }).from).toBeGreaterThan(1);
    const larger: LabelRequest = { ...beside, y: -1, radius: 12, sides: ['left-below'], overMarks: 'needed' };
    expect(planner.place({ ...larger, x: 45 }).from).toBeLessThanOrEqual(1);
  });
});

test('names of themes are placed on their ground, off marks, within the screen and never on each other', () => {
  const screen = { left: -200, right: 200, top: -150, bottom: 150 };
  const name = (x: number) => ({ x, y: 0, width: 100, height: 30, isHome: () => true });
  const names = [name(0), name(10), name(190)];
  placeNames(names, [{ x: 0, y: 0, radius: 20 }], screen);
  names.forEach((a, i) => {
    expect(a.x - 50).toBeGreaterThanOrEqual(screen.left);
    expect(a.x + 50).toBeLessThanOrEqual(screen.right);
    expect(Math.abs(a.x) < 50 + 20 && Math.abs(a.y) < 15 + 20).toBe(false);
    for (const b of names.slice(0, i)) expect(Math.abs(a.x - b.x) < 100 && Math.abs(a.y - b.y) < 30).toBe(false);
  });
});

test('a name that could stand anywhere leaves the place to one that has but this', () => {
  const screen = { left: -200, right: 200, top: -150, bottom: 150 };
  const free = { x: 0, y: 0, width: 100, height: 30, isHome: () => true };
  const bound = { ...free, isHome: (x: number, y: number) => Math.abs(x) < 65 && Math.abs(y) < 10 };
  placeNames([free, bound], [], screen);
  expect(Math.hypot(bound.x, bound.y)).toBeLessThan(20);
  expect(Math.abs(free.y - bound.y) >= 30 || Math.abs(free.x - bound.x) >= 100).toBe(true);
});

test('words are broken into at most three lines of about equal length, and lose nothing', () => {
  expect(wrap('spiking neural network', 18)).toEqual(['spiking neural', 'network']);
  expect(wrap('visual cortex', 18)).toEqual(['visual cortex']);
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 4 }), (words) => {
      const lines = wrap(words.join(' '), 18);
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(lines.join(' ')).toBe(words.join(' '));
    }),
  );
  expect(shorten('a title that goes on and on', 16)).toBe('a title that…');
  expect(shorten('x'.repeat(40), 10)).toHaveLength(10);
});

describe('the words of a whole map', () => {
  const atlas = plantedAtlas();
  const scene = createScene(atlas, createLookup(atlas));
  /** As if each letter were six pixels wide. */
  const measure = { measureText: (text: string) => ({ width: 6 * text.length }) } as CanvasRenderingContext2D;

  test('two themes whose names begin alike are told apart where there is room for one concept only', () => {
    const named = ['visual cortex · area V4', 'visual cortex · caption', 'memory · sleep'];
    const themes = atlas.themes.themes.map((theme, id) => ({ ...theme, name: named[id] ?? theme.name }));
    const renamed = { ...scene, atlas: { ...atlas, themes: { ...atlas.themes, themes } } };
    const context = {
      scene: renamed,
      reveal: scene.reveal,
      drawn: 'both' as const,
      radius: markRadii(atlas, 1),
      scale: 1,
    };
    const plan = planMapLabels({ ...context, free: { width: 360, height: 640 }, family: 'sans-serif' }, measure).next();
    const lines = (theme: number) => plan.value!.labels[theme]!.lines.join(' ').replace('\u00a0', ' ');
    expect([0, 1, 2].map(lines)).toEqual(['visual cortex · area V4', 'visual cortex · caption', 'memory']);
  });

  test.each([
    [1280, 800],
    [360, 640],
  ])(
    'at %i x %i pixels lie on each other at no zoom; one that has come stays, on its side, until it has done its work',
    (width, height) => {
      const scale = Math.min(width / (scene.whole.right - scene.whole.left), height / (scene.whole.bottom - scene.whole.top)); // prettier-ignore
      const context = { scene, reveal: scene.reveal, drawn: 'both' as const, radius: markRadii(atlas, scale), scale };
      let plan = emptyPlan();
      for (const step of planMapLabels({ ...context, free: { width, height }, family: 'sans-serif' }, measure))
        plan = step;
      expect(plan.labels.length).toBe(atlas.themes.themes.length + atlas.concepts.length + atlas.papers.length);
      const seenAt = (zoom: number) =>
        plan.labels.flatMap((label, i) => (zoom >= plan.placed[i]!.from && zoom <= label.until ? [i] : []));
      const overlaps: string[] = [];
      const blinks: string[] = [];
      let before: number[] = [];
      for (let zoom = 0.6; zoom < 40; zoom *= 1.03) {
        const seen = seenAt(zoom)
          .map((i) => ({ i, box: boxOnScreen(plan.labels[i]!, plan.placed[i]!, zoom, 0, 0) }))
          .sort((p, q) => p.box.left - q.box.left);
        const text = (i: number) => `${plan.labels[i]!.lines.join(' ')} at ${zoom}`;
        seen.forEach(({ i, box }, rank) => {
          const near = seen.slice(rank + 1).filter((other) => other.box.left < box.right);
          overlaps.push(...near.filter((other) => overlap(box, other.box)).map((other) => `${text(i)} | ${text(other.i)}`)); // prettier-ignore
        });
        const now = new Set(seen.map(({ i }) => i));
        blinks.push(...before.filter((i) => !now.has(i) && zoom <= plan.labels[i]!.until).map(text));
        before = [...now];
      }
      expect(overlaps).toEqual([]);
      expect(blinks).toEqual([]);
      expect(before.length).toBeGreaterThan(100);
    },
  );
});
