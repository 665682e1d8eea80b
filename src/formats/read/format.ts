import type { Content, Head } from './content.ts';
import type { Entry, Report } from './entry.ts';

/** What a reader asked for, of the file at hand. */
export interface ReadOptions {
  /** For tables: which column has which field, by the name of the column, where its header does not say so. */
  columns: Readonly<Record<string, string>>;
}

/** A format that papers can be read from. */
export interface Format {
  /** For `Source.format`: it stands in every atlas, so that it never changes. */
  name: string;
  /** What people call it, as in "files that can be read are ...". */
  title: string;
  /** What such a file looks like, in a few words. */
  looksLike: string;
  /** How names of such files usually end; for people, as the content alone decides. */
  endings: readonly string[];
  /**
   * How sure it is from a file's beginning that it can read it: 0 not at all, 1 without doubt. Lists, in which anything may
   * stand, are no surer than 0.5.
   */
  sniff(head: Head): number | Promise<number>;
  /**
   * The records of a file, in order. What is lost on the way is reported with its line: one record that can't be read
   * does not lose the others.
   */
  read(content: Content, report: Report, options: ReadOptions): AsyncIterable<Entry>;
  /** Whether it is a table of text, for which a user can name columns. */
  takesColumns?: true;
  /** What to do in the program that wrote the file, where no record has an abstract: `in Scopus tick Abstract ...`. */
  toExportAbstracts?(head: Head): string | null;
}
