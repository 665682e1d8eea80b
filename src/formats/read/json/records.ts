import type { Source } from '../../../model/index.ts';
import { cleanText } from '../../../text/clean.ts';
import { readDate, readYear } from '../dates.ts';
import type { Entry, Report } from '../entry.ts';
import { entryOf } from '../record.ts';
import { fieldsOf } from './fields.ts';
import { isObject } from './parse.ts';
import { roleOf } from './names.ts';
import type { Role } from './names.ts';
import { general, shapeOf } from './shapes.ts';
import type { JsonRecord, Shape } from './shapes.ts';

/** Reads the records of one file. */
export interface RecordReader {
  /** The paper that a value is; `null` where it is passed over, or reported. `text` is what the file has for it. */
  read(value: unknown, line: number, text: string): Entry | null;
  /** Reports fields of which something could not be used, once each. */
  finish(): void;
}

/** @param unit what the records of such a file are, for messages: `line`, `item` */
export function startRecords(file: string, format: string, unit: string, report: Report): RecordReader {
  const unused = new Map<string, { records: number; line: number }>();

  function read(value: unknown, line: number, text: string): Entry | null {
    const bad = (message: string): null => {
      report({ code: 'bad-record', severity: 'error', file, line, message });
      return null;
    };
    const start = JSON.stringify(cleanText(text.slice(0, 200)).slice(0, 40));
    if (!isObject(value))
      return bad(`This ${unit} is not a JSON object (it starts with ${start}); put one object on each ${unit}.`);
    const fields = new Set<string>();
    const shape = shapeOf(value);
    const record = shape.read(fieldsOf(value, (field) => fields.add(field)));
    for (const field of fields) {
      const before = unused.get(field);
      if (before) before.records++;
      else unused.set(field, { records: 1, line });
    }
    if (record === null) return null;
    return (
      toEntry(record, shape, { file, format, line }) ??
      bad(
        `This record has neither a title nor an abstract (it starts with ${start}); name them "title" and "abstract".`,
      )
    );
  }

  function finish(): void {
    for (const [field, { records, line }] of unused) {
      const role = roleOf(field.slice(field.lastIndexOf('.') + 1));
      const message = `"${field}" could not be used in ${records} of its records, here first: ${(role && expected[role]) ?? 'give a text'}.`;
      report({ code: 'unused-field', severity: 'warning', file, line, message });
    }
  }

  return { read, finish };
}

const lists = 'give a list of texts, or of objects with a "name"';
/** What a field has to be to be used, where that is not simply a text. */
const expected: Partial<Record<Role, string>> = {
  year: 'give a year of four digits',
  date: 'give it as 2025-02-27, 2025-02 or 2025',
  authors: lists,
  keywords: lists,
  doi: 'give it as 10.1000/182',
  citations: 'give a number',
  sources: 'give objects with "file", "format" and "line"',
};

function toEntry(record: JsonRecord, shape: Shape, at: Source): Entry | null {
  const year = readYear(record.year);
  const dated = readDate(record.date ?? '').year;
  const isOneYear = year === null || dated === null || dated === year;
  // A journal's year counts; what came out on line the year before has a day of another year.
  const entry = entryOf(isOneYear || shape === general ? record : { ...record, date: null }, at);
  if (entry === null || shape !== general) return entry;
  return {
    ...entry,
    year: year ?? entry.year,
    keywords: [...(record.keywords ?? [])],
    corrects: record.corrects ?? null,
    sources: record.sources?.length ? [...record.sources] : entry.sources,
  };
}
