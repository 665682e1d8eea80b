/** Where a paper was found. */
export interface Source {
  /** The file as the user gave it, or relative to the folder given; never absolute unless given so. `-` for standard input. */
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

/** The two parts of a paper that are searched for concepts. */
export type Field = 'title' | 'abstract';
