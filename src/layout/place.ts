import type { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import {
  finish,
  round,
  type Concept,
  type Context,
  type EdgeTable,
  type FoundThemes,
  type Layout,
  type Network,
  type Steps,
  type ThemePlace,
} from '../model/index.ts';
import { pushApart } from './apart.ts';
import { layoutGraph, themeOfNode } from './graph.ts';
import { pullToPlaces } from './pull.ts';
import { seat } from './seat.ts';
import { centre, flatAngle, placedAngle, turn } from './turn.ts';

export interface LayoutOptions {
  /** Steps of ForceAtlas2; 300. */
  iterations: number;
  /** Ties within a theme pull this many times as hard as those between themes; 8. */
  cohesion: number;
  /** Where themes are to lie, by their index; `null`, or none for a theme: anywhere; []. */
  places: readonly (ThemePlace | null)[];
}
export const layoutDefaults: LayoutOptions = { iterations: 300, cohesion: 8, places: [] };

/** Map units between two nodes. */
const air = 6;

/** Map units: the core of the map is scaled so that this share of its bounding disc is covered by nodes. */
const coverage = 0.085;
const paperRadius = 4;
const leafRadius = 2.5;
const conceptRadius = (papers: number): number => (papers < 2 ? leafRadius : 3.2 * Math.sqrt(papers));

/**
 * Places every node: papers and the concepts of at least two papers by ForceAtlas2 (Jacomy et al. 2014) from a start by
 * theme, pushed apart until none overlaps; then each concept of a single paper close around that paper.
 */
export const placeNodes = (...given: Parameters<typeof layoutSteps>): Layout => finish(layoutSteps(...given));

/** {@link placeNodes} in steps. */
export function* layoutSteps(
  network: Network,
  ties: EdgeTable,
  themes: FoundThemes,
  concepts: readonly Concept[],
  random: () => number,
  options: Partial<LayoutOptions> = {},
  { progress }: Pick<Context, 'progress'> = {},
): Steps<Layout> {
  const { iterations, cohesion, places } = { ...layoutDefaults, ...options };
  const papers = themes.ofPaper.length;
  const count = papers + concepts.length;
  const radius = Array.from({ length: count }, (_, node) =>
    node < papers ? paperRadius : round(conceptRadius(concepts[node - papers]!.papers), 2),
  );
  const x = new Float64Array(count);
  const y = new Float64Array(count);

  const themeOf = themeOfNode(themes);
  const graph = layoutGraph(network, ties, themes, concepts, seat(themes, ties, places), radius, random, cohesion);

  const settings = forces(graph.order);
  const slice = 50;
  const isPlaced = places.some((place) => place !== null);
  for (let done = 0; done < iterations; done += slice) {
    yield;
    forceAtlas2.assign(graph, { iterations: Math.min(slice, iterations - done), settings, getEdgeWeight: 'weight' });
    if (isPlaced && done + slice < iterations) pullToPlaces(graph, papers, themeOf, places);
    progress?.('layout', Math.min(done + slice, iterations), iterations);
  }
  yield;
  scale(graph);
  separate(graph, x, y);
  yield;
  placeLeaves(network.mentions, concepts, papers, x, y, radius);
  turn(x, y, placedAngle(x, y, themes, places) ?? flatAngle(x, y, radius));
  centre(x, y);
  const rounded = (column: Float64Array) => Array.from(column, (value) => round(value, 2));
  return { x: rounded(x), y: rounded(y), radius };
}

/** The settings of ForceAtlas2 for a graph of so many nodes; forces are approximated (Barnes & Hut) in a large one. */
export const forces = (nodes: number) => ({
  barnesHutOptimize: nodes > 2000,
  barnesHutTheta: 0.7,
  edgeWeightInfluence: 1,
  gravity: 0.35,
  scalingRatio: 12,
  slowDown: 4,
  adjustSizes: false,
  linLogMode: false,
  strongGravityMode: false,
});

function separate(graph: UndirectedGraph, x: Float64Array, y: Float64Array): void {
  const nodes = graph.nodes();
  const column = (name: string) => Float64Array.from(nodes, (node) => graph.getNodeAttribute(node, name) as number);
  const [ownX, ownY] = [column('x'), column('y')];
  pushApart(ownX, ownY, column('size'), { gap: air });
  nodes.forEach((node, at) => {
    x[Number(node)] = ownX[at]!;
    y[Number(node)] = ownY[at]!;
  });
}

/** Scales the graph around 0 so that its nodes cover a fixed share of the disc that they would fill evenly. */
export function scale(graph: UndirectedGraph): void {
  let area = 0;
  let reach = 0;
  graph.forEachNode((_, { x, y, size }) => {
    area += Math.PI * size * size;
    reach += x * x + y * y;
  });
  if (graph.order === 0 || reach === 0) return;
  const disc = Math.PI * 2 * (reach / graph.order);
  const factor = Math.sqrt(area / coverage / disc);
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: attributes['x'] * factor,
    y: attributes['y'] * factor,
  }));
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Concepts of one paper sit around it like the seeds of a sunflower, in the order of their weight. */
function placeLeaves(
  about: EdgeTable,
  concepts: readonly Concept[],
  papers: number,
  x: Float64Array,
  y: Float64Array,
  radius: readonly number[],
): void {
  const seats = new Uint32Array(papers);
  const rows = about.source.map((_, row) => row).filter((row) => concepts[about.target[row]!]!.papers < 2);
  rows.sort(
    (a, b) =>
      about.source[a]! - about.source[b]! || about.weight[b]! - about.weight[a]! || about.target[a]! - about.target[b]!,
  );
  for (const row of rows) {
    const paper = about.source[row]!;
    const place = seats[paper]!++;
    const distance = radius[paper]! + 2.2 * leafRadius * Math.sqrt(place + 1);
    const angle = place * goldenAngle;
    x[papers + about.target[row]!] = x[paper]! + distance * Math.cos(angle);
    y[papers + about.target[row]!] = y[paper]! + distance * Math.sin(angle);
  }
}
