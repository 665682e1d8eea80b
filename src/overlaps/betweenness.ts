import { groupRows, type EdgeTable } from '../model/index.ts';

/** The neighbours of papers, then of concepts; those of node n are `ends[starts[n]]` to `ends[starts[n + 1]]`. */
export interface Graph {
  papers: number;
  starts: Int32Array;
  ends: Int32Array;
}

/** @param edges paper to concept */
export function graphOf(edges: EdgeTable, papers: number, concepts: number): Graph {
  const links = edges.source.length;
  const byPaper = groupRows(edges.source, papers);
  const byConcept = groupRows(edges.target, concepts);
  const starts = new Int32Array(papers + concepts + 1);
  starts.set(byPaper.offsets);
  byConcept.offsets.forEach((offset, concept) => (starts[papers + concept] = links + offset));
  const ends = new Int32Array(2 * links);
  byPaper.rows.forEach((row, at) => (ends[at] = papers + edges.target[row]!));
  byConcept.rows.forEach((row, at) => (ends[links + at] = edges.source[row]!));
  return { papers, starts, ends };
}

/** Links followed from the papers of each theme, in all, before fewer papers (evenly spaced) have to do for the others; ... */
const mostFollowed = 100_000;
/** ... but at least so many. */
const leastPivots = 8;

/** From how many papers of each theme paths are sought, when following all from one takes so many links. */
export const pivotCount = (links: number): number => Math.max(leastPivots, Math.floor(mostFollowed / links));

/**
 * The share of the shortest paths from papers of one theme to papers of another that run through each node (betweenness
 * centrality, Freeman 1977; by the accumulation of Brandes 2001), by node of the graph; those with none are missing. For the cost,
 * paths are sought among these papers and their concepts only, in large themes from a sample of papers (Brandes & Pich 2007).
 */
export function betweennessBetween(
  graph: Graph,
  one: readonly number[],
  other: readonly number[],
): Map<number, number> {
  const { nodes, starts, ends } = within(graph, [...one, ...other]);
  const shares = new Float64Array(nodes.length);
  const count = pathCounter(starts, ends, shares);
  const isOne = (node: number) => node < one.length;
  const isOther = (node: number) => node >= one.length && node < one.length + other.length;
  const pivots = pivotCount(ends.length);
  let pairs = 0;
  for (const pivot of evenly(one.length, pivots)) pairs += count(pivot, isOther);
  for (const pivot of evenly(other.length, pivots)) pairs += count(one.length + pivot, isOne);
  const found = new Map<number, number>();
  shares.forEach((share, node) => {
    if (share > 0) found.set(nodes[node]!, share / pairs);
  });
  return found;
}

/** The part of a graph that some papers and their concepts make; nodes are numbered anew, the papers first, as given. */
function within(graph: Graph, papers: readonly number[]) {
  const nodes = [...papers];
  const own = new Map<number, number>();
  const starts = [0];
  const ends: number[] = [];
  const back: number[][] = [];
  papers.forEach((paper, place) => {
    for (let i = graph.starts[paper]!; i < graph.starts[paper + 1]!; i++) {
      const concept = graph.ends[i]!;
      let node = own.get(concept);
      if (node === undefined) {
        node = nodes.push(concept) - 1;
        own.set(concept, node);
        back.push([]);
      }
      ends.push(node);
      back[node - papers.length]!.push(place);
    }
    starts.push(ends.length);
  });
  for (const places of back) {
    for (const place of places) ends.push(place);
    starts.push(ends.length);
  }
  return { nodes, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/**
 * Makes a function that adds to `shares`, for every node, the share of the shortest paths from a source to each target that run
 * through it, and returns how many targets are reached.
 */
function pathCounter(starts: Int32Array, ends: Int32Array, shares: Float64Array) {
  const distance = new Int32Array(shares.length);
  const paths = new Float64Array(shares.length);
  const dependency = new Float64Array(shares.length);
  const queue = new Int32Array(shares.length);
  return (source: number, isTarget: (node: number) => boolean): number => {
    distance.fill(-1);
    paths.fill(0);
    dependency.fill(0);
    let [head, tail, reached] = [0, 0, 0];
    queue[tail++] = source;
    distance[source] = 0;
    paths[source] = 1;
    while (head < tail) {
      const node = queue[head++]!;
      for (let i = starts[node]!; i < starts[node + 1]!; i++) {
        const next = ends[i]!;
        if (distance[next] === -1) {
          distance[next] = distance[node]! + 1;
          queue[tail++] = next;
        }
        if (distance[next] === distance[node]! + 1) paths[next]! += paths[node]!;
      }
    }
    for (let place = tail - 1; place > 0; place--) {
      const node = queue[place]!;
      const through = dependency[node]!;
      shares[node]! += through;
      const ending = isTarget(node) ? 1 : 0;
      reached += ending;
      const each = (through + ending) / paths[node]!;
      if (each === 0) continue;
      for (let i = starts[node]!; i < starts[node + 1]!; i++) {
        const before = ends[i]!;
        if (distance[before] === distance[node]! - 1) dependency[before]! += paths[before]! * each;
      }
    }
    return reached;
  };
}

function evenly(all: number, most: number): number[] {
  const count = Math.min(all, most);
  return Array.from({ length: count }, (_, i) => Math.floor((i * all) / count));
}
