import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../model/index.ts';
import { printable } from '../node/terminal.ts';
import type { Session } from './command.ts';

/** Writes text on standard output, no faster than it is read there; a reader that stops early ends it quietly. */
export async function print(text: Iterable<string>, { stdout, clear }: Session): Promise<void> {
  clear();
  try {
    await pipeline(Readable.from(text), stdout, { end: false });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    throw new UserError('not-written', `standard output: could not be written (${message})`);
  }
}

/** Lines for a terminal, which text of papers must not steer. */
export function* printableLines(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield line.split('\n').map(printable).join('\n');
}
