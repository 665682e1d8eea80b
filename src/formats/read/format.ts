import type { Content, Head } from './content.ts';
import type { Entry, Report } from './entry.ts';

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
  /** How sure it is from a file's beginning that it can read it: 0 not at all, 1 without doubt. */
  sniff(head: Head): number | Promise<number>;
  /** The records of a file, in order; what is lost on the way is told to `report` with its line. */
  read(content: Content, report: Report): AsyncIterable<Entry>;
}
