import type { Source } from '../../../model/index.ts';
import type { Entry, Report } from '../entry.ts';
import { entryOf } from '../record.ts';
import { columnsWithCommas, recordOfRow, type Cell, type Table } from './record-of-row.ts';
import type { Row } from './rows.ts';

/** So many rows show how the lists of a table are written. */
const rowsLookedAt = 100;

/** The records of a table. A row with neither a title nor an abstract is reported; blank ones and notes below are passed over. */
export async function* entriesOf(
  rows: AsyncIterable<Row<Cell>>,
  header: Omit<Table, 'withCommas'>,
  { file, format }: Omit<Source, 'line'>,
  report: Report,
): AsyncGenerator<Entry> {
  let first: Row<Cell>[] | null = [];
  let table: Table = { ...header, withCommas: new Set() };
  const tooLong = { rows: 0, line: 0 };
  const toEntry = ({ line, cells }: Row<Cell>): Entry[] => {
    if (isBlank(cells) || isHeaderAgain(cells, header.names)) return [];
    if (!isBlank(cells.slice(header.names.length)) && tooLong.rows++ === 0) tooLong.line = line;
    const entry = entryOf(recordOfRow(table, cells), { file, format, line });
    if (entry !== null && !(cells.length === 1 && header.names.length > 2 && isFooter(cells[0]!))) return [entry];
    if (!isFooter(cells.find((cell) => cell.length > 0) ?? ''))
      report({ code: 'bad-record', severity: 'error', file, line, message: complaint(header, cells) });
    return [];
  };
  const lookAtFirst = (): Entry[] => {
    const held = first ?? [];
    first = null;
    table = {
      ...header,
      withCommas: columnsWithCommas(
        header.columns,
        held.map(({ cells }) => cells),
      ),
    };
    return held.flatMap(toEntry);
  };
  for await (const row of rows) {
    if (first === null) yield* toEntry(row);
    else if (first.push(row) === rowsLookedAt) yield* lookAtFirst();
  }
  yield* lookAtFirst();
  if (tooLong.rows > 0) {
    const which = tooLong.rows === 1 ? 'This row has' : `${tooLong.rows} rows, this one first, have`;
    const message = `${which} more cells than the table has headings; check that a quote or a line break between two rows is not missing.`;
    report({ code: 'bad-record', severity: 'warning', file, line: tooLong.line, message });
  }
}

/** Nothing in it, or the line below the header of a table in Markdown. */
function isBlank(cells: readonly Cell[]): boolean {
  return cells.every((cell) => (typeof cell === 'string' ? /^[-:=_\s]*$/.test(cell) : cell.length === 0));
}

function isHeaderAgain(cells: readonly Cell[], names: readonly string[]): boolean {
  return names.every((name, i) => cells[i] === undefined || (typeof cells[i] === 'string' && cells[i].trim() === name));
}

/** What programs write below a table. */
function isFooter(cell: Cell): boolean {
  return (
    typeof cell === 'string' &&
    /^\s*(?:©|\(c\)|copyright\b|total\b|exported\b|export date|generated\b|source:|end of)/i.test(cell)
  );
}

function complaint({ names, columns }: Omit<Table, 'withCommas'>, cells: readonly Cell[]): string {
  const heading = (columns.title ?? columns.abstract)?.map((place) => `"${names[place]}"`)[0] ?? 'of titles';
  const start = JSON.stringify(
    String(cells.find((cell) => cell.length > 0) ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, 40),
  );
  return `This row has neither a title nor an abstract (it starts with ${start}); fill its column ${heading}.`;
}
