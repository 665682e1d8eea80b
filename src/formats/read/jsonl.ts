import type { Source } from '../../model/index.ts';
import { cleanText } from '../../text/clean.ts';
import { printable } from '../../text/printable.ts';
import type { Content, Head } from './content.ts';
import { readDate, readYear } from './dates.ts';
import type { Entry, Report } from './entry.ts';
import type { Format } from './format.ts';
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
    const entry = record && toEntry(record, { file, format: 'jsonl', line: line.number });
    if (entry && (entry.title !== '' || entry.abstract !== '')) {
      for (const field of unusedFields(record, entry)) {
        const before = unused.get(field);
        if (before) before.records++;
        else unused.set(field, { records: 1, line: line.number });
      }
      yield entry;
    } else
      report({ code: 'bad-record', severity: 'error', file, line: line.number, message: complaint(record, line.text) });
  }
  for (const [field, { records, line }] of unused) {
    const message = `"${field}" could not be used in ${records} of its records, here first: ${expected[field as UsedField]}.`;
    report({ code: 'unused-field', severity: 'warning', file, line, message });
  }
}

/** What each field has to be to be used. */
const expected = {
  year: 'give a year of four digits',
  authors: 'give a list of names, or of objects with a "name"',
  venue: 'give a text, or an object with a "name"',
  doi: 'give a text',
  url: 'give a text',
  keywords: 'give a list of texts, or of objects with a "name"',
};
type UsedField = keyof typeof expected;

/** The fields in which a record has something that its entry has nothing of. */
function unusedFields(record: Record<string, unknown>, entry: Entry): UsedField[] {
  const isEmpty = (value: unknown): boolean =>
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.every(isEmpty));
  return (Object.keys(expected) as UsedField[]).filter((field) => {
    const read = entry[field];
    return !isEmpty(record[field]) && (read === null || (Array.isArray(read) && read.length === 0));
  });
}

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

function toEntry(record: Record<string, unknown>, at: Source): Entry {
  const abstract = readText(record['abstract']) ?? '';
  const { year, date } = readDate(readText(record['date']) ?? '');
  const sources = readSources(record['sources']);
  return {
    id: readText(record['id']),
    title: readText(record['title']) ?? '',
    abstract,
    year: readYear(record['year']) ?? year,
    date,
    authors: readNames(record['authors']),
    venue: readText(record['venue']),
    doi: readDoi(record['doi']),
    url: readText(record['url']),
    keywords: readWords(record['keywords'], /[;,]/),
    sources: sources.length > 0 ? sources : [at],
    at,
    brokenOff: isCutOff(abstract),
  };
}

/** A text or a number as text; of an object its name, of a list its first entry. */
function readText(value: unknown): string | null {
  if (Array.isArray(value)) return value.length > 0 && !Array.isArray(value[0]) ? readText(value[0]) : null;
  if (typeof value === 'object' && value !== null) {
    const { name } = value as { name?: unknown };
    return typeof name === 'string' ? readText(name) : null;
  }
  const text = typeof value === 'string' ? cleanText(value) : typeof value === 'number' ? String(value) : '';
  return text === '' ? null : text;
}

/** A DOI without the address of its resolver. */
function readDoi(value: unknown): string | null {
  return readText(value)?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '') ?? null;
}

function readWords(value: unknown, separator: RegExp): string[] {
  const all = typeof value === 'string' ? cleanText(value).split(separator) : Array.isArray(value) ? value : [];
  return all.map(readText).filter((text) => text !== null);
}

/** One string may name several authors; a comma parts them only where it cannot stand between family and given name. */
function readNames(value: unknown): string[] {
  const names = readWords(value, /; ?(?:and )?| and /);
  const parts = typeof value === 'string' && names.length === 1 ? names[0]!.split(/ ?, ?/) : [];
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
