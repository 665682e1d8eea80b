import { UserError } from '../model/index.ts';
import type { Context, InputFile, Notice } from '../model/index.ts';
import { readHead } from '../formats/read/bytes.ts';
import { detect, formatNamed, isAttachment, openContent, unpackArchive } from '../formats/read/index.ts';
import type { Content, Entry, Format, Report } from '../formats/read/index.ts';
import { fingerprint, hash } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';
import { whyNotAPaper } from './not-a-paper.ts';
import type { IngestOptions } from './options.ts';
import { sizeOf } from './size.ts';
import { startTally } from './tally.ts';
import { tidyEntry } from './tidy.ts';
import type { Tidied } from './tidy.ts';
import { plainWords } from '../text/clean.ts';

/** A file that can be read, how, and the places of its records that are no papers. */
export interface ReadableFile {
  content: Content;
  format: Format;
  options: IngestOptions;
  /** Of the records in the order of the file, from 0. */
  setAside: Set<number>;
  /** Its records but those set aside, where all files are small; else they are read again. */
  kept: Entry[] | null;
}

/** Records of so many UTF-16 units of text are kept in memory between the two passes: some ten thousand papers. */
const mostKept = 2 ** 24;

/** What the first pass over the files finds out: of the records it keeps fingerprints, no texts. */
export interface Survey {
  /** In the order of their names. */
  files: ReadableFile[];
  /** Of all records but those set aside, file by file, in their order. */
  records: Fingerprint[];
  /** How much text of kept records there may still be. */
  room: number;
}

/**
 * Reads all files once. A file that cannot be read to its end is left out whole, and reported as `unreadable`. Records
 * that are no papers are set aside, unless `options.keepAll` is true, and reported as `not-a-paper`.
 * @param room how much text of records may be kept in memory, in UTF-16 units
 * @throws UserError `usage` for a format that does not exist.
 */
export async function surveyFiles(
  files: InputFile[],
  options: IngestOptions,
  report: Report,
  context: Context,
  room = mostKept,
): Promise<Survey> {
  const given = options.as === null ? null : formatNamed(options.as, options.formats);
  const survey: Survey = { files: [], records: [], room };
  const attachments: Notice[] = [];
  for (const file of await unpacked(await inFixedOrder(files, context.signal), report, context.signal)) {
    const before = survey.records.length;
    let content: Content | null = null;
    try {
      content = await openContent(file, context.signal);
      const format = given ?? (await detect(content, options.formats, Object.keys(options.columns).length > 0));
      survey.files.push(
        await surveyFile({ content, format, options, setAside: new Set(), kept: [] }, survey, report, context),
      );
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      survey.records.length = before;
      const isBeside = file.name.includes('/') && content !== null && isAttachment(content.head);
      if (isBeside) attachments.push(unreadableNotice(file.name, error.message));
      else report(unreadableNotice(file.name, error.message));
    }
  }
  // A library that was exported with its files has them in folders below it.
  const isLibrary = survey.files.length > 0;
  for (const notice of attachments) report(isLibrary ? { ...notice, code: 'left-out', severity: 'info' } : notice);
  return survey;
}

/** Reads one file: the fingerprints of its records go to `survey`. Returns it with what was set aside, and kept. */
async function surveyFile(file: ReadableFile, survey: Survey, report: Report, context: Context): Promise<ReadableFile> {
  const { content, format, options, setAside } = file;
  const { records } = survey;
  const tally = startTally(content, format);
  let [place, reports] = [0, 0];
  const reportOfFile: Report = (notice) => {
    reports++;
    report(notice);
  };
  for await (const { entry, cuts } of tidyEntriesOf(file, reportOfFile)) {
    const words = plainWords(entry.abstract);
    tally.count(entry, cuts);
    const reason = options.keepAll ? null : whyNotAPaper(entry, words);
    if (reason === null) {
      records.push(fingerprint(entry, words));
      survey.room -= sizeOf(entry);
      if (survey.room < 0) file.kept = null;
      file.kept?.push(entry);
    } else {
      report(notAPaperNotice(entry, reason));
      setAside.add(place);
    }
    if (++place % 500 > 0) continue;
    context.progress?.('read', records.length, null);
    context.signal?.throwIfAborted();
  }
  if (place + reports === 0) report(emptyNotice(content.name, format));
  tally.notices().forEach(report);
  return file;
}

/** The records of a file, but not those set aside. */
export async function* entriesOf(file: ReadableFile): AsyncGenerator<Entry> {
  if (file.kept) {
    yield* file.kept;
    return;
  }
  let place = 0;
  for await (const { entry } of tidyEntriesOf(file, () => {})) if (!file.setAside.has(place++)) yield entry;
}

/** The records of a file with clean texts; one that has no text left is reported and left out. */
async function* tidyEntriesOf({ content, format, options }: ReadableFile, report: Report): AsyncGenerator<Tidied> {
  for await (const entry of format.read(content, report, options)) {
    const tidied = options.raw ? { entry, cuts: [] } : tidyEntry(entry);
    if (tidied.entry.title !== '' || tidied.entry.abstract !== '') yield tidied;
    else report(withoutTextNotice(entry));
  }
}

function withoutTextNotice({ at, title, abstract }: Entry): Notice {
  const message = `This record has no title and no abstract, only ${JSON.stringify((title || abstract).slice(0, 60))}; it was left out.`;
  return { code: 'bad-record', severity: 'warning', file: at.file, line: at.line, message };
}

/** The files, and those within zip files in their place. What can't be unpacked is reported and left out. */
async function unpacked(files: InputFile[], report: Report, signal?: AbortSignal): Promise<InputFile[]> {
  const all: InputFile[] = [];
  for (const file of files)
    try {
      for (const inner of await unpackArchive(file, signal)) all.push(inner);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      report(unreadableNotice(file.name, error.message));
    }
  return all;
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
    if (error instanceof UserError) return 0; // reported when it is read
    throw error;
  }
}

function notAPaperNotice({ at, title, abstract }: Entry, reason: string): Notice {
  const name = title || abstract;
  const short = JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
  const message = `${short} was set aside, for ${reason}. --keep-all keeps it.`;
  return { code: 'not-a-paper', severity: 'warning', file: at.file, line: at.line, message };
}

function emptyNotice(file: string, { title }: Format): Notice {
  const message = `No paper was found in this file, though it looks like ${title}; export it again, or check its beginning.`;
  return { code: 'bad-record', severity: 'warning', file, line: null, message };
}

function unreadableNotice(file: string, reason: string): Notice {
  return {
    code: 'unreadable',
    severity: 'error',
    file,
    line: null,
    message: `Nothing was read from this file: ${reason}.`,
  };
}
