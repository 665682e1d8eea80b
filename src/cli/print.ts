import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../model/index.ts';
import { watch, type Content } from '../node/content.ts';
import { printable } from '../node/terminal.ts';
import type { Session } from './command.ts';

/**
 * Writes content on standard output, no faster than it is read there; a reader that stops early ends it quietly.
 * @throws UserError `not-written`; the error of a content that breaks off
 */
export async function print(content: Content, { stdout, clear }: Pick<Session, 'stdout' | 'clear'>): Promise<void> {
  clear();
  const watched = watch(content);
  try {
    await pipeline(Readable.from(watched.pieces), stdout, { end: false });
  } catch (error) {
    watched.check();
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    throw new UserError('not-written', `standard output: could not be written (${message})`);
  }
}

/** Lines for a terminal, which text of papers must not steer. */
export function* printableLines(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield line.split('\n').map(printable).join('\n');
}
