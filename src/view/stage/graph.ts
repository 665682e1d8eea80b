import Graph from 'graphology';
import type { Atlas } from '../../model/index.ts';

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
