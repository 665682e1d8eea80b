import { rangeOf, type Atlas, type EdgeTable, type Field } from '../model/index.ts';

/** A paper or concept, which is a node of the map, by its index in the atlas. */
export interface NodeItem {
  kind: 'paper' | 'concept';
  index: number;
}

/** One thing of the atlas, by its index there. */
export type Item = NodeItem | { kind: 'theme'; index: number };

/** What joins two nodes; `edgeBetween` makes one. */
export interface Edge {
  kind: 'edge';
  /** A paper before a concept, a concept of lower index before one of higher. */
  a: NodeItem;
  b: NodeItem;
}

/** Two themes as a pair, by index, a < b; `overlapOf` makes one. */
export interface ThemePair {
  kind: 'overlap';
  a: number;
  b: number;
}

/** The ways from one concept to another, by index. */
export interface PathEnds {
  kind: 'path';
  from: number;
  to: number;
}

/** What a panel can be opened for and the map can light up. `matrix`: how all themes overlap. */
export type Selection = Item | Edge | ThemePair | PathEnds | { kind: 'matrix' };

/** One end of an edge: the other end, by its index, and the edge's weight. */
export interface Tie {
  index: number;
  weight: number;
}

/** One mention, as a row of the atlas's table. */
export interface Mention {
  paper: number;
  concept: number;
  field: Field;
  start: number;
  end: number;
}

/** The atlas read crosswise: who is tied to whom, strongest first, and where what is mentioned. */
export interface Lookup {
  conceptsOfPaper: Tie[][];
  papersOfConcept: Tie[][];
  relatedConcepts: Tie[][];
  mentionsOfPaper: Mention[][];
  /** The themes that something belongs to by degree, 0 to 1, the nearest first. */
  themesOfPaper: Tie[][];
  themesOfConcept: Tie[][];
}

/** Reads the columns of the atlas once; everything a panel or the map asks for is then at hand. */
export function createLookup(atlas: Atlas): Lookup {
  const { papers, concepts, network, mentions, themes } = atlas;
  const conceptsOfPaper: Tie[][] = papers.map(() => []);
  const papersOfConcept: Tie[][] = concepts.map(() => []);
  const relatedConcepts: Tie[][] = concepts.map(() => []);
  forEachEdge(network.mentions, (paper, concept, weight) => {
    conceptsOfPaper[paper]?.push({ index: concept, weight });
    papersOfConcept[concept]?.push({ index: paper, weight });
  });
  forEachEdge(network.related, (a, b, weight) => {
    relatedConcepts[a]?.push({ index: b, weight });
    relatedConcepts[b]?.push({ index: a, weight });
  });
  const themesOfPaper: Tie[][] = papers.map(() => []);
  const themesOfConcept: Tie[][] = concepts.map(() => []);
  forEachEdge(themes.papersByDegree, (paper, index, weight) => themesOfPaper[paper]?.push({ index, weight }));
  forEachEdge(themes.conceptsByDegree, (concept, index, weight) => themesOfConcept[concept]?.push({ index, weight }));
  for (const ties of [conceptsOfPaper, papersOfConcept, relatedConcepts, themesOfPaper, themesOfConcept]) {
    for (const list of ties) list.sort((a, b) => b.weight - a.weight || a.index - b.index);
  }
  const mentionsOfPaper = papers.map((_, paper) => {
    const { from, to } = rangeOf(mentions.paper, paper);
    return Array.from({ length: to - from }, (_, at): Mention => ({
      paper,
      concept: mentions.concept[from + at]!,
      field: mentions.field[from + at]!,
      start: mentions.start[from + at]!,
      end: mentions.end[from + at]!,
    }));
  });
  return { conceptsOfPaper, papersOfConcept, relatedConcepts, mentionsOfPaper, themesOfPaper, themesOfConcept };
}

function forEachEdge(edges: EdgeTable, visit: (source: number, target: number, weight: number) => void): void {
  edges.source.forEach((source, row) => visit(source, edges.target[row]!, edges.weight[row]!));
}

/** The theme that something is in; a theme is in itself; `null` for what is connected to nothing. */
export function themeOf(atlas: Atlas, { kind, index }: Item): number | null {
  if (kind === 'theme') return index;
  return (kind === 'paper' ? atlas.themes.ofPaper : atlas.themes.ofConcept)[index] ?? null;
}

/** The themes that have to be on the map for a selection to be seen there. */
export function themesOf(atlas: Atlas, selection: Selection): number[] {
  if (selection.kind === 'overlap') return [selection.a, selection.b];
  return itemsOf(selection).flatMap((item) => themeOf(atlas, item) ?? []);
}

/** The things of the atlas that a selection names. */
export function itemsOf(selection: Selection): Item[] {
  switch (selection.kind) {
    case 'edge':
      return [selection.a, selection.b];
    case 'overlap':
      return [selection.a, selection.b].map((index) => ({ kind: 'theme', index }));
    case 'path':
      return [selection.from, selection.to].map((index) => ({ kind: 'concept', index }));
    case 'matrix':
      return [];
    default:
      return [selection];
  }
}

/** Whether a selection is one node of the map. */
export function isNode(selection: Selection | null): selection is NodeItem {
  return selection?.kind === 'paper' || selection?.kind === 'concept';
}

/** The edge between two nodes, whichever is given first. */
export function edgeBetween(one: NodeItem, other: NodeItem): Edge {
  const isFirst = one.kind === other.kind ? one.index < other.index : one.kind === 'paper';
  return isFirst ? { kind: 'edge', a: one, b: other } : { kind: 'edge', a: other, b: one };
}

/** The pair of two themes, whichever is given first. */
export function overlapOf(one: number, other: number): ThemePair {
  return { kind: 'overlap', a: Math.min(one, other), b: Math.max(one, other) };
}

/** The number of a node in the layout and on the map: papers first, then concepts. */
export function nodeOf(atlas: Atlas, { kind, index }: NodeItem): number {
  return kind === 'paper' ? index : atlas.papers.length + index;
}

/** The paper or concept that a node of the map stands for. */
export function itemOf(atlas: Atlas, node: number): NodeItem {
  return node < atlas.papers.length
    ? { kind: 'paper', index: node }
    : { kind: 'concept', index: node - atlas.papers.length };
}

/** A name for a selection, the same for the same: `paper3`, `edge paper3 concept7`. */
export function keyOf(selection: Selection): string {
  const items = itemsOf(selection).map(({ kind, index }) => `${kind}${index}`);
  return items.length === 1 ? items[0]! : [selection.kind, ...items].join(' ');
}

export function isSame(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && keyOf(a) === keyOf(b));
}
