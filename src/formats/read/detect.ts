import { UserError } from '../../model/index.ts';
import type { InputFile } from '../../model/index.ts';
import { isGzip, readBytes, readHead } from './bytes.ts';
import type { Entry, Line, Reader } from './entry.ts';
import { parseObject, readJsonLines } from './jsonl.ts';
import { encodingOf, readLines } from './lines.ts';
import type { Encoding } from './lines.ts';
import { listReader } from './list.ts';
import { listingReader } from './listing.ts';
import { markOf } from './marks.ts';
import { isSentence } from './prose.ts';
import { cleanText } from '../../text/clean.ts';

/** How a file is to be read. */
export interface Shape {
  gzip: boolean;
  encoding: Encoding;
  reader: Reader;
}

/** This much of a file's beginning tells its shape. */
const headBytes = 2 ** 17;

/** Told with every file that has none of these shapes. */
export const shapesRead =
  'Files that can be read are JSON Lines (an object with "title" and "abstract" on each line), a plain list (a line with ' +
  'the title, the next with its abstract) and the copied page of a paper listing (titles and abstracts with blank lines ' +
  'between them); in UTF-8 or UTF-16, plain or gzip.';

/**
 * Recognises the shape of a file from what stands in it; its name is not asked. A text is a list or a listing if from
 * the first paper on there is little but papers, one paragraph a title and one an abstract. Throws a `UserError`
 * (`unreadable`) where no shape is recognised.
 */
export async function detect(file: InputFile, signal?: AbortSignal): Promise<Shape> {
  const gzip = isGzip(await readHead(file, false, 2, signal));
  const bytes = await readHead(file, gzip, headBytes, signal);
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  if (cleanText(text) === '') throw new UserError('unreadable', 'it is empty');
  if (isBinary(text)) throw new UserError('unreadable', 'it is no text, or in another encoding');
  const lines = text.split(/\r\n|\n|\r/).map((line, i) => ({ number: i + 1, text: line }));
  const reader = holdsObjects(lines) ? readJsonLines : await textReader(lines);
  if (reader === null) throw new UserError('unreadable', 'no titles with abstracts were recognised in it');
  return { gzip, encoding, reader };
}

/** The lines of a file whose shape is known. */
export function linesOf(file: InputFile, shape: Shape, signal?: AbortSignal): AsyncIterable<Line> {
  return readLines(readBytes(file, shape.gzip, signal), shape.encoding);
}

function isBinary(text: string): boolean {
  const odd = text.match(/[^\P{Cc}\s]|\uFFFD/gu)?.length ?? 0;
  return odd > text.length / 10;
}

function holdsObjects(lines: Line[]): boolean {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const opening = filled.filter((line) => line.text.trimStart().startsWith('{'));
  if (filled[0]?.text.trimStart().startsWith('[') || opening.length < filled.length / 2) return false;
  return opening.length === filled.length || opening.some((line) => parseObject(line.text) !== null);
}

async function textReader(lines: Line[]): Promise<Reader | null> {
  const clean = lines.map((line) => ({ ...line, text: cleanText(line.text) }));
  const filled = clean.filter((line) => line.text !== '');
  const span = filled.at(-1)!.number - filled[0]!.number + 1;
  const hasBlocks = filled.length < span * 0.8;
  const paragraphs = hasBlocks ? blocks(clean) : filled.filter(isText);
  const authorCounts = filled.filter((line) => markOf(line.text) === 'authors').length;
  for (const lenient of [false, true]) {
    const reader = hasBlocks ? listingReader(lenient) : listReader(lenient);
    const papers = await papersIn(reader, clean);
    const start = papers[0]?.at.line ?? Infinity;
    const furniture = new Set(paragraphs.filter((line) => line.number < start).map((line) => line.text));
    const rest = paragraphs.filter((line) => line.number >= start && !furniture.has(line.text)).length;
    if (papers.length > 0 && (rest <= 1 + 2.5 * papers.length || authorCounts > papers.length / 2)) return reader;
  }
  return null;
}

/** The papers a reader finds, but not one whose abstract is a word or two: such pairs are in any text. */
async function papersIn(reader: Reader, lines: Line[]): Promise<Entry[]> {
  const papers: Entry[] = [];
  for await (const entry of reader(each(lines), '', () => {}))
    if (isSentence(entry.abstract) || /(?:\S+\s+){3}\S/.test(entry.abstract)) papers.push(entry);
  return papers;
}

/** The lines on which a block of text starts. */
function blocks(lines: Line[]): Line[] {
  return lines.filter((line, i) => isText(line) && !(lines[i - 1] && isText(lines[i - 1]!)));
}

function isText(line: Line): boolean {
  return line.text !== '' && markOf(line.text) === null;
}

async function* each<T>(items: T[]): AsyncGenerator<T> {
  yield* items;
}
