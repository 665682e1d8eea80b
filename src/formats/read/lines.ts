import { UserError } from '../../model/index.ts';
import type { Line } from './entry.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Beyond this many UTF-16 units a line is no record; engines give up on strings twice as long. */
const longestLine = 2 ** 28;

/** What the first bytes of a text tell about its encoding; without a byte-order mark it is UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * Bytes to numbered lines. A line ends at LF, CR LF or CR; a byte-order mark is no part of the first; bytes that are no
 * text in the encoding become U+FFFD. Memory holds one chunk and one line.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Line> {
  const decoder = new TextDecoder(encoding);
  let number = 1;
  let open = '';
  let heldReturn = ''; // a CR at the end of a chunk: whether an LF follows is not known yet
  for await (const chunk of chunks) {
    let text = heldReturn + decoder.decode(chunk, { stream: true });
    heldReturn = text.endsWith('\r') ? '\r' : '';
    if (heldReturn) text = text.slice(0, -1);
    const parts = text.split(/\r\n|\n|\r/);
    parts[0] = open + parts[0]!;
    open = parts.pop()!;
    for (const part of parts) yield { number: number++, text: part };
    if (open.length > longestLine) throw new UserError('unreadable', `its line ${number} has no end`);
  }
  const last = open + decoder.decode();
  if (last !== '' || heldReturn) yield { number, text: last };
}
