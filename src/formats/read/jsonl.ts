import type { Source } from '../../model/index.ts';
import { cleanText } from '../../text/clean.ts';
import { printable } from '../../text/printable.ts';
import type { Content, Head } from './content.ts';
import { readDate, readYear } from './dates.ts';
import type { Entry, Report } from './entry.ts';
import type { Format } from './format.ts';
import { textsOf } from './json-value.ts';
import { isCutOff } from './prose.ts';

/**
 * JSON Lines: an object a line with a `title`, an `abstract` or both; `id`, `year`, `date`, `authors`, `venue`, `doi`,
 * `url`, `keywords` and `sources` where it has them, other keys are passed over. What `conceptscape papers` prints is
 * read back as it was. A line that is no such object is told of as `bad-record`, and reading goes on behind it.
 */
export const jsonLines: Format = {
  name: 'jsonl',
  title: 'JSON Lines',
  looksLike: 'an object with "title" and "abstract" on each line',
  endings: ['jsonl', 'ndjson'],
  sniff: (head) => (holdsObjects(head) ? 1 : 0),
  read: readJsonLines,
};

function holdsObjects({ lines }: Head): boolean {
  const opening = lines.filter((line) => line.text.trimStart().startsWith('{'));
  if (lines[0]?.text.trimStart().startsWith('[') || opening.length < lines.length / 2) return false;
  return (
    lines.length > 0 && (opening.length === lines.length || opening.some((line) => parseObject(line.text) !== null))
  );
}

async function* readJsonLines({ name: file, lines }: Content, report: Report): AsyncGenerator<Entry> {
  const unused = new Map<string, { records: number; line: number }>();
  for await (const line of lines()) {
    const record = parseObject(line.text);
    const fields = new Set<string>();
    const entry = record && toEntry(record, { file, format: 'jsonl', line: line.number }, (field) => fields.add(field));
    for (const field of fields) {
      const before = unused.get(field);
      if (before) before.records++;
      else unused.set(field, { records: 1, line: line.number });
    }
    if (entry && (entry.title !== '' || entry.abstract !== '')) yield entry;
    else
      report({ code: 'bad-record', severity: 'error', file, line: line.number, message: complaint(record, line.text) });
  }
  for (const [field, { records, line }] of unused) {
    const message = `"${field}" could not be used in ${records} of its records, here first: ${expected[field] ?? 'give a text'}.`;
    report({ code: 'unused-field', severity: 'warning', file, line, message });
  }
}

const lists = 'give a list of texts, or of objects with a "name"';
/** What a field has to be to be used, where that is not simply a text. */
const expected: Record<string, string> = {
  year: 'give a year of four digits',
  date: 'give it as 2025-02-27, 2025-02 or 2025',
  authors: lists,
  keywords: lists,
  sources: 'give objects with "file", "format" and "line"',
};

/** The object a line holds, `null` if it holds none. */
function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** @param unused called with each field of which something could not be used */
function toEntry(record: Record<string, unknown>, at: Source, unused: (field: string) => void): Entry {
  const texts = (field: string): string[] => {
    const { texts, isWhole } = textsOf(record[field]);
    if (!isWhole) unused(field);
    return texts;
  };
  /** One text; of several the first. */
  const text = (field: string): string | null => texts(field)[0] ?? null;
  const dateText = text('date');
  const { year: yearOfDate, date } = readDate(dateText ?? '');
  if (dateText !== null && yearOfDate === null && date === null) unused('date');
  const yearText = text('year');
  const year = readYear(yearText);
  if (yearText !== null && year === null) unused('year');
  const abstract = texts('abstract').join(' ');
  const isCounted = typeof record['authors'] === 'number'; // how many they are is no name
  if (isCounted) unused('authors');
  const sources = readSources(record['sources']);
  if (sources.length < (Array.isArray(record['sources']) ? record['sources'].length : 0)) unused('sources');
  return {
    id: text('id'),
    title: text('title') ?? '',
    abstract,
    year: year ?? yearOfDate,
    date,
    authors: isCounted ? [] : readNames(texts('authors'), typeof record['authors'] === 'string'),
    venue: text('venue'),
    doi: withoutResolver(text('doi')),
    url: text('url'),
    keywords: typeof record['keywords'] === 'string' ? split(texts('keywords'), /[;,]/) : texts('keywords'),
    sources: sources.length > 0 ? sources : [at],
    at,
    brokenOff: isCutOff(abstract),
  };
}

/** A DOI without the address of its resolver. */
function withoutResolver(doi: string | null): string | null {
  return doi?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '') ?? null;
}

function split(texts: string[], separator: RegExp): string[] {
  return texts.flatMap((text) => text.split(separator).map((part) => part.trim())).filter((part) => part !== '');
}

/** One string may name several authors; a comma parts them only where it cannot stand between family and given name. */
function readNames(texts: string[], isOneText: boolean): string[] {
  if (!isOneText) return texts;
  const names = split(texts, /;(?: and )?| and /);
  const parts = names.length === 1 ? split(names, /,/) : [];
  return parts.length > 1 && parts.every((part) => part.includes(' ')) ? parts : names;
}

function readSources(value: unknown): Source[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((source: Partial<Source> | null) => {
    const { file, format, line } = source ?? {};
    const whole = typeof file === 'string' && typeof format === 'string' && Number.isInteger(line);
    return whole ? [{ file: printable(file), format: printable(format), line: line! }] : [];
  });
}

function complaint(record: Record<string, unknown> | null, line: string): string {
  const start = JSON.stringify(cleanText(line.slice(0, 200)).slice(0, 40));
  return record === null
    ? `This line is not a JSON object (it starts with ${start}); put one object on each line.`
    : `This record has neither a title nor an abstract (it starts with ${start}); name them "title" and "abstract".`;
}
