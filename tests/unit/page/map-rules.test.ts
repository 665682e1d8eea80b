import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type Sigma from 'sigma';
import { createLookup } from '../../../src/atlas/lookup.ts';
import { boxAround, placeAround, placeOf } from '../../../src/page/map/camera.ts';
import { edgeNear, markAt } from '../../../src/page/map/hit.ts';
import type { Frame } from '../../../src/page/map/layers.ts';
import { edgeInk, edgeLook, markRadii } from '../../../src/page/map/marks.ts';
import type { Palette } from '../../../src/page/map/ground.ts';
import { createMovement } from '../../../src/page/map/movement.ts';
import { isInside, traceRegions } from '../../../src/page/map/regions.ts';
import { drawingOrder, growth, planReveal } from '../../../src/page/map/reveal.ts';
import { createScene, type Scene } from '../../../src/page/map/scene.ts';
import { createSlidingCanvas } from '../../../src/page/map/sliding-canvas.ts';
import { createVisibility, type Choice } from '../../../src/page/map/visibility.ts';
import { countedAtlas } from '../../fixtures/counted-atlas.ts';

const from = (first: number, end: number) => Array.from({ length: end - first }, (_, i) => first + i);

describe('what is drawn at first', () => {
  /** Concepts in so many papers, the largest first, and 400 papers. */
  function reveal(...sizes: readonly [concepts: number, papers: number][]) {
    const facts = sizes.flatMap(([concepts, papers]) => from(0, concepts).map(() => ({ papers })));
    const names = from(0, 400).map(() => []);
    const { zoom, minPapers } = planReveal(countedAtlas({ names, concepts: Object.fromEntries(facts.entries()) }));
    return { minPapers, concepts: [...zoom.slice(400)] };
  }
  const first = (zooms: readonly number[]) => zooms.filter((zoom) => zoom === 0).length;

  test('is every concept of two papers, up to 150 of them', () => {
    const all = reveal([150, 2], [10, 1]);
    expect([all.minPapers, first(all.concepts)]).toEqual([2, 150]);
  });

  test('is every concept of three papers where 151 have two, but no fewer than 60 of those that have two', () => {
    const more = reveal([70, 3], [81, 2]);
    expect([more.minPapers, first(more.concepts)]).toEqual([3, 70]);
    const few = reveal([10, 3], [141, 2]);
    expect([few.minPapers, first(few.concepts)]).toEqual([3, 60]);
    expect(first(reveal([40, 2], [100, 1]).concepts)).toBe(40);
  });

  test('comes with zooming at the root of how many times as many there are, from 1.2 on', () => {
    const { concepts } = reveal([10, 2], [90, 1]);
    expect(concepts[10]).toBe(1.2);
    expect(concepts[14]).toBeCloseTo(Math.sqrt(1.5), 10);
    expect(concepts[39]).toBe(2);
  });

  test('has concepts that set no papers apart behind the others that papers share, before those of one paper', () => {
    const facts = [{ papers: 9, common: true }, { papers: 3 }, { papers: 1 }, { papers: 2 }];
    const { concepts } = countedAtlas({ names: [], concepts: Object.fromEntries(facts.entries()) });
    expect(drawingOrder(concepts)).toEqual([1, 3, 0, 2]);
  });

  test('is 400 papers, those with the most mentions', () => {
    const names = from(0, 401).map((paper) => (paper === 7 ? [] : [0]));
    const { zoom, later } = planReveal(countedAtlas({ names }));
    expect(zoom.slice(0, 401).filter((from) => from === 0)).toHaveLength(400);
    expect([zoom[7], later]).toEqual([1.2, [7]]);
  });
});

describe('marks', () => {
  const atlas = countedAtlas({ names: [[0], [], []], radius: [1, 10, 20, 1] });

  test('have a radius of 2.6 pixels at least for a paper, 2.2 for a concept, and 28 at most', () => {
    expect([...markRadii(atlas, 2)]).toEqual([2.6, 20, 28, 2.2]);
    expect([...markRadii(atlas, 1)]).toEqual([2.6, 10, 20, 2.2]);
  });

  test('grow as the root of the zoom', () => {
    expect([1, 4, 9].map(growth)).toEqual([1, 2, 3]);
  });

  const palette: Palette = {
    ...{ dark: false, ground: '#ffffff', ink: '#000000', accent: '#0000ff', none: '#101010', faded: '#eeeeee' },
    paint: { themes: ['#ff0000', '#00ff00'], nodes: null },
  };

  test('are joined by a line that is fainter between themes than within one, and stronger in the dark', () => {
    expect(edgeInk(0.5, 0, 0, palette)).toEqual({ colour: '#ff0000', alpha: 0.19 });
    expect(edgeInk(0.5, 0, 1, palette)).toEqual({ colour: '#101010', alpha: 0.08 });
    expect(edgeInk(0.5, null, null, palette)).toEqual({ colour: '#101010', alpha: 0.08 });
    expect(edgeInk(0.5, 0, 1, { ...palette, dark: true }).alpha).toBeCloseTo(0.1, 10);
    expect(edgeLook(1, 0, 0, palette)).toEqual({ color: 'rgba(64,0,0,0.25)', size: 0.01 });
  });
});

describe('a mark is hit', () => {
  const scene = { papers: 1, x: [0, 100], y: [0, 0] } as Scene;
  const frame = {
    ...{ projection: { scale: 1, left: 0, top: 0 }, radius: Float64Array.of(5, 5), zoom: 4 },
    visibility: { isDrawn: () => true },
  } as unknown as Frame;
  const hit = (x: number, reach?: number) => markAt(scene, frame, { x, y: 0 }, reach);

  test('up to 4 pixels around a paper and 2.5 around a concept, as large as they are at this zoom', () => {
    expect([hit(-13.9), hit(-14)]).toEqual([0, null]);
    expect([hit(112.4), hit(112.5)]).toEqual([1, null]);
  });

  test('by a finger within its reach, the nearest one first', () => {
    expect([hit(-21.9, 22), hit(-22, 22)]).toEqual([0, null]);
    expect([hit(49, 60), hit(51, 60)]).toEqual([0, 1]);
  });

  test('and an edge less than its reach away, beside it and beyond its ends', () => {
    const edges = [{ a: 0, b: 1, strength: 1 }];
    const near = (x: number, y: number) => edgeNear(edges, (node) => ({ x: scene.x[node]!, y: 0 }), { x, y }, 5);
    expect([near(50, 4.9), near(50, 5), near(104.9, 0), near(105, 0), near(-3, 4), near(-2.9, 4)]).toEqual([
      ...[edges[0], null, edges[0], null, null, edges[0]],
    ]);
  });
});

describe('the ground of a theme', () => {
  const two = (x: number) => traceRegions([x, x], [0, 0], [0, 0], 1, { reach: 10 });

  test('ends where two members in one place give 0.55 of what one gives at its own place', () => {
    // 2 exp(-d²/2) = 0.55 at d = 1.607 times the reach.
    const [ground] = two(0);
    for (const [away, inside] of [
      [16.0, true],
      [16.15, false],
    ] as const) {
      expect([isInside(ground!, away, 0), isInside(ground!, 0, -away)]).toEqual([inside, inside]);
    }
  });

  test('is none around a single member, since it would be smaller than four squares of the reach', () => {
    expect(traceRegions([0], [0], [0], 1, { reach: 10 })).toEqual([[]]);
    expect(two(0)[0]).toHaveLength(1);
  });

  test('reaches 10 units on a map that is 420 units wide', () => {
    const atlas = countedAtlas({ names: [[0], [0], [1], [1]], ofPaper: [0, 0, 1, 1], ofConcept: [0, 1] });
    const [x, y] = [
      [0, 0, 420, 420, 0, 420],
      [0, 0, 100, 100, 0, 100],
    ];
    atlas.layout = { x, y, radius: x.map(() => 1) };
    const { regions } = createScene(atlas, createLookup(atlas));
    expect(regions).toEqual(traceRegions(x, y, [0, 0, 1, 1, 0, 1], 2, { reach: 10 }));
  });
});

describe('the place of the map', () => {
  const free = { left: 0, right: 1000, top: 0, bottom: 500 };

  test('around a box is so wide that the box and its air fit into the free part', () => {
    const box = { left: 0, right: 100, top: -10, bottom: 10 };
    // 1000 pixels over 100 units and a fifth: the shorter side of 500 pixels then shows 60 units.
    const around = placeAround(box, free, 0.2);
    expect([around.x, around.y]).toEqual([50, 0]);
    expect(around.span).toBeCloseTo(60, 10);
    expect(placeOf({ scale: 10, left: 100, top: 300 }, free)).toEqual({ x: 40, y: 5, span: 50 });
    expect(boxAround([1, 5, 3], [2, 4, 9], [0, 1])).toEqual({ left: 1, right: 5, top: 2, bottom: 4 });
  });

  // 12 papers on a line, 10 units apart: the whole map is 110 units and its grounds wide.
  const atlas = countedAtlas({
    names: [[0], [0], [0], [0], [0], [0], [0], [0], [0], [1], [1], [1]],
    ofPaper: [0, 0, null, null, null, null, null, null, null, null, 1, 1],
    ofConcept: [null, 1],
    x: [...from(0, 12).map((i) => 10 * i), 0, 110],
  });
  const scene = { ...createScene(atlas, createLookup(atlas)), whole: { left: 0, right: 100, top: -50, bottom: 50 } };
  const camera = { setState: vi.fn<(state: unknown) => void>(), validateState: (state: unknown) => state };
  const shown = { scale: 1, left: 0, top: 0 };
  const sigma = {
    getCamera: () => camera,
    getDimensions: () => ({ width: 1000, height: 500 }),
    graphToViewport: ({ x, y }: { x: number; y: number }) => ({
      x: shown.left + shown.scale * x,
      y: shown.top - shown.scale * y,
    }),
    viewportToFramedGraph: (point: unknown) => point,
  } as unknown as Sigma;
  const square = { left: 0, right: 500, top: 0, bottom: 500 };
  const movement = createMovement(sigma, scene, () => square);
  beforeAll(() => void vi.stubGlobal('matchMedia', () => ({ matches: true })));
  afterAll(() => void vi.unstubAllGlobals());

  test('of the whole map has a 25th of it as air', () => {
    expect(movement.whole().span).toBeCloseTo(104, 10);
  });

  test('of a theme has three tenths of it as air, and is no closer than a quarter of the map', () => {
    // Theme 1 has papers 10 and 11, concept 1 in the place of paper 11: 10 units, and 13 with air.
    expect(movement.placeFor({ to: { kind: 'theme', index: 1 } }).span).toBeCloseTo(26, 10);
    const wide = { ...scene, x: scene.x.map((x) => 4 * x) };
    expect(createMovement(sigma, wide, () => square).placeFor({ to: { kind: 'theme', index: 1 } }).span).toBeCloseTo(
      52,
      10,
    );
  });

  test('of a concept shows four fifths of its neighbours, between a quarter and four fifths of the map', () => {
    // Concept 0 and its nine papers at 0, 10 and so on to 80: the ninth of ten distances is 70, and 2.4 times that too much.
    expect(movement.placeFor({ to: { kind: 'concept', index: 0 } }).span).toBeCloseTo(0.8 * 104, 10);
    const half = { ...scene, x: scene.x.map((x) => x / 4) };
    expect(createMovement(sigma, half, () => square).placeFor({ to: { kind: 'concept', index: 0 } }).span).toBeCloseTo(
      42,
      10,
    );
    const near = { ...scene, x: scene.x.map((x) => x / 100) };
    expect(createMovement(sigma, near, () => square).placeFor({ to: { kind: 'concept', index: 0 } }).span).toBeCloseTo(
      26,
      10,
    );
  });

  test('is the whole map where it is off by less than a hundredth', () => {
    // The whole is 104 units around (50, 0); 500 pixels show them at 4.81 pixels a unit.
    const show = (span: number, off: number) => {
      const scale = 500 / span;
      Object.assign(shown, { scale, left: 250 - (50 + off) * scale, top: 250 });
      return movement.isWhole();
    };
    expect([show(104, 0), show(104, 1.03), show(104, 1.05), show(105.03, 0), show(105.05, 0)]).toEqual([
      ...[true, true, false, true, false],
    ]);
  });

  test('moves only for a mark that is less than 30 pixels from the edge of the free part', () => {
    Object.assign(shown, { scale: 1, left: 0, top: 250 });
    const moves = (left: number) => {
      camera.setState.mockClear();
      shown.left = left;
      movement.bringIntoView(0);
      return camera.setState.mock.calls.length;
    };
    expect([moves(30), moves(31), moves(469), moves(470)]).toEqual([1, 0, 0, 1]);
  });
});

describe('which marks are drawn', () => {
  beforeAll(() => {
    vi.stubGlobal('cancelAnimationFrame', () => {});
    vi.stubGlobal('requestAnimationFrame', (next: () => void) => (frames.push(next), frames.length));
  });
  afterAll(() => void vi.unstubAllGlobals());
  const frames: (() => void)[] = [];

  /** Papers that come at these zooms, and the numbers of marks that each frame has drawn anew. */
  function visibilityOf(zooms: readonly number[], edges = 0) {
    const scene = { papers: zooms.length, x: zooms.map(() => 0), reveal: revealOf(zooms) } as unknown as Scene;
    const drawnAnew: number[] = [];
    const graph = { order: zooms.length, size: edges, forEachEdge: () => {} };
    const refresh = (what: { partialGraph: { nodes: string[] } }) =>
      void drawnAnew.push(what.partialGraph.nodes.length);
    const sigma = { getGraph: () => graph, refresh } as unknown as Sigma;
    return { visibility: createVisibility(scene, () => sigma), drawnAnew };
  }
  const revealOf = (zooms: readonly number[]) => ({
    zoom: Float64Array.from(zooms),
    minPapers: 2,
    later: [...zooms.keys()].filter((node) => zooms[node]! > 0 && zooms[node]! < Infinity),
  });
  const choiceOf = (zooms: readonly number[], more: Partial<Choice> = {}): Choice => ({
    ...{ reveal: revealOf(zooms), drawn: 'both', filteredOut: 'go', emptyThemes: new Set(), ...more },
  });

  test('are those whose zoom has been reached', () => {
    const { visibility } = visibilityOf([0, 2, 3]);
    visibility.setZoom(2);
    expect([0, 1, 2].map(visibility.isDrawn)).toEqual([true, true, false]);
    visibility.setZoom(1.99);
    expect([0, 1, 2].map(visibility.isDrawn)).toEqual([true, false, false]);
  });

  test('and the neighbours of what is selected, but for those that are filtered out; and what is selected in any case', () => {
    const { visibility } = visibilityOf([0, 2, 2, 2]);
    visibility.setChoice(choiceOf([0, 2, Infinity, Infinity]));
    visibility.setEarly([1, 2], [3]);
    expect([0, 1, 2, 3].map(visibility.isDrawn)).toEqual([true, true, false, true]);
  });

  test('and what is filtered out is faded where it would be drawn otherwise, if the reader wants that', () => {
    const { visibility } = visibilityOf([0, 1, 2]);
    visibility.setChoice(choiceOf([0, Infinity, Infinity], { filteredOut: 'fade' }));
    expect([0, 1, 2].map(visibility.isFaded)).toEqual([false, true, false]);
    visibility.setZoom(2);
    expect([0, 1, 2].map(visibility.isFaded)).toEqual([false, true, true]);
  });

  test('are drawn anew 3,000 and one in a frame, or an eighth of a larger map and one', () => {
    const all = from(0, 5000).map(() => 0);
    const none = choiceOf(all.map(() => Infinity));
    const small = visibilityOf(all);
    small.visibility.setChoice(none);
    frames.pop()!();
    expect(small.drawnAnew).toEqual([3001, 1999]);
    const large = visibilityOf(all, 27_000);
    large.visibility.setChoice(none);
    expect(large.drawnAnew).toEqual([4001]);
  });
});

describe('a canvas that slides along with the map', () => {
  beforeAll(() => void vi.stubGlobal('devicePixelRatio', 1));
  afterAll(() => void vi.unstubAllGlobals());
  const context = { setTransform: () => {}, clearRect: () => {} };
  const sliding = (width: number, height: number) =>
    createSlidingCanvas(
      { getContext: () => context, style: {}, width: 0, height: 0 } as unknown as HTMLCanvasElement,
      () => ({ width, height }),
    );
  const at = (left: number, scale = 1) => ({ scale, left, top: 0 });

  test('has a rim of a fifth of the shorter side, 128 pixels at most', () => {
    expect(sliding(1000, 500).begin(at(0))).toEqual({ left: -100, top: -100, right: 1100, bottom: 600 });
    expect(sliding(1000, 700).begin(at(0)).left).toBe(-128);
  });

  test('is drawn again when the rim would be seen, or the zoom is another', () => {
    const canvas = sliding(1000, 500);
    expect(canvas.follow(at(0))).toBe(false);
    canvas.begin(at(0));
    expect([canvas.follow(at(100)), canvas.follow(at(100.5)), canvas.follow(at(0, 1.01))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('has no rim while the map is zoomed', () => {
    const canvas = sliding(1000, 500);
    canvas.begin(at(0));
    expect(canvas.begin(at(0, 2))).toMatchObject({ right: 1000, bottom: 500 });
    expect(canvas.follow(at(1, 2))).toBe(false);
  });
});
