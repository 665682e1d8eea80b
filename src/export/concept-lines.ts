import type { Abbreviation, Concept, EdgeTable, Field, MentionTable, Paper } from '../model/index.ts';

/** What was found in the papers, by their index. */
export interface Extracted {
  concepts: Concept[];
  mentions: MentionTable;
  /** For each paper, the abbreviations it introduces. */
  abbreviations: Abbreviation[][];
  /** Paper (source) to concept (target); the weight tells how much the paper is about it, 0 to 1. */
  about: EdgeTable;
}

const fields: readonly [Field, Field] = ['title', 'abstract'];

/** Papers with their concepts as JSON Lines, an object a paper, the most important concept first (ties by index). */
export function* conceptLines(papers: readonly Paper[], extracted: Extracted): Generator<string> {
  const { concepts, mentions, abbreviations, about } = extracted;
  const mentionRows = rowsBySource(mentions.paper, papers.length);
  const aboutRows = rowsBySource(about.source, papers.length);
  for (const [index, { id, title, abstract, sources }] of papers.entries()) {
    const texts = [title, abstract] as const;
    const found = aboutRows[index]!.map((row) => ({ concept: about.target[row]!, score: about.weight[row]! }))
      .sort((a, b) => b.score - a.score || a.concept - b.concept)
      .map(({ concept, score }) => {
        const { id, label, aliases, type } = concepts[concept]!;
        const named = mentionRows[index]!.filter((row) => mentions.concept[row] === concept).map((row) => {
          const field = mentions.field[row]!;
          const start = mentions.start[row]!;
          const end = mentions.end[row]!;
          return { field: fields[field], start, end, text: texts[field].slice(start, end) };
        });
        return { id, label, aliases, type, score, mentions: named };
      });
    const record = { id, title, sources, concepts: found, abbreviations: abbreviations[index] ?? [] };
    yield `${JSON.stringify(record)}\n`;
  }
}

/** For each source, the rows it has in a table. */
function rowsBySource(source: number[], sources: number): number[][] {
  const rows: number[][] = Array.from({ length: sources }, () => []);
  source.forEach((of, row) => rows[of]!.push(row));
  return rows;
}
