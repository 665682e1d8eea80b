import type { Line } from '../lines.ts';

/** A tag with its value: the rest of its line, and the lines below it that have no tag. */
export interface Field {
  tag: string;
  lines: string[];
}

/** The fields from the beginning of a record to its end. */
export interface TaggedRecord {
  /** On which it begins. */
  line: number;
  fields: Field[];
  /** All tags it has so far. */
  tags: Set<string>;
  /** Whether it was too long, so that its end is missing. */
  isCutShort: boolean;
}

/** How a format writes fields and records. */
export interface Syntax {
  /** Tag and value of a line that begins a field; `null` for a line that continues the field above. */
  split(text: string): readonly [tag: string, value: string] | null;
  /** Whether a field begins the next record, with one open. `isApart`: behind a blank line. */
  begins(tag: string, open: TaggedRecord, isApart: boolean): boolean;
  /** Tags that end a record and are no part of one. */
  ends?: ReadonlySet<string>;
}

/** Longer ones, in UTF-16 units, are no records of papers; what is beyond is passed over. */
const longestRecord = 2 ** 24;

/** The records of a file, one in memory at a time. Lines without a tag between two records are passed over. */
export async function* readRecords(lines: AsyncIterable<Line>, syntax: Syntax): AsyncGenerator<TaggedRecord> {
  let open: TaggedRecord | null = null;
  let length = 0;
  for await (const { number, text, isApart } of lines) {
    const [tag, value] = syntax.split(text) ?? [null, text];
    const isEnd = tag !== null && syntax.ends?.has(tag) === true;
    if (open && (isEnd || (tag !== null && syntax.begins(tag, open, isApart)))) {
      yield open;
      open = null;
    }
    if (isEnd || (tag === null && open === null)) continue;
    if (open === null) [open, length] = [{ line: number, fields: [], tags: new Set(), isCutShort: false }, 0];
    length += text.length;
    if (length > longestRecord) open.isCutShort = true;
    else if (tag === null) open.fields.at(-1)!.lines.push(value);
    else {
      open.fields.push({ tag, lines: [value] });
      open.tags.add(tag);
    }
  }
  if (open) yield open;
}

/** The values of all fields with one of these tags, in the order of the file, without empty ones. */
export function valuesOf(record: TaggedRecord, ...tags: string[]): string[] {
  return fieldsOf(record, tags).flatMap(
    ({ lines }) =>
      lines
        .map((line) => line.trim())
        .join(' ')
        .trim() || [],
  );
}

/** The lines of all fields with one of these tags, for formats that write an item of a list a line. */
export function linesOf(record: TaggedRecord, ...tags: string[]): string[] {
  return fieldsOf(record, tags).flatMap(({ lines }) => lines.flatMap((line) => line.trim() || []));
}

/** The first value of the first of these tags that has one. */
export function firstOf(record: TaggedRecord, ...tags: string[]): string | null {
  for (const tag of tags) {
    const value = valuesOf(record, tag)[0];
    if (value !== undefined) return value;
  }
  return null;
}

function fieldsOf({ fields, tags: present }: TaggedRecord, tags: string[]): Field[] {
  return tags.some((tag) => present.has(tag)) ? fields.filter(({ tag }) => tags.includes(tag)) : [];
}
