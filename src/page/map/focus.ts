import type { Atlas } from '../../model/index.ts';
import { conceptPaths } from '../../atlas/concept-paths.ts';
import {
  nodeOf,
  themesOf,
  type Edge,
  type Lookup,
  type NodeItem,
  type PathEnds,
  type Selection,
  type ThemePair,
} from '../../atlas/lookup.ts';
import { papersWithBoth, relatedTo } from '../../atlas/related.ts';
import { bridgesBetween, overlapBetween } from '../../atlas/theme-pairs.ts';

/** What stands out while the rest of the map steps back. */
export interface Focus {
  centre: Selection;
  /** The themes whose ground is lit. */
  themes: number[];
  /** Its nodes, those of the centre first (where it has any), then the others, nearest first. */
  nodes: number[];
  /** Pairs of nodes to join, with the edge's strength from 0 to 1. */
  edges: { a: number; b: number; strength: number }[];
}

/** How many related concepts stand out around a concept. */
const mostRelated = 12;

/** What stands out with a selection; nothing for the matrix of all themes. */
export function focusOn(atlas: Atlas, lookup: Lookup, centre: Selection): Focus {
  switch (centre.kind) {
    case 'matrix':
      return { centre, themes: [], nodes: [], edges: [] };
    case 'theme':
      return { centre, themes: [centre.index], ...aroundTheme(atlas, lookup, centre.index) };
    case 'overlap':
      return { centre, themes: themesOf(atlas, centre), ...betweenThemes(atlas, lookup, centre) };
    case 'edge':
      return { centre, themes: [], ...alongEdge(atlas, lookup, centre) };
    case 'path':
      return { centre, themes: [], ...alongPaths(atlas, lookup, centre) };
    default:
      return { centre, themes: [], ...aroundNode(atlas, lookup, centre) };
  }
}

type Parts = Pick<Focus, 'nodes' | 'edges'>;

/** A theme's members and what ties its papers to its concepts. */
function aroundTheme(atlas: Atlas, lookup: Lookup, index: number): Parts {
  const { concepts, papers } = atlas.themes.themes[index]!;
  const nodes = [...concepts.map((concept) => conceptNode(atlas, concept)), ...papers];
  return { nodes, edges: mentionEdges(atlas, lookup, papers, nodes) };
}

/** The papers and concepts that two themes share, and what bridges them. */
function betweenThemes(atlas: Atlas, lookup: Lookup, pair: ThemePair): Parts {
  const { papers = [], concepts = [] } = overlapBetween(atlas, pair) ?? {};
  const bridges = bridgesBetween(atlas, pair).map((bridge) => nodeOf(atlas, bridge));
  const nodes = [...new Set([...concepts.map((concept) => conceptNode(atlas, concept)), ...papers, ...bridges])];
  return { nodes, edges: mentionEdges(atlas, lookup, papers, nodes) };
}

/** A paper with its concepts; a concept with its papers and the concepts it goes with. */
function aroundNode(atlas: Atlas, lookup: Lookup, centre: NodeItem): Parts {
  const { kind, index } = centre;
  const node = nodeOf(atlas, centre);
  const neighbours =
    kind === 'paper'
      ? lookup.conceptsOfPaper[index]!.map((tie) => ({ ...tie, node: conceptNode(atlas, tie.index) }))
      : [
          ...relatedTo(atlas, lookup, index, mostRelated).map((tie) => ({
            node: conceptNode(atlas, tie.index),
            weight: 0.3,
          })),
          ...lookup.papersOfConcept[index]!.map((tie) => ({ ...tie, node: tie.index })),
        ];
  return {
    nodes: [node, ...neighbours.map((neighbour) => neighbour.node)],
    edges: neighbours.map((neighbour) => ({ a: node, b: neighbour.node, strength: Math.min(1, neighbour.weight) })),
  };
}

/** Both ends, and for two concepts the papers that name both. */
function alongEdge(atlas: Atlas, lookup: Lookup, { a, b }: Edge): Parts {
  const ends: [number, number] = [nodeOf(atlas, a), nodeOf(atlas, b)];
  if (a.kind === 'paper') return { nodes: ends, edges: [{ a: ends[0], b: ends[1], strength: 1 }] };
  const papers = papersWithBoth(lookup, a.index, b.index);
  const edges = papers.flatMap((paper) => ends.map((end) => ({ a: paper, b: end, strength: 0 })));
  if (papers.length) edges.push({ a: ends[0], b: ends[1], strength: 1 });
  return { nodes: [...ends, ...papers], edges };
}

/** The concepts on the strongest paths, and the papers on the way. */
function alongPaths(atlas: Atlas, lookup: Lookup, { from, to }: PathEnds): Parts {
  const paths = conceptPaths(atlas, lookup, from, to);
  const ends = [from, to].map((concept) => conceptNode(atlas, concept));
  const concepts = paths.flatMap((path) => path.concepts.map((concept) => conceptNode(atlas, concept)));
  const edges = paths.flatMap((path) => {
    const nodes = path.concepts.map((concept) => conceptNode(atlas, concept));
    return nodes.slice(1).map((b, i) => ({ a: nodes[i]!, b, strength: 1 }));
  });
  return { nodes: [...new Set([...ends, ...concepts, ...paths.flatMap(({ papers }) => papers.flat())])], edges };
}

/** What ties some papers to those of their concepts that are among some nodes. */
function mentionEdges(
  atlas: Atlas,
  lookup: Lookup,
  papers: readonly number[],
  nodes: readonly number[],
): Focus['edges'] {
  const inside = new Set(nodes);
  return papers
    .flatMap((paper) =>
      lookup.conceptsOfPaper[paper]!.map((tie) => ({
        a: paper,
        b: conceptNode(atlas, tie.index),
        strength: tie.weight / 3,
      })),
    )
    .filter(({ b }) => inside.has(b));
}

function conceptNode(atlas: Atlas, index: number): number {
  return nodeOf(atlas, { kind: 'concept', index });
}
