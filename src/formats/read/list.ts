import type { Line, Reader } from './entry.ts';
import { readPairs } from './pairs.ts';
import type { Paragraph } from './pairs.ts';
import { cleanText } from '../../text/clean.ts';

/**
 * Reads the plain list: a line with a title, a line with its abstract, and so on; a line or two above may name the
 * topic. `lenient` where abstracts of one sentence are to be expected from the first.
 */
export function listReader(lenient: boolean): Reader {
  return (lines, file, report) => readPairs(filledLines(lines), { format: 'list', tight: true, lenient }, file, report);
}

async function* filledLines(lines: AsyncIterable<Line>): AsyncGenerator<Paragraph> {
  for await (const { number, text } of lines) {
    const clean = cleanText(text);
    if (clean !== '') yield { line: number, text: clean };
  }
}
