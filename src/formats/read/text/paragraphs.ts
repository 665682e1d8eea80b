import { cleanText } from '../../../text/clean.ts';
import type { Line } from '../lines.ts';
import { markOf } from './marks.ts';
import type { Paragraph } from './paragraph.ts';
import { longestWrapped, unwrap } from './wrap.ts';
import type { Wrap } from './wrap.ts';

/** So many short lines without a blank one between are no paragraph. */
const mostLines = 500;

/**
 * The paragraphs of a text: its lines, but for those that a paragraph was broken into (wrapped), which are joined again.
 * `wrap` is that of the whole text, where it has one.
 */
export async function* readParagraphs(lines: AsyncIterable<Line>, wrap: Wrap | null): AsyncGenerator<Paragraph> {
  let run: Paragraph[] = [];
  let before: Paragraph | null = null;
  let isApart = true;
  for await (const { number, text, isApart: isBehindBlank } of lines) {
    const clean = cleanText(text);
    const isMark = markOf(clean) !== null;
    isApart ||= isBehindBlank || isMark || clean === '';
    if (isApart || clean.length > longestWrapped || run.length === mostLines) {
      for (const paragraph of unwrap(run, wrap, before)) yield (before = paragraph);
      run = [];
    }
    if (clean === '') continue;
    const paragraph = { line: number, text: clean, isTight: !isApart };
    isApart = isMark;
    if (isMark || clean.length > longestWrapped) yield (before = paragraph);
    else run.push(paragraph);
  }
  yield* unwrap(run, wrap, before);
}
