import { UserError } from '../../../model/index.ts';
import type { Content, Head } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import type { Format, ReadOptions } from '../format.ts';
import type { Line } from '../lines.ts';
import { checkNamed } from './columns.ts';
import { entriesOf } from './entries.ts';
import { findHeader, firstRow, type Header } from './header.ts';
import { toExportAbstracts } from './products.ts';
import { rowReader, type Row } from './rows.ts';

/**
 * Tables of text: cells parted by commas, semicolons, tabs or bars, in quotes where they need to be; one row names the columns.
 * A file of any length is read in the memory of its longest row.
 */
export const csv: Format = {
  name: 'csv',
  title: 'CSV and TSV',
  looksLike: 'a row with headings such as Title and Abstract, then a row for each paper',
  endings: ['csv', 'tsv', 'tab'],
  sniff: (head) => (isTable(head) ? (isMarkdown(head) ? 0.58 : 0.8) : 0),
  read: readCsv,
  takesColumns: true,
  toExportAbstracts(head) {
    const header = findHeader(head.lines);
    return header && toExportAbstracts(header.names);
  },
};

/** Whether the table is one within a text in Markdown, which may be more than that. */
function isMarkdown({ lines }: Head): boolean {
  return lines.slice(0, 200).some(({ text }) => /^\s{0,3}\|?(?:\s{0,9}:?-{3,40}:?\s{0,9}\|){1,40}/.test(text));
}

/** Whether a header is followed by rows of which half or more have a cell for each column. */
function isTable({ lines }: Head): boolean {
  const header = findHeader(lines);
  if (header === null) return false;
  const width = header.names.length;
  const reader = rowReader({ ...header, width, unclosed() {} });
  const below = lines.filter(({ number }) => number > header.end).slice(0, 200);
  const rows = below.slice(0, below.length < lines.length ? -1 : undefined).flatMap(reader.push);
  const fits = rows.filter(({ cells }) => cells.length === width || (width > 4 && cells.length >= width / 2)).length;
  return fits >= rows.length / 2;
}

/** In UTF-16 units. */
const longestHeading = 150;

async function* readCsv(
  { name: file, head, lines }: Content,
  report: Report,
  { columns }: ReadOptions,
): AsyncGenerator<Entry> {
  const header = findHeader(head.lines, columns);
  checkNamed(header?.names ?? firstRow(head.lines), columns);
  if (header === null)
    throw new UserError(
      'unreadable',
      'no heading of a column of titles was found in it; name the column that has them',
    );
  if (header.names.some((name) => name.length > longestHeading))
    report({
      ...{ code: 'bad-record', severity: 'warning', file, line: header.end },
      message: 'A heading goes on to here, over a row perhaps; check that no quote is missing in the row of headings.',
    });
  const unclosed = (line: number, isEnd: boolean) =>
    report({
      ...{ code: 'bad-record', severity: 'warning', file, line },
      message: isEnd
        ? 'The file ends within the quotes of a cell of this row; if it was cut short, export it again.'
        : 'A quote that begins a cell of this row is never closed; it is taken as a part of the text, so check the row.',
    });
  const rows = rowsBelow(lines(), header, unclosed);
  yield* entriesOf(rows, header, { file, format: 'csv' }, report);
}

async function* rowsBelow(
  lines: AsyncIterable<Line>,
  { delimiter, names, end }: Header,
  unclosed: (line: number, isEnd: boolean) => void,
): AsyncGenerator<Row> {
  const reader = rowReader({ delimiter, width: names.length, unclosed });
  for await (const line of lines) if (line.number > end) yield* reader.push(line);
  yield* reader.end();
}
