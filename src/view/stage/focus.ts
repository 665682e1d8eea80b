import type { Atlas } from '../../model/index.ts';
import { nodeOf, type Lookup, type Selection } from '../lookup.ts';
import { relatedTo } from '../related.ts';

/** What stands out while the rest of the map steps back. */
export interface Focus {
  centre: Selection;
  /** Its nodes, the centre first (where it is a node), then the others, nearest first. */
  nodes: number[];
  /** Pairs of nodes to join, with the edge's strength from 0 to 1. */
  edges: { a: number; b: number; strength: number }[];
}

/** How many related concepts stand out around a concept. */
const mostRelated = 12;

/** A paper with its concepts; a concept with its papers and the concepts it goes with; a theme with its members. */
export function focusOn(atlas: Atlas, lookup: Lookup, centre: Selection): Focus {
  const { kind, index } = centre;
  if (kind === 'theme') {
    const theme = atlas.themes.themes[index]!;
    const nodes = [
      ...theme.concepts.map((concept) => nodeOf(atlas, { kind: 'concept', index: concept })),
      ...theme.papers,
    ];
    const inside = new Set(nodes);
    const edges = theme.papers.flatMap((paper) =>
      lookup.conceptsOfPaper[paper]!.map((tie) => ({
        a: paper,
        b: nodeOf(atlas, { kind: 'concept', index: tie.index }),
        strength: tie.weight / 3,
      })),
    );
    return { centre, nodes, edges: edges.filter(({ b }) => inside.has(b)) };
  }
  const node = nodeOf(atlas, centre);
  const neighbours =
    kind === 'paper'
      ? lookup.conceptsOfPaper[index]!.map((tie) => ({
          ...tie,
          node: nodeOf(atlas, { kind: 'concept', index: tie.index }),
        }))
      : [
          ...relatedTo(atlas, lookup, index, mostRelated).map((tie) => ({
            node: nodeOf(atlas, { kind: 'concept', index: tie.index }),
            weight: 0.3,
          })),
          ...lookup.papersOfConcept[index]!.map((tie) => ({ ...tie, node: tie.index })),
        ];
  return {
    centre,
    nodes: [node, ...neighbours.map((neighbour) => neighbour.node)],
    edges: neighbours.map((neighbour) => ({ a: node, b: neighbour.node, strength: Math.min(1, neighbour.weight) })),
  };
}
