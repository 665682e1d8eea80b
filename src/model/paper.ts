/** Where a paper was found. */
export interface Source {
  /** The file by its path in the folder that holds all files of the input, with forward slashes; `-` for standard input. */
  file: string;
  /** The reader that understood it: `list`, `listing`, `jsonl`. */
  format: string;
  /** Line of the title in that file, from 1. */
  line: number;
}

/** One record with a title and (nearly always) an abstract. Missing text is `''`, missing facts are `null`. */
export interface Paper {
  /** Kept from the input where it has one, else made from the title; unique in a build. */
  id: string;
  title: string;
  abstract: string;
  year: number | null;
  authors: string[];
  venue: string | null;
  doi: string | null;
  url: string | null;
  keywords: string[];
  /** As far as it is known: `2025-02-27`, `2025-02`, `--02-27` (no year, ISO 8601 truncated form). */
  date: string | null;
  /** Every place it was found in, sorted by file and line. */
  sources: Source[];
}

/** The parts of a paper that can name a concept, in the order of their numbers. */
export const fields = ['title', 'abstract', 'keywords'] as const;
export type FieldName = (typeof fields)[number];
/** The number of a field, as in a table of mentions: an index of {@link fields}. */
export type Field = 0 | 1 | 2;

/** What separates two keywords in the text of the keywords field. */
export const keywordSeparator = '; ';

/** The text that the offsets of a field count in; the keywords joined by {@link keywordSeparator}. */
export function fieldText(paper: Pick<Paper, FieldName>, field: Field): string {
  const name = fields[field];
  return name === 'keywords' ? paper.keywords.join(keywordSeparator) : paper[name];
}
