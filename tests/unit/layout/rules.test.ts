import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { describe, expect, test } from 'vitest';
import { pushApart } from '../../../src/layout/apart.ts';
import { layoutGraph } from '../../../src/layout/graph.ts';
import { placeNodes, touchingThemes } from '../../../src/layout/index.ts';
import { forces, layoutDefaults, scale } from '../../../src/layout/place.ts';
import { pullToPlaces } from '../../../src/layout/pull.ts';
import { seat } from '../../../src/layout/seat.ts';
import { flatAngle, turn } from '../../../src/layout/turn.ts';
import type { Concept, EdgeTable, FoundThemes, Layout, Network } from '../../../src/model/index.ts';
import { seeded } from '../../../src/build/random.ts';

type Edge = [a: number, b: number, weight: number];

const table = (edges: readonly Edge[]): EdgeTable => ({
  source: edges.map(([a]) => a),
  target: edges.map(([, b]) => b),
  weight: edges.map(([, , weight]) => weight),
});
const none = table([]);

/** Themes by the theme of each paper and concept. */
function themesOf(ofPaper: (number | null)[], ofConcept: (number | null)[] = []): FoundThemes {
  const count = Math.max(-1, ...ofPaper.map((theme) => theme ?? -1)) + 1;
  const themes = Array.from({ length: count }, (_, id) => ({
    id,
    papers: ofPaper.flatMap((theme, paper) => (theme === id ? [paper] : [])),
  }));
  return { themes, ofPaper, ofConcept } as unknown as FoundThemes;
}

const concept = (papers: number): Concept => ({
  ...{ id: 'c', label: 'c', aliases: [], type: null, papers, common: false, score: 1 },
});

describe('the graph that forces act on', () => {
  const network: Network = { mentions: table([[0, 0, 0.5], [1, 0, 0.5], [1, 1, 0.6], [2, 2, 0.9]]), related: none }; // prettier-ignore
  // Concept 0 is in four papers, concept 1 in nine, concept 2 in one. Theme 0 has papers 0 and 2 and concept 0.
  const graph = layoutGraph(
    network,
    table([[0, 1, 2], [0, 2, 3]]), // prettier-ignore
    themesOf([0, 1, 0], [0, 1, 0]),
    [concept(4), concept(9), concept(1)],
    [{ x: 5, y: 6, spread: 0 }, { x: 7, y: 8, spread: 2 }], // prettier-ignore
    [1, 1, 1, 1, 1, 1],
    seeded(1),
    layoutDefaults.cohesion,
  );
  const weight = (edge: string) => graph.getEdgeAttribute(edge, 'weight') as number;

  test('a tie pulls eighteen times its weight, and eight times as hard within a theme', () => {
    expect(weight('t0')).toBeCloseTo(18 * 2, 12);
    expect(weight('t1')).toBeCloseTo(18 * 3 * 8, 12);
  });

  test('a mention pulls by its weight over the root of the papers of the concept', () => {
    expect(weight('m0')).toBeCloseTo((8 * 0.5) / 2, 12);
    expect(weight('m1')).toBeCloseTo(0.5 / 2, 12);
    expect(weight('m2')).toBeCloseTo((8 * 0.6) / 3, 12);
  });

  test('a concept of one paper is not in it', () => {
    expect(graph.nodes()).toEqual(['0', '1', '2', '3', '4']);
    expect(graph.hasEdge('m3')).toBe(false);
  });

  test('nodes start around the seat of their theme, no farther than its spread', () => {
    expect(graph.getNodeAttributes('2')).toMatchObject({ x: 5, y: 6 });
    const { x, y } = graph.getNodeAttributes('1');
    expect(Math.hypot(x - 7, y - 8)).toBeGreaterThan(0.1);
    expect(Math.hypot(x - 7, y - 8)).toBeLessThanOrEqual(2);
  });
});

describe('forces', () => {
  test('two nodes rest where repulsion is as strong as the pull of their edge and gravity', () => {
    // Each has the mass 1 + 0.1. 12 * 1.1² / d = 0.1 * d + 0.35 * 1.1, so 0.1 d² + 0.385 d - 14.52 = 0.
    const distance = (Math.sqrt(0.385 ** 2 + 4 * 0.1 * 14.52) - 0.385) / 0.2;
    const graph = new UndirectedGraph();
    graph.addNode('a', { x: distance / 2, y: 0 });
    graph.addNode('b', { x: -distance / 2, y: 0 });
    graph.addEdge('a', 'b', { weight: 0.1 });
    forceAtlas2.assign(graph, { iterations: 3000, settings: forces(2), getEdgeWeight: 'weight' });
    expect(graph.getNodeAttribute('a', 'x') - graph.getNodeAttribute('b', 'x')).toBeCloseTo(distance, 5);
  });

  test('forces are approximated from more than two thousand nodes on', () => {
    expect([2000, 2001].map((nodes) => forces(nodes).barnesHutOptimize)).toEqual([false, true]);
  });

  test('forces act in three hundred steps, reported fifty by fifty', () => {
    const told: unknown[] = [];
    const progress = (...step: unknown[]) => void told.push(step);
    placeNodes({ mentions: none, related: none }, none, themesOf([0, 0]), [], seeded(1), {}, { progress });
    expect(told).toEqual([50, 100, 150, 200, 250, 300].map((done) => ['layout', done, 300]));
  });
});

test('the map is scaled so that nodes cover 0.085 of the disc whose points lie as far from the middle as they do', () => {
  const graph = new UndirectedGraph();
  const nodes = [[3, 0, 2], [-1, 4, 5], [0, -2, 1]] as const; // prettier-ignore
  nodes.forEach(([x, y, size], node) => graph.addNode(node, { x, y, size }));
  scale(graph);
  const mean = (of: (node: { x: number; y: number; size: number }) => number) =>
    graph.reduceNodes((sum, _, node) => sum + of(node as { x: number; y: number; size: number }), 0) / 3;
  // The points of a disc of radius r lie r² / 2 from its middle, squared and in the mean.
  const disc = Math.PI * 2 * mean(({ x, y }) => x * x + y * y);
  expect((3 * mean(({ size }) => Math.PI * size * size)) / disc).toBeCloseTo(0.085, 12);
});

describe('radii and concepts of one paper', () => {
  const mentions = table([[0, 0, 0.2], [0, 1, 0.9], [0, 2, 0.5], [0, 3, 0.4], [1, 3, 0.4], [1, 4, 0.7]]); // prettier-ignore
  const concepts = [concept(1), concept(1), concept(1), concept(2), concept(9)];
  const { x, y, radius } = placeNodes({ mentions, related: none }, none, themesOf([0, 0], [0, 0, 0, 0, 0]), concepts, seeded(1)); // prettier-ignore

  test('a paper has radius 4, a concept of one paper 2.5, another 3.2 times the root of its papers', () => {
    expect(radius).toEqual([4, 4, 2.5, 2.5, 2.5, 4.53, 9.6]);
  });

  test('concepts of one paper lie around it in the golden angle, the one with the most weight nearest', () => {
    // By weight: concepts 1, 2, 0, which are nodes 3, 4, 2.
    const from = [3, 4, 2].map((node) => ({ dx: x[node]! - x[0]!, dy: y[node]! - y[0]! }));
    from.forEach(({ dx, dy }, place) => {
      expect(Math.hypot(dx, dy)).toBeCloseTo(4 + 2.2 * 2.5 * Math.sqrt(place + 1), 1);
    });
    const angles = from.map(({ dx, dy }) => (Math.atan2(dy, dx) * 180) / Math.PI);
    expect((angles[1]! - angles[0]! + 360) % 360).toBeCloseTo(137.5, 0);
    expect((angles[2]! - angles[1]! + 360) % 360).toBeCloseTo(137.5, 0);
  });
});

describe('where themes start', () => {
  /** The themes around the ring, from theme 0 on. */
  const ring = (ofPaper: number[], ties: Edge[]) => {
    const angles = seat(themesOf(ofPaper), table(ties)).map(({ x, y }) => Math.atan2(y, x));
    const around = [...angles.keys()].sort((a, b) => angles[a]! - angles[b]!);
    const first = around.indexOf(0);
    return [...around.slice(first), ...around.slice(0, first)];
  };

  test('a theme is not put between two that are tied more to each other than to it', () => {
    // Themes 0 and 1 are tied by 10; theme 3 is tied to either by 3 and would have 6 between them, but part 10.
    expect(ring([0, 1, 2, 3], [[0, 1, 10], [0, 2, 4], [1, 2, 4], [0, 3, 3], [1, 3, 3], [2, 3, 1]])).toEqual([0, 3, 2, 1]); // prettier-ignore
  });

  test('ties count for the size of the themes', () => {
    // Per root of papers theme 0 is tied to theme 1 by 2.5 / 3 and to theme 2 by 1: so theme 3 parts it from theme 1.
    const ofPaper = [0, 2, 3, ...Array.from({ length: 9 }, () => 1)];
    const ties: Edge[] = [[0, 3, 2.5], [0, 1, 1], [1, 3, 2.4], [0, 2, 0.3]]; // prettier-ignore
    expect(ring(ofPaper, ties)).toEqual([0, 3, 1, 2]);
  });

  test('a theme has room on the ring by the root of its papers, and starts out so far and so spread', () => {
    // Theme 0 has 9 papers and theme 1 has 1: three quarters of the ring and one quarter, 4 * 100 from the middle.
    const seats = seat(themesOf([...Array.from({ length: 9 }, () => 0), 1]), none);
    const angle = (of: number) => [400 * Math.cos(2 * Math.PI * of), 400 * Math.sin(2 * Math.PI * of)];
    const [large, small] = [angle(3 / 8), angle(7 / 8)];
    expect(seats[0]).toEqual({ x: expect.closeTo(large[0]!, 9), y: expect.closeTo(large[1]!, 9), spread: 300 });
    expect(seats[1]).toEqual({ x: expect.closeTo(small[0]!, 9), y: expect.closeTo(small[1]!, 9), spread: 100 });
  });

  test('a theme with a place starts there', () => {
    expect(seat(themesOf([0, 1, 1, 1, 1]), none, [[0.5, -1], null])[0]).toEqual({ x: 150, y: -300, spread: 100 });
  });

  test('themes without a place share the ring between those that have one', () => {
    // Themes 0 and 1 lie right and left; themes 2 and 3 come between, a third of the half ring from each.
    const seats = seat(themesOf([0, 1, 2, 3]), table([[0, 2, 1], [1, 3, 1]]), [[1, 0], [-1, 0], null, null]); // prettier-ignore
    const angles = seats.map(({ x, y }) => (Math.atan2(y, x) * 180) / Math.PI);
    expect(angles.map((angle) => Math.round(angle))).toEqual([0, 180, 60, 120]);
  });
});

test('a theme with a place is moved six tenths of the way to it each time', () => {
  // The reach is 10, so theme 0 is to lie at 20 and theme 1 anywhere.
  const graph = new UndirectedGraph();
  graph.addNode(0, { x: 10, y: 0 });
  graph.addNode(1, { x: -10, y: 0 });
  graph.addNode(2, { x: 1, y: 1 }); // a concept of theme 0
  pullToPlaces(graph, 2, (node) => [0, 1, 0][node]!, [[2, 0], null]);
  expect([0, 1, 2].map((node) => [graph.getNodeAttribute(node, 'x'), graph.getNodeAttribute(node, 'y')])).toEqual([
    [expect.closeTo(16, 9), expect.closeTo(0, 9)],
    [-10, 0],
    [expect.closeTo(7, 9), expect.closeTo(1, 9)],
  ]);
});

describe('the longer axis of the map lies flat', () => {
  const turned = (x: number[], y: number[], radius: number[]) => {
    const [ownX, ownY] = [Float64Array.from(x), Float64Array.from(y)];
    turn(ownX, ownY, flatAngle(ownX, ownY, radius));
    return { x: [...ownX].map(Math.abs), y: [...ownY].map(Math.abs) };
  };

  test('a map along a diagonal is turned by an eighth, to whichever side it leans', () => {
    for (const lean of [1, -1]) {
      const { x, y } = turned([-3, 0, 3], [-3 * lean, 0, 3 * lean], [1, 1, 1]);
      expect(Math.max(...y)).toBeCloseTo(0, 12);
      expect(Math.max(...x)).toBeCloseTo(Math.hypot(3, 3), 12);
    }
  });

  test('a node counts by its area', () => {
    // Along x 2 * 1.5² * 1, along y 2 * 1² * 2²: y is longer, which by radius it would not be.
    const { x } = turned([1.5, -1.5, 0, 0], [0, 0, 1, -1], [1, 1, 2, 2]);
    expect(x).toEqual([expect.closeTo(0, 12), expect.closeTo(0, 12), expect.closeTo(1, 12), expect.closeTo(1, 12)]);
  });
});

describe('nodes that are pushed apart', () => {
  const pushed = (distance: number, gap?: number) => {
    const x = Float64Array.from([0, distance]);
    pushApart(x, new Float64Array(2), [5, 5], gap === undefined ? {} : { gap });
    return x[1]! - x[0]!;
  };

  test('nodes are pushed to one unit apart where less than half a unit is between them, or to the gap asked for', () => {
    expect(pushed(10.49)).toBeCloseTo(11, 9);
    expect(pushed(10.51)).toBe(10.51);
    expect(pushed(12.9, 6)).toBeCloseTo(16, 9);
    expect(pushed(13.1, 6)).toBe(13.1);
  });

  test('papers are pushed apart to six units', () => {
    // Twelve themes of papers that are all tied lie crowded.
    const ofPaper = Array.from({ length: 240 }, (_, paper) => paper % 12);
    const ties = ofPaper.flatMap((theme, a) =>
      ofPaper.flatMap((other, b): Edge[] => (a < b && theme === other ? [[a, b, 1]] : [])),
    );
    const { x, y } = placeNodes({ mentions: none, related: none }, table(ties), themesOf(ofPaper), [], seeded(1));
    const gaps = x.flatMap((_, a) => x.slice(0, a).map((__, b) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) - 8));
    expect(Math.min(...gaps)).toBeGreaterThan(2.98);
    expect(Math.min(...gaps)).toBeLessThan(3.1);
  });
});

describe('regions that touch', () => {
  /** Single nodes, or heaps of nodes, along a map 90 wide, where one unit is one cell. */
  const touch = (one: [x: number, nodes: number], other: [x: number, nodes: number]) => {
    const places = [one, other].flatMap(([x, nodes], theme) => Array.from({ length: nodes }, () => ({ x, theme })));
    const layout: Layout = { x: [0, 90, ...places.map(({ x }) => x)], y: [10, ...places.map(() => 0), 0], radius: [] };
    const themes = themesOf([null, null, ...places.map(({ theme }) => theme)]);
    return touchingThemes(layout, themes)[0]!.has(1);
  };

  test('a node alone has a region of 2.5 cells around it, and regions touch with up to three cells between', () => {
    // The bell of a node falls to one half at 1.177 * 90 / 42 = 2.523 cells. Cells are at whole numbers.
    expect(touch([20, 1], [27, 1])).toBe(true); // up to 22, from 25
    expect(touch([20, 1], [28, 1])).toBe(false); // up to 22, from 26
    expect(touch([20, 1], [27.49, 1])).toBe(true); // from 25, 2.49 away
    expect(touch([20, 1], [27.53, 1])).toBe(false); // from 26, for 25 is 2.53 away
  });

  test('a heap of nodes has a region no wider than 2.5 times the bell of a node', () => {
    // 2.5 * 90 / 42 = 5.357 cells, where a hundred nodes would reach 6.97.
    expect(touch([20, 1], [30.34, 100])).toBe(true); // from 25, 5.34 away
    expect(touch([20, 1], [30.37, 100])).toBe(false);
  });
});
