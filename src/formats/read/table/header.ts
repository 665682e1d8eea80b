import type { Line } from '../lines.ts';
import { columnsOf, countKnown, type Columns, type NamedColumns } from './columns.ts';
import type { Row } from './rows.ts';
import { emptyRow, splitLine } from './split-line.ts';

/** The row that names the columns of a table of text. */
export interface Header {
  delimiter: string;
  names: readonly string[];
  columns: Columns;
  /** The number of the line on which it ends. */
  end: number;
}

/** Programs put the search above it, or who made the file. */
const linesAbove = 60;
/** A heading may have line breaks. */
const linesWithin = 20;
/** A longer line names no columns, nor does one of more cells. */
const longestHeader = 50_000;
const mostColumns = 1000;
const delimiters = ['\t', ',', ';', '|'];

/**
 * The row with the most headings that are known, among the first; `null` where none has a title and another, or the columns
 * that a user names.
 */
export function findHeader(lines: readonly Line[], named: NamedColumns = {}): Header | null {
  const rows = lines.slice(0, linesAbove).flatMap((_, at) =>
    delimiters.flatMap((delimiter) => {
      const row = readRow(lines, at, delimiter);
      return row === null ? [] : [{ delimiter, ...row }];
    }),
  );
  return bestOf(rows, named);
}

/** The same in the rows of a sheet. */
export function headerIn(rows: readonly Row[], named: NamedColumns = {}): Omit<Header, 'delimiter'> | null {
  const first = rows.slice(0, linesAbove);
  return bestOf(
    first.map(({ line, cells }) => ({ names: cells.map((cell) => cell.trim()), end: line })),
    named,
  );
}

function bestOf<Named extends { names: string[] }>(rows: readonly Named[], named: NamedColumns) {
  let [best, most] = [null as (Named & { columns: Columns }) | null, 1];
  for (const row of rows) {
    const columns = columnsOf(row.names, named);
    const known = countKnown(columns);
    const hasTexts = columns.title !== undefined || (columns.abstract !== undefined && Object.keys(named).length > 0);
    if (known > most && hasTexts) [best, most] = [{ ...row, columns }, known];
  }
  return best;
}

/** The first row of the table of which nothing is known, for complaints. */
export function firstRow(lines: readonly Line[]): string[] {
  const rows = delimiters.map((delimiter) => readRow(lines, 0, delimiter)?.names ?? []);
  return rows.reduce((most, names) => (names.length > most.length ? names : most), []);
}

function readRow(lines: readonly Line[], start: number, delimiter: string): { names: string[]; end: number } | null {
  if (!lines[start]?.text.includes(delimiter) || lines[start].text.length > longestHeader) return null;
  const row = emptyRow();
  for (const { text, number } of lines.slice(start, start + linesWithin)) {
    if (row.open !== null) row.open += ' ';
    splitLine(text, delimiter, row);
    if (row.cells.length > mostColumns) break;
    if (row.open === null) return { names: row.cells.map((name) => name.trim()), end: number };
    if (row.open.length > longestHeader) break;
  }
  return null;
}
