import type { Atlas, Paper } from '../../model/index.ts';

/** What a file is to hold, in pieces of text (UTF-8) or bytes. */
export type Content = Iterable<string | Uint8Array<ArrayBuffer>>;

/** A format: what to call it, and how it is written. */
export interface Format<Kind extends string, Input> {
  /** For the command line and programs. */
  name: string;
  /** For people. */
  label: string;
  /** What it holds or is for, in a few words. */
  purpose: string;
  /** What a file of it is called, without its ending. */
  file: string;
  /** With its point: `.gexf`. */
  ending: string;
  /** The media type. */
  media: string;
  /** What kind of input it is written from. */
  takes: Kind;
  write(input: Input): Content | Promise<Content>;
}

/** What a file of a format is called. */
export function fileName({ file, ending }: Pick<Format<never, never>, 'file' | 'ending'>): string {
  return file + ending;
}

/** Some papers of an atlas, by their index. */
export interface ChosenPapers {
  atlas: Atlas;
  papers: Iterable<number>;
}

export function* papersOf({ atlas, papers }: ChosenPapers): Generator<Paper> {
  for (const index of papers) yield atlas.papers[index]!;
}
