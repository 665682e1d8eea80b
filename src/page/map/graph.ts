import Graph from 'graphology';
import type { Atlas } from '../../model/index.ts';
import type { Lookup } from '../../atlas/lookup.ts';
import { relatedTo } from '../../atlas/related.ts';
import { addEdgesUnheard } from './sigma-adapter.ts';

/** With how many others a concept is joined where concepts are drawn alone. */
const mostRelated = 4;

/**
 * The marks as Sigma draws them: nodes by number (papers first), and an edge `m<row>` where a paper names a concept. Colour,
 * size and whether something is drawn come from Sigma's reducers.
 */
export function createGraph(atlas: Atlas): Graph {
  const { papers, layout, network } = atlas;
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  layout.x.forEach((x, node) => {
    graph.addNode(node, { x, y: layout.y[node]!, type: node < papers.length ? 'paper' : 'concept' });
  });
  network.mentions.source.forEach((paper, row) => {
    graph.addUndirectedEdgeWithKey(`m${row}`, paper, papers.length + network.mentions.target[row]!);
  });
  return graph;
}

/**
 * Joins concepts that go together, for a map of concepts alone: an edge `r<node>-<node>` from each to those that it goes
 * with most. Does nothing where that is done. Who draws the graph has to refresh all of it.
 */
export function joinConcepts(graph: Graph, atlas: Atlas, lookup: Lookup): void {
  const first = atlas.papers.length;
  addEdgesUnheard(graph, () => {
    for (const concept of atlas.concepts.keys()) {
      for (const { index } of relatedTo(atlas, lookup, concept, mostRelated)) {
        const [a, b] = [first + Math.min(concept, index), first + Math.max(concept, index)];
        if (!graph.hasEdge(`r${a}-${b}`)) graph.addUndirectedEdgeWithKey(`r${a}-${b}`, a, b);
      }
    }
  });
}
