import { UndirectedGraph } from 'graphology';
import type { Concept, EdgeTable, FoundThemes, Network } from '../model/index.ts';
import type { Seat } from './seat.ts';

/** How hard the likeness of two papers pulls, against a concept that a paper is all about. */
const likenessPull = 18;

/** The theme of a node; papers come first, then concepts. */
export function themeOfNode({ ofPaper, ofConcept }: FoundThemes): (node: number) => number | null {
  return (node) => (node < ofPaper.length ? ofPaper[node] : ofConcept[node - ofPaper.length]) ?? null;
}

/**
 * The graph that forces act on: papers and the concepts of at least two papers, scattered around where their theme
 * starts. The edges are mentions (`m` and their row), which pull less the more papers a concept has, and ties between
 * papers (`t` and their row).
 * @param start where each theme starts
 * @param cohesion edges within a theme pull this many times as hard
 */
export function layoutGraph(
  network: Network,
  ties: EdgeTable,
  themes: FoundThemes,
  concepts: readonly Concept[],
  start: readonly Seat[],
  radius: readonly number[],
  random: () => number,
  cohesion: number,
): UndirectedGraph {
  const graph = new UndirectedGraph();
  const papers = themes.ofPaper.length;
  const themeOf = themeOfNode(themes);
  const addNode = (node: number) => {
    const theme = themeOf(node);
    const centre = theme === null ? { x: 0, y: 0, spread: 1 } : start[theme]!;
    const angle = random() * 2 * Math.PI;
    const reach = Math.sqrt(random()) * centre.spread;
    graph.addNode(node, {
      x: centre.x + reach * Math.cos(angle),
      y: centre.y + reach * Math.sin(angle),
      size: radius[node]!,
    });
  };
  for (let paper = 0; paper < papers; paper++) addNode(paper);
  concepts.forEach((concept, index) => concept.papers >= 2 && addNode(papers + index));
  const tie = (key: string, a: number, b: number, weight: number) => {
    const within = themeOf(a) === themeOf(b) ? cohesion : 1;
    graph.addUndirectedEdgeWithKey(key, a, b, { weight: weight * within });
  };
  network.mentions.source.forEach((paper, row) => {
    const concept = network.mentions.target[row]!;
    const spread = concepts[concept]!.papers;
    if (spread >= 2) tie(`m${row}`, paper, papers + concept, network.mentions.weight[row]! / Math.sqrt(spread));
  });
  ties.source.forEach((a, row) => tie(`t${row}`, a, ties.target[row]!, likenessPull * ties.weight[row]!));
  return graph;
}
