import type { Line } from '../lines.ts';
import { emptyRow, splitLine } from './split-line.ts';

/** A row of a table; `line` is where it begins. */
export interface Row<Cell = string> {
  line: number;
  cells: Cell[];
}

/** What a reader of rows needs to know of the table. */
export interface RowRules {
  delimiter: string;
  /** How many columns it has. */
  width: number;
  /** Called for a row in which a quote is opened and not closed. */
  unclosed(line: number, isEnd: boolean): void;
}

/** A quoted cell that goes on for longer has lost its closing quote. */
const longest = { lines: 2000, size: 2 ** 20 };

/**
 * Makes rows of lines, one at a time: a quoted cell may go on over several. Where a closing quote is missing, the quote
 * that opened is a letter like others, and the line ends its row. Every line is read a few times at most, whatever it holds.
 */
export function rowReader({ delimiter, width, unclosed }: RowRules) {
  let row = emptyRow();
  let held: Line[] = []; // its lines, while it is not complete
  let size = 0;
  let before = 0; // its cells before the first quote that goes on in the next line
  let [againUntil, aloneUntil] = [0, 0]; // these lines are read for the second time, or each as a row

  const push = (line: Line): Row[] => {
    const first = held[0];
    if (first === undefined && line.number <= aloneUntil) return [alone(line)];
    if (first && (line.number - first.number >= longest.lines || size > longest.size)) {
      unclosed(first.number, false);
      return [...readAgain(), ...push(line)];
    }
    const wasOdd = held.length > 1 && row.isOdd;
    if (first) row.open += '\n'.repeat(line.number - held.at(-1)!.number);
    splitLine(line.text, delimiter, row);
    held.push(line);
    size += line.text.length;
    if (first && row.isOdd && !wasOdd && isNextRow(first, held[1]!))
      return held.length === 2 ? [alone(release()[0]!), ...push(line)] : readAgain();
    if (!first) before = row.cells.length;
    if (row.open !== null) return [];
    const { cells } = row;
    return [{ line: release()[0]!.number, cells }];
  };

  /** The rows that are left when there are no more lines. */
  const end = (): Row[] => {
    const [first, ...others] = held;
    if (first === undefined) return [];
    const isNoCell = (row.isOdd && isWhole(first)) || others.some((line) => opensQuotes(line) && isWhole(line));
    if (!isNoCell || !row.isOdd) unclosed(first.number, !isNoCell);
    if (isNoCell) return [...readAgain(), ...end()];
    const cells = [...row.cells, row.open ?? ''];
    release();
    return [{ line: first.number, cells }];
  };

  const release = (): Line[] => {
    const lines = held;
    [row, held, size] = [emptyRow(), [], 0];
    return lines;
  };

  /** The rows of the lines of a row that is none: the first alone. */
  const readAgain = (): Row[] => {
    const [first, ...others] = release();
    const last = others.at(-1)?.number ?? 0;
    if (first!.number <= againUntil) aloneUntil = last;
    else againUntil = last;
    return [alone(first!), ...others.flatMap(push)];
  };

  /** A line that is a row, with a quote that it doesn't close as a letter. */
  const alone = ({ number, text }: Line): Row => {
    const whole = emptyRow();
    splitLine(text, delimiter, whole, true);
    return { line: number, cells: whole.cells };
  };

  /**
   * Whether a line that leaves a quote open is whole without it, and so is the next: `"Big" data<tab>2015`. Asked only where a
   * quote is out of place: a table that is written as it should be is read as it is written.
   */
  const isNextRow = (line: Line, next: Line): boolean => {
    const isLast = before >= width - 1 && delimiter !== '\t';
    return !isLast && opensQuotes(next) && isWhole(line) && isWhole(next);
  };

  /** Whether a line has a cell for each column; Web of Science ends some with a tab. */
  const isWhole = (line: Line): boolean => {
    const { cells } = alone(line);
    return width > 1 && (cells.length === width || (cells.length === width + 1 && cells.at(-1) === ''));
  };

  /** Whether the first quote of a line, if any, begins a cell. */
  const opensQuotes = ({ text }: Line): boolean => {
    const start = text.slice(0, Math.max(0, text.indexOf('"'))).replace(/[ =]{1,9}$/, '');
    return start === '' || start.endsWith(delimiter);
  };

  return { push, end };
}
