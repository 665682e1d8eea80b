/** Where a paper was found. */
export interface Source {
  /** The file by its path in the folder that holds all files of the input, with forward slashes; `-` for standard input. */
  file: string;
  /** The name of the format it was read as: `ris`, `jsonl`, ... */
  format: string;
  /** The line on which the record begins, from 1; in a sheet or a table of columns its row. */
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
  /** In lower case, without the address of a resolver. */
  doi: string | null;
  /** Its number in PubMed. */
  pmid: string | null;
  /** Its number in arXiv, without the version: `2103.01234`, `q-bio/0702012`. */
  arxiv: string | null;
  /** Its name in OpenAlex: `W2741809807`. */
  openalex: string | null;
  url: string | null;
  /** Those of its authors first, then those of indexers; each once. */
  keywords: string[];
  /** As far as it is known: `2025-02-27`, `2025-02`, `--02-27` (no year, ISO 8601 truncated form). */
  date: string | null;
  /** As ISO 639-1 (`en`) where it is a known language, else as the input has it; where that says nothing, what title and abstract are in. */
  language: string | null;
  /** What kind of publication the input says it is: `journal article`, `Review`, ... */
  type: string | null;
  /** How many works cite it, by its source. */
  citations: number | null;
  /** The works it cites, as its source lists them: a DOI, an OpenAlex name, or the text of the reference. */
  references: string[];
  /** The id of the paper that this one corrects or retracts, where both are in the input. */
  corrects: string | null;
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
