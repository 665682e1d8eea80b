import { UserError } from '../model/index.ts';
import type { Context, InputFile, Notice } from '../model/index.ts';
import { readHead } from '../formats/read/bytes.ts';
import { detect, openContent, shapesRead } from '../formats/read/index.ts';
import type { Content, Entry, Format, Report } from '../formats/read/index.ts';
import { fingerprint, hash } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';
import { whyNotAPaper } from './not-a-paper.ts';
import { plainWords } from '../text/clean.ts';

/** A file that can be read, how, and the lines of its records that are no papers. */
export interface ReadableFile {
  content: Content;
  format: Format;
  setAside: Set<number>;
}

/** What the first pass over the files finds out: of the records it keeps fingerprints, no texts. */
export interface Survey {
  /** In the order of their names. */
  files: ReadableFile[];
  /** Of all records but those set aside, file by file, line by line. */
  records: Fingerprint[];
}

/**
 * Reads all files once. A file that cannot be read to its end is left out whole, and told of as `unreadable`. Records
 * that are no papers are set aside, unless `keepAll` is true, and told of as `not-a-paper`.
 */
export async function surveyFiles(
  files: InputFile[],
  formats: readonly Format[],
  keepAll: boolean,
  report: Report,
  context: Context,
): Promise<Survey> {
  const survey: Survey = { files: [], records: [] };
  for (const file of await inFixedOrder(files, context.signal)) {
    const before = survey.records.length;
    let damaged = false; // once a file is enough
    try {
      const content = await openContent(file, context.signal);
      const readable = { content, format: await detect(content, formats), setAside: new Set<number>() };
      for await (const entry of entriesOf(readable, report)) {
        const words = plainWords(entry.abstract);
        if (!damaged && `${entry.title}${entry.abstract}`.includes('\uFFFD')) {
          damaged = true;
          report(damagedNotice(entry));
        }
        const reason = keepAll ? null : whyNotAPaper(entry, words);
        if (reason !== null) {
          report(notAPaperNotice(entry, reason));
          readable.setAside.add(entry.at.line);
          continue;
        }
        survey.records.push(fingerprint(entry, words));
        if (survey.records.length % 500 === 0) context.progress?.('read', survey.records.length, null);
      }
      survey.files.push(readable);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      survey.records.length = before;
      report(unreadableNotice(file.name, error.message, formats));
    }
  }
  return survey;
}

/** The records of a file, but not those set aside. */
export async function* entriesOf({ content, format, setAside }: ReadableFile, report: Report): AsyncGenerator<Entry> {
  for await (const entry of format.read(content, report)) if (!setAside.has(entry.at.line)) yield entry;
}

/** By name; files of the same name (from two folders, say) by what stands in them. */
async function inFixedOrder(files: InputFile[], signal?: AbortSignal): Promise<InputFile[]> {
  const count = new Map<string, number>();
  for (const { name } of files) count.set(name, (count.get(name) ?? 0) + 1);
  const keyed = [];
  for (const file of files)
    keyed.push({ file, content: count.get(file.name)! > 1 ? await contentHash(file, signal) : 0 });
  keyed.sort((a, b) => (a.file.name === b.file.name ? a.content - b.content : a.file.name < b.file.name ? -1 : 1));
  return keyed.map(({ file }) => file);
}

async function contentHash(file: InputFile, signal?: AbortSignal): Promise<number> {
  try {
    return hash(new TextDecoder('latin1').decode(await readHead(file, false, Infinity, signal)));
  } catch (error) {
    if (error instanceof UserError) return 0; // will be told of when it is read
    throw error;
  }
}

function notAPaperNotice({ at, title, abstract }: Entry, reason: string): Notice {
  const name = title || abstract;
  const short = JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
  const message = `${short} was set aside, for ${reason}. --keep-all keeps it.`;
  return { code: 'not-a-paper', severity: 'warning', file: at.file, line: at.line, message };
}

function damagedNotice({ at }: Entry): Notice {
  const message =
    'Some characters here, and perhaps further down, were lost (they show as \uFFFD); save the file in UTF-8 or UTF-16.';
  return { code: 'bad-record', severity: 'warning', file: at.file, line: at.line, message };
}

function unreadableNotice(file: string, reason: string, formats: readonly Format[]): Notice {
  const message = `Nothing was read from this file: ${reason}. ${shapesRead(formats)}`;
  return { code: 'unreadable', severity: 'error', file, line: null, message };
}
