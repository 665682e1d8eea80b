import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../model/index.ts';
import type { Content } from '../formats/write/format.ts';
import { watch, type StreamedContent } from '../node/content.ts';
import { printable, printableLines } from '../text/printable.ts';
import type { Session } from './command.ts';

type Output = Pick<Session, 'stdout' | 'clear'>;

/** Writes lines on standard output; nothing in one can break it or steer the terminal. */
export async function printLines(lines: Iterable<string>, output: Output): Promise<void> {
  function* text() {
    for (const line of lines) yield `${printable(line)}\n`;
  }
  await print(text(), output);
}

/**
 * Writes content on standard output, no faster than it is read there; a reader that stops early ends it quietly. On a
 * terminal, what could steer it is spelled out.
 * @throws UserError `not-written`; the error of a content that breaks off
 */
export async function print(content: Content | StreamedContent, { stdout, clear }: Output): Promise<void> {
  clear();
  const watched = watch(content);
  try {
    await pipeline(Readable.from(stdout.isTTY ? shown(watched.pieces) : watched.pieces), stdout, { end: false });
  } catch (error) {
    watched.check();
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    throw new UserError('not-written', `standard output: could not be written (${message})`);
  }
}

async function* shown(content: StreamedContent): StreamedContent {
  for await (const piece of content) yield typeof piece === 'string' ? printableLines(piece) : piece;
}
