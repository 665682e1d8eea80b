import { UserError } from '../../model/index.ts';
import type { InputFile } from '../../model/index.ts';
import { isGzip, readBytes, readHead } from './bytes.ts';
import { decode } from './decode.ts';
import { readLines } from './lines.ts';
import type { Line } from './lines.ts';

/** The beginning of a file: enough to tell its format by. */
export interface Head {
  /** The first bytes, unpacked. */
  bytes: Uint8Array;
  isText: boolean;
  /** The first lines that are not blank; none where the bytes are no text. The last may be cut short. */
  lines: Line[];
}

/** What a file holds, unpacked. Each call of a method reads it from its beginning. */
export interface Content {
  /** What the file is called in notices and sources. */
  name: string;
  head: Head;
  bytes(): AsyncGenerator<Uint8Array>;
  /** For formats of a record a line, or a few lines: any length of file. */
  lines(): AsyncGenerator<Line>;
  /**
   * For formats that are read as a whole.
   * @throws UserError `unreadable` for more than 256 million characters.
   */
  text(): Promise<string>;
}

/** This much of a file's beginning, white space not counted, shows its format. */
const headLength = 2 ** 17;
/** And this much with all its white space, once there is anything else. */
const longestHead = 2 ** 24;
/** Engines give up on strings twice as long. */
const longestText = 2 ** 28;

/**
 * Opens a file, plain or gzip, in UTF-8 or UTF-16, and reads its beginning.
 * @throws UserError `unreadable` where it can't be read or unpacked; the reason of an aborted signal.
 */
export async function openContent(file: InputFile, signal?: AbortSignal): Promise<Content> {
  const gzip = isGzip(await readHead(file, false, 2, signal));
  const bytes = () => readBytes(file, gzip, signal);
  return {
    name: file.name,
    head: await readHeadOf(bytes()),
    bytes,
    lines: () => readLines(decode(bytes())),
    async text() {
      let text = '';
      for await (const piece of decode(bytes())) {
        text += piece;
        if (text.length > longestText) throw new UserError('unreadable', 'it is longer than 256 million characters');
      }
      return text;
    },
  };
}

async function readHeadOf(chunks: AsyncIterable<Uint8Array>): Promise<Head> {
  const bytes: number[] = [];
  const lines: Line[] = [];
  for await (const line of readLines(decode(beginning(chunks, bytes)))) lines.push(line);
  const head = Uint8Array.from(bytes);
  const isText = !(await isBinary(head));
  return { bytes: head, isText, lines: isText ? lines : [] };
}

/**
 * Chunks up to the one that completes the head: blank lines may stand before and between what counts. The first bytes are
 * written to `start`.
 */
async function* beginning(chunks: AsyncIterable<Uint8Array>, start: number[]): AsyncGenerator<Uint8Array> {
  let [filled, length] = [0, 0];
  for await (const chunk of chunks) {
    let at = 0;
    for (; at < chunk.length && filled < headLength; at++) {
      if (chunk[at]! > 0x20) filled++;
      if (start.length < headLength) start.push(chunk[at]!);
    }
    yield chunk.subarray(0, at);
    length += at;
    if (filled === headLength || (filled > 0 && length >= longestHead)) return;
  }
}

/** Whether more than one character in ten is a control character, or was lost. */
async function isBinary(bytes: Uint8Array): Promise<boolean> {
  let [length, odd] = [0, 0];
  for await (const text of decode(only(bytes))) {
    length += text.length;
    odd += text.match(/[^\P{Cc}\s]|\uFFFD/gu)?.length ?? 0;
  }
  return odd > length / 10;
}

async function* only<T>(item: T): AsyncGenerator<T> {
  yield item;
}
