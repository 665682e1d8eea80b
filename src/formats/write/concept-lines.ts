import {
  fields,
  fieldText,
  groupRows,
  rangeOf,
  rowsOf,
  type Abbreviation,
  type Atlas,
  type Concept,
  type EdgeTable,
  type MentionTable,
  type Paper,
} from '../../model/index.ts';
import { jsonText } from './json.ts';

/** What was found in the papers, by their index. */
export interface Extracted {
  concepts: Concept[];
  mentions: MentionTable;
  /** For each paper, the abbreviations it introduces. */
  abbreviations: Abbreviation[][];
  /** Paper (source) to concept (target), in the order to be listed; the weight tells how much the paper is about it, 0 to 1. */
  about: EdgeTable;
}

/** What an atlas holds of its papers' concepts, those with the most weight first (ties by index). */
export function extractedOf({ concepts, mentions, abbreviations, network }: Atlas): Extracted {
  const { source, target, weight } = network.mentions;
  const rows = [...source.keys()].sort((a, b) => weight[b]! - weight[a]! || target[a]! - target[b]!);
  const column = (of: number[]) => rows.map((row) => of[row]!);
  const about = { source: column(source), target: column(target), weight: column(weight) };
  return { concepts, mentions, abbreviations, about };
}

/** Papers with their concepts as JSON Lines, an object a paper. */
export function* conceptLines(papers: readonly Paper[], extracted: Extracted): Generator<string> {
  const { concepts, mentions, abbreviations, about } = extracted;
  const aboutRows = groupRows(about.source, papers.length);
  for (const [index, paper] of papers.entries()) {
    const { id, title, sources } = paper;
    const { from, to } = rangeOf(mentions.paper, index);
    const mentionRows = Array.from({ length: to - from }, (_, at) => from + at);
    const found = Array.from(rowsOf(aboutRows, index), (row) => {
      const concept = about.target[row]!;
      const score = about.weight[row]!;
      const { id, label, aliases, type } = concepts[concept]!;
      const named = mentionRows
        .filter((row) => mentions.concept[row] === concept)
        .map((row) => {
          const field = mentions.field[row]!;
          const start = mentions.start[row]!;
          const end = mentions.end[row]!;
          return { field: fields[field], start, end, text: fieldText(paper, field).slice(start, end) };
        });
      return { id, label, aliases, type, score, mentions: named };
    });
    const record = { id, title, sources, concepts: found, abbreviations: abbreviations[index] ?? [] };
    yield `${jsonText(record)}\n`;
  }
}
