import type { Line, Reader } from './entry.ts';
import { markOf } from './marks.ts';
import { readPairs } from './pairs.ts';
import type { Paragraph } from './pairs.ts';
import { isLongProse, isSentence } from './prose.ts';
import { cleanText } from '../../text/clean.ts';

/**
 * Reads the copied page of a paper listing: titles, abstracts, perhaps author counts and dates, in blocks with blank
 * lines between them, and the furniture of the page around. `lenient` where abstracts of one sentence are to be expected.
 */
export function listingReader(lenient: boolean): Reader {
  return (lines, file, report) =>
    readPairs(paragraphs(lines), { format: 'listing', tight: false, lenient }, file, report);
}

async function* paragraphs(lines: AsyncIterable<Line>): AsyncGenerator<Paragraph> {
  let block: Paragraph[] = [];
  for await (const { number, text } of lines) {
    const line = { line: number, text: cleanText(text) };
    const isMark = markOf(line.text) !== null;
    if (line.text !== '' && !isMark) block.push(line);
    else {
      yield* joined(block);
      block = [];
    }
    if (isMark) yield line;
  }
  yield* joined(block);
}

/** A block is one paragraph, broken into lines, unless it is a title with its abstract right below. */
function joined(block: Paragraph[]): Paragraph[] {
  const [first, second] = block;
  if (first === undefined) return [];
  const isPair =
    block.length === 2 && !isSentence(first.text) && (isLongProse(second!.text) || isSentence(second!.text));
  return isPair ? block : [{ line: first.line, text: block.map((line) => line.text).join(' ') }];
}
