import type { Atlas, EdgeTable } from '../model/index.ts';

/** Something the map shows and a panel can be opened for: an index into the atlas. */
export interface Selection {
  kind: 'paper' | 'concept' | 'theme';
  index: number;
}

/** One end of an edge: the other end, by its index, and the edge's weight. */
export interface Tie {
  index: number;
  weight: number;
}

/** One mention, as a row of the atlas's table. */
export interface Mention {
  paper: number;
  concept: number;
  field: 0 | 1;
  start: number;
  end: number;
}

/** The atlas read crosswise: who is tied to whom, strongest first, and where what is mentioned. */
export interface Lookup {
  conceptsOfPaper: Tie[][];
  papersOfConcept: Tie[][];
  relatedConcepts: Tie[][];
  mentionsOfPaper: Mention[][];
}

/** Reads the columns of the atlas once; everything a panel or the map asks for is then at hand. */
export function createLookup(atlas: Atlas): Lookup {
  const { papers, concepts, network, mentions } = atlas;
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
  for (const ties of [conceptsOfPaper, papersOfConcept, relatedConcepts]) {
    for (const list of ties) list.sort((a, b) => b.weight - a.weight || a.index - b.index);
  }
  const mentionsOfPaper: Mention[][] = papers.map(() => []);
  mentions.paper.forEach((paper, row) => {
    mentionsOfPaper[paper]?.push({
      paper,
      concept: mentions.concept[row]!,
      field: mentions.field[row]!,
      start: mentions.start[row]!,
      end: mentions.end[row]!,
    });
  });
  return { conceptsOfPaper, papersOfConcept, relatedConcepts, mentionsOfPaper };
}

function forEachEdge(edges: EdgeTable, visit: (source: number, target: number, weight: number) => void): void {
  edges.source.forEach((source, row) => visit(source, edges.target[row]!, edges.weight[row]!));
}

/** The theme that something is in; a theme is in itself; `null` for what is connected to nothing. */
export function themeOf(atlas: Atlas, { kind, index }: Selection): number | null {
  if (kind === 'theme') return index;
  return (kind === 'paper' ? atlas.themes.ofPaper : atlas.themes.ofConcept)[index] ?? null;
}

/** The number of a node in the layout and on the map: papers first, then concepts. */
export function nodeOf(atlas: Atlas, { kind, index }: Selection): number {
  return kind === 'paper' ? index : atlas.papers.length + index;
}

/** The paper or concept that a node of the map stands for. */
export function selectionOf(atlas: Atlas, node: number): Selection {
  return node < atlas.papers.length
    ? { kind: 'paper', index: node }
    : { kind: 'concept', index: node - atlas.papers.length };
}

export function isSame(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.index === b.index);
}
