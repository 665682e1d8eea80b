import { UserError } from '../../model/index.ts';

/** One line of a file that is not blank, without its line break. */
export interface Line {
  /** From 1, blank lines counted. */
  number: number;
  text: string;
  /** Whether the line before it is blank, or there is none. */
  isApart: boolean;
}

/** Beyond this many UTF-16 units a line is no record; engines give up on strings twice as long. */
const longestLine = 2 ** 28;

/**
 * Text to numbered lines, blank ones (white space alone) left out: a gigabyte of them costs seconds. A line ends at LF,
 * CR LF or CR. Memory holds one piece of the text and one line.
 * @throws UserError `unreadable` for a line of more than 256 million characters.
 */
export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 1;
  let isApart = true;
  let open = ''; // the beginning of a line whose end has not come yet
  let heldReturn = ''; // a CR at the end of a piece: whether an LF follows is not known yet
  for await (const piece of pieces) {
    let text = heldReturn + piece;
    heldReturn = text.endsWith('\r') ? '\r' : '';
    if (heldReturn) text = text.slice(0, -1);
    let at = 0;
    while (at < text.length) {
      if (open === '') {
        const blank = blankLines(text, at);
        number += blank.count;
        isApart ||= blank.count > 0;
        at = blank.end;
      }
      const end = lineEnd(text, at);
      open += text.slice(at, end);
      if (end === text.length) break;
      if (open.trim() !== '') yield { number, text: open, isApart };
      isApart = open.trim() === '';
      number++;
      open = '';
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
    if (open.length > longestLine) throw new UserError('unreadable', `its line ${number} has no end`);
  }
  if (open.trim() !== '') yield { number, text: open, isApart };
}

/** How many blank lines begin at a line's beginning, and where they end. */
function blankLines(text: string, start: number): { count: number; end: number } {
  let count = 0;
  let end = start;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) {
      if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
      count++;
      end = at + 1;
    } else if (unit !== 32 && /\S/.test(text[at]!)) break;
  }
  return { count, end };
}

function lineEnd(text: string, start: number): number {
  const lineBreak = /[\r\n]/g;
  lineBreak.lastIndex = start;
  return lineBreak.exec(text)?.index ?? text.length;
}
