import readSheets from 'read-excel-file/universal';
import { UserError } from '../../../model/index.ts';
import type { Content } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import { wholeOf } from './bytes-of.ts';
import { checkNamed, type NamedColumns } from './columns.ts';
import { entriesOf } from './entries.ts';
import { headerIn } from './header.ts';
import type { Row } from './rows.ts';
import { sheetParts } from './sheet-parts.ts';

/**
 * The records of a workbook; the line of each is its row.
 * @throws UserError `unreadable` where it is damaged, too large or has no column of titles; `usage` for a column that is not there.
 */
export async function* readXlsx(content: Content, report: Report, named: NamedColumns): AsyncGenerator<Entry> {
  const sheets = await rowsOfSheets(await wholeOf(content.bytes()));
  const found = sheets.flatMap((rows) => {
    const header = headerIn(rows, named);
    return header === null ? [] : [{ rows, header }];
  })[0];
  const largest = sheets.reduce<Row[]>((most, rows) => (rows.length > most.length ? rows : most), []);
  checkNamed(found?.header.names ?? largest[0]?.cells ?? [], named);
  if (found === undefined)
    throw new UserError('unreadable', 'no sheet has a heading of a column of titles; name the column that has them');
  const { rows, header } = found;
  yield* entriesOf(below(rows, header.end), header, { file: content.name, format: 'xlsx' }, report);
}

async function* below(rows: readonly Row[], end: number): AsyncGenerator<Row> {
  for (const row of rows) if (row.line > end) yield row;
}

/** The rows of each sheet that are not blank, as texts. */
async function rowsOfSheets(bytes: Uint8Array): Promise<Row[][]> {
  const sheets = await readSheets(sheetParts(bytes), { parseNumber: (text) => text }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError('unreadable', `the workbook cannot be read (${why}); save it as CSV`);
  });
  return sheets.map(({ data }) =>
    (data ?? []).flatMap((cells, i) => {
      const texts = cells.map(textOf);
      return texts.every((text) => text === '') ? [] : [{ line: i + 1, cells: texts }];
    }),
  );
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}
