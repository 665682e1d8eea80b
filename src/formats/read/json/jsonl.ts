import type { Content, Head } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import type { Format } from '../format.ts';
import { findRecords, keysAt, recordsWithin } from './find.ts';
import { adviceFor } from './advice.ts';
import { isOfOthers, isRecord } from './names.ts';
import { isObject, parseJson } from './parse.ts';
import { startRecords } from './records.ts';
import { valueAt } from './scan.ts';

/**
 * JSON Lines: an object a line with a title, an abstract or both, as conceptscape or one of the services in `shapes` writes
 * it, or a page of results a line. What `conceptscape papers` prints is read back as it was. A line that is no such
 * object is reported as `bad-record`, and reading goes on behind it.
 */
export const jsonLines: Format = {
  name: 'jsonl',
  title: 'JSON Lines',
  looksLike: 'an object with "title" and "abstract" on each line',
  endings: ['jsonl', 'ndjson'],
  sniff: (head) => (holdsObjects(head) ? 1 : 0),
  read: readJsonLines,
  toExportAbstracts: adviceFor,
};

function holdsObjects({ lines }: Head): boolean {
  const [first = '', ...others] = lines.map(({ text }) => text.trim());
  const opening = [first, ...others].filter((text) => text.startsWith('{'));
  if (opening.length === 0 || opening.length < lines.length / 2 || opensList(first)) return false;
  if (others.length === 0) return isRecordAt(first); // a page of results on one line is JSON
  const whole = opening.length === lines.length ? opening : opening.filter((text) => isObject(parseJson(text)));
  return whole.some((text) => isRecordAt(text) || recordsWithin(text, 0).length > 0);
}

/** Whether a line begins a list that goes on in the next. */
function opensList(line: string): boolean {
  if (/^\[|[[{]$/.test(line)) return true;
  return line.startsWith('{') && valueAt(line, 0).isCut && recordsWithin(line, 0).length > 0;
}

function isRecordAt(text: string): boolean {
  const keys = keysAt(text, 0);
  return isRecord(keys) && !isOfOthers(keys) && recordsWithin(text, 0).length === 0;
}

async function* readJsonLines({ name, lines }: Content, report: Report): AsyncGenerator<Entry> {
  const records = startRecords(name, 'jsonl', 'line', report);
  for await (const { number, text } of lines())
    for (const value of valuesOf(text)) {
      const entry = records.read(value, number, text);
      if (entry) yield entry;
    }
  records.finish();
}

/** The record of a line; of a page of results all of them. */
function valuesOf(line: string): unknown[] {
  const value = parseJson(line.replace(/,\s{0,9}$/, ''));
  if (isObject(value) && !isRecord(Object.keys(value))) return Array.from(findRecords(line), (item) => item.value);
  return [value];
}
