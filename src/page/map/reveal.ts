import type { Atlas } from '../../model/index.ts';

/** From which zoom on each node is drawn; zoom 1 shows the whole map. */
export interface Reveal {
  /** A zoom for every node, papers first; 0: drawn from the start, infinite: never. */
  zoom: Float64Array;
  /** The concepts drawn from the start stand in at least this many papers. */
  minPapers: number;
  /** The nodes that come by zooming, in the order in which they come. */
  later: number[];
}

/** Which papers and concepts there are to draw. */
export interface Left {
  paper(index: number): boolean;
  concept(index: number): boolean;
}

const everything: Left = { paper: () => true, concept: () => true };

/** How many concepts are drawn at first, and how many papers at most. */
export const atFirst = { fewestConcepts: 60, mostConcepts: 150, mostPapers: 400 };

/**
 * Draws at first the concepts of at least k papers, k the smallest from 2 that leaves no more than `mostConcepts`. The
 * others come in order of their rank, just as fast as zooming makes room, so that the map is never fuller than at first.
 * Where only some are left, they come as if they were all; the others never do.
 */
export function planReveal(atlas: Atlas, left: Left = everything): Reveal {
  const { papers, concepts, network } = atlas;
  const drawn = (k: number) => concepts.filter((concept) => concept.papers >= k).length;
  let minPapers = 2;
  while (drawn(minPapers) > atFirst.mostConcepts) minPapers++;
  const shared = drawn(2);
  const first = Math.max(drawn(minPapers), Math.min(shared, atFirst.fewestConcepts));

  const weight = new Float64Array(papers.length);
  network.mentions.source.forEach((paper, row) => (weight[paper]! += network.mentions.weight[row]!));
  const byWeight = papers.map((_, index) => index).sort((a, b) => weight[b]! - weight[a]! || a - b);

  const zoom = new Float64Array(papers.length + concepts.length);
  let rank = 0;
  for (const paper of byWeight) zoom[paper] = left.paper(paper) ? zoomOf(rank++, atFirst.mostPapers) : Infinity;
  rank = 0;
  for (const concept of drawingOrder(concepts)) {
    zoom[papers.length + concept] = left.concept(concept) ? zoomOf(rank++, Math.max(first, 1)) : Infinity;
  }
  const later = [...zoom.keys()]
    .filter((node) => zoom[node]! > 0 && zoom[node]! < Infinity)
    .sort((a, b) => zoom[a]! - zoom[b]! || a - b);
  return { zoom, minPapers, later };
}

/**
 * The indices of the concepts in the order in which they are drawn: of those that papers share the ones that set no papers apart
 * last, and then those of a single paper.
 */
export function drawingOrder(concepts: Atlas['concepts']): number[] {
  const rank = (concept: number): number => (concepts[concept]!.papers < 2 ? 2 : concepts[concept]!.common ? 1 : 0);
  return [...concepts.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
}

function zoomOf(rank: number, first: number): number {
  return rank < first ? 0 : Math.max(1.2, Math.sqrt((rank + 1) / first));
}

/** How much larger a mark is at a zoom than at zoom 1: less than the map grows, so that zooming pulls marks apart. */
export function growth(zoom: number): number {
  return Math.sqrt(zoom);
}
