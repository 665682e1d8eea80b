import type { Atlas, ConceptType } from '../../model/index.ts';

/** A node as programs for graphs know it. Keys are `p:` or `c:` and the id, so that none can be a name of JavaScript's. */
export interface GraphNode {
  key: string;
  kind: 'paper' | 'concept';
  label: string;
  /** `null` for papers, and for concepts of no certain type. */
  type: ConceptType | null;
  /** The id of the finest theme it is in; `null` when connected to nothing. */
  theme: number | null;
  /** The id of the broader theme. */
  themeGroup: number | null;
  x: number;
  y: number;
  size: number;
  /** `#rrggbb`, the theme's. */
  color: string;
  /** Of a paper, where known. */
  year?: number | null;
  /** Of a paper: the names of the files that it was found in. */
  sources?: string[];
  /** Of a concept: in how many papers it stands. */
  papers?: number;
}

export interface GraphEdge {
  key: string;
  source: string;
  target: string;
  /** `mentions`: a paper names a concept. `related`: two concepts go together. */
  kind: 'mentions' | 'related';
  weight: number;
}

/** For what is in no theme. */
const grey = '#9aa0a6';

/** The nodes of an atlas, papers first, as in `Atlas.layout`. */
export function* graphNodes({ papers, concepts, themes, layout }: Atlas): Generator<GraphNode> {
  const place = (node: number, theme: number | null) => ({
    theme,
    themeGroup: theme === null ? null : themes.themes[theme]!.group,
    x: layout.x[node]!,
    y: layout.y[node]!,
    size: layout.radius[node]!,
    color: theme === null ? grey : themes.themes[theme]!.colour,
  });
  for (const [index, { id, title, year, sources: places }] of papers.entries()) {
    const placed = place(index, themes.ofPaper[index]!);
    const sources = [...new Set(places.map(({ file }) => file))];
    yield { key: `p:${id}`, kind: 'paper', label: title, type: null, ...placed, year, sources };
  }
  for (const [index, concept] of concepts.entries()) {
    const placed = place(papers.length + index, themes.ofConcept[index]!);
    const { id, label, type } = concept;
    yield { key: `c:${id}`, kind: 'concept', label, type, ...placed, papers: concept.papers };
  }
}

/** The edges of an atlas; their ends are keys of {@link graphNodes}. */
export function* graphEdges({ papers, concepts, network }: Atlas): Generator<GraphEdge> {
  const { mentions, related } = network;
  for (const [row, weight] of mentions.weight.entries()) {
    const source = `p:${papers[mentions.source[row]!]!.id}`;
    const target = `c:${concepts[mentions.target[row]!]!.id}`;
    yield { key: `m${row}`, source, target, kind: 'mentions', weight };
  }
  for (const [row, weight] of related.weight.entries()) {
    const source = `c:${concepts[related.source[row]!]!.id}`;
    const target = `c:${concepts[related.target[row]!]!.id}`;
    yield { key: `r${row}`, source, target, kind: 'related', weight };
  }
}
