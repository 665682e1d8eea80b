import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { finish, themeDefaults, type EdgeTable, type Steps } from '../model/index.ts';
import { modularity } from './modularity.ts';

export interface CommunityOptions {
  /** Higher values give more and smaller communities (Reichardt & Bornholdt 2006); 1 is Newman's modularity. */
  resolution: number;
  /** How many seeded runs the result is drawn from, fewer (20 at least) on a large graph. */
  runs: number;
}

/** Runs times edges: beyond this there are fewer runs. */
const enoughWork = 1_000_000;
const fewestRuns = 20;

/** How many runs a graph of so many edges gets, of the `most` asked for. */
export const runCount = (edges: number, most: number): number =>
  Math.min(most, Math.max(fewestRuns, Math.floor(enoughWork / Math.max(1, edges))));

/** The weight of an edge in the consensus, from its own and the share of the runs in which its ends stood together. */
export const consensusWeight = (weight: number, together: number): number => weight * (0.01 + together ** 2);

/** A partition of nodes 0 to n - 1; `-1` for a node without an edge. */
export interface Communities {
  of: Int32Array;
  count: number;
  /** Modularity at resolution 1, on the edges given. */
  modularity: number;
  /** For each edge given, in how many of the runs its ends stood together, 0 to 1. */
  together: Float64Array;
}

/**
 * Communities by the Louvain method (Blondel et al. 2008), run many times from seeded starts. The runs are combined by
 * weighing each edge with how often its ends stood together and clustering again (consensus clustering, Lancichinetti &
 * Fortunato 2012, on the edges only); disconnected communities are split.
 */
export const findCommunities = (...given: Parameters<typeof communitySteps>): Communities =>
  finish(communitySteps(...given));

/** {@link findCommunities} in steps, one a run. */
export function* communitySteps(
  edges: EdgeTable,
  nodes: number,
  random: () => number,
  options: Partial<CommunityOptions> = {},
): Steps<Communities> {
  const { resolution, runs: most } = { ...themeDefaults, ...options };
  const runs = runCount(edges.source.length, most);
  const agreement = new Float64Array(edges.source.length);
  const graph = graphOf(edges, edges.weight);
  for (let run = 0; run < runs; run++) {
    yield;
    const of = louvain(graph, { rng: random, resolution, getEdgeWeight: 'weight' });
    for (let edge = 0; edge < agreement.length; edge++) {
      if (of[edges.source[edge]!] === of[edges.target[edge]!]) agreement[edge]! += 1 / runs;
    }
  }
  const consensus = graphOf(
    edges,
    edges.weight.map((weight, edge) => consensusWeight(weight, agreement[edge]!)),
  );
  const of = louvain(consensus, { rng: random, resolution, getEdgeWeight: 'weight' });
  const split = connectedParts(edges, nodes, of);
  return { ...split, modularity: modularity(edges, split.of), together: agreement };
}

function graphOf(edges: EdgeTable, weights: readonly number[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  edges.source.forEach((source, edge) => {
    const target = edges.target[edge]!;
    graph.mergeNode(source);
    graph.mergeNode(target);
    graph.addUndirectedEdgeWithKey(edge, source, target, { weight: weights[edge]! });
  });
  return graph;
}

/** Numbers the communities by their first node, after splitting those that hang together by nothing. */
function connectedParts(
  edges: EdgeTable,
  nodes: number,
  of: Record<string, number>,
): { of: Int32Array; count: number } {
  const neighbours: number[][] = Array.from({ length: nodes }, () => []);
  edges.source.forEach((source, edge) => {
    const target = edges.target[edge]!;
    if (of[source] !== of[target]) return;
    neighbours[source]!.push(target);
    neighbours[target]!.push(source);
  });
  const part = new Int32Array(nodes).fill(-1);
  let count = 0;
  for (let node = 0; node < nodes; node++) {
    if (part[node] !== -1 || of[node] === undefined) continue;
    const queue = [node];
    part[node] = count;
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      for (const next of neighbours[at]!) {
        if (part[next] !== -1) continue;
        part[next] = count;
        queue.push(next);
      }
    }
    count++;
  }
  return { of: part, count };
}
