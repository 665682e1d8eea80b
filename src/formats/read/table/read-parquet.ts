import { parquetMetadata, parquetReadObjects, parquetSchema, type FileMetaData, type SchemaTree } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { UserError } from '../../../model/index.ts';
import type { Content } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import { personName } from '../record.ts';
import { largest, wholeOf } from './bytes-of.ts';
import { checkNamed, columnsOf, type NamedColumns } from './columns.ts';
import { entriesOf } from './entries.ts';
import type { Cell } from './record-of-row.ts';
import type { Row } from './rows.ts';

/**
 * The records of a Parquet file, one group of rows after the other; the line of each is its row.
 * @throws UserError `unreadable` where it is damaged, too large or has no column of titles; `usage` for a column that is not there.
 */
export async function* readParquet(content: Content, report: Report, named: NamedColumns): AsyncGenerator<Entry> {
  const bytes = await wholeOf(content.bytes());
  const file = bytes.buffer as ArrayBuffer;
  const { metadata, names } = await readable(() => {
    const metadata = parquetMetadata(file);
    const schema = parquetSchema(metadata);
    checkPaths(metadata, schema);
    return { metadata, names: schema.children.map(({ element }) => element.name) };
  });
  checkNamed(names, named);
  const columns = columnsOf(names, named);
  if ((columns.title ?? columns.abstract) === undefined)
    throw new UserError('unreadable', 'it has no column that is called title; name the column that has the titles');
  yield* entriesOf(
    rowsOf(file, metadata, names, columns),
    { names, columns },
    { file: content.name, format: 'parquet' },
    report,
  );
}

/** A group has no more rows: they are in memory at the same time. */
const mostRows = 10_000_000;

/** Of a column that its schema does not have, or that a group has twice, the library would throw where nothing catches it. */
function checkPaths({ row_groups: groups }: FileMetaData, schema: SchemaTree): void {
  const paths = new Set(leavesOf(schema));
  for (const { columns } of groups) {
    const found = columns.map(({ meta_data }) => meta_data?.path_in_schema.join('.') ?? '');
    if (new Set(found).size < found.length || found.some((path) => !paths.has(path)))
      throw new Error('its columns are not those of its schema');
  }
}

function leavesOf({ children, path }: SchemaTree): string[] {
  return children.length > 0 ? children.flatMap(leavesOf) : [path.join('.')];
}

async function* rowsOf(
  file: ArrayBuffer,
  metadata: FileMetaData,
  names: readonly string[],
  columns: Partial<Record<string, readonly number[]>>,
): AsyncGenerator<Row<Cell>> {
  const wanted = [...new Set(Object.values(columns).flatMap((places) => places ?? []))];
  const read = wanted.map((place) => names[place]!);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const size = group.columns.reduce((sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0), 0);
    if (size > largest || Number(group.num_rows) > mostRows)
      throw new UserError('unreadable', 'a group of its rows is too large; write it in smaller ones');
    const start = rowStart;
    const rows = await readable(() =>
      parquetReadObjects({ file, metadata, columns: read, rowStart: start, rowEnd, compressors }),
    );
    for (const [i, row] of rows.entries()) {
      const cells = names.map((name) => cellOf(row[name]));
      yield { line: start + i + 1, cells };
    }
    rowStart = rowEnd;
  }
}

async function readable<T>(action: () => T | Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError('unreadable', `the Parquet file is damaged or of an unknown kind (${why})`);
  }
}

/** A list as its texts; of anything else its text. */
function cellOf(value: unknown): Cell {
  return Array.isArray(value) || ArrayBuffer.isView(value)
    ? [...(value as unknown[])].flatMap((item) => textOf(item) || [])
    : textOf(value);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value instanceof Uint8Array) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value as string);
  const fields = value as Record<string, unknown>;
  const field = (...keys: string[]): string => {
    const key = keys.find((key) => typeof fields[key] === 'string');
    return key === undefined ? '' : (fields[key] as string);
  };
  const family = field('family', 'last', 'lastname', 'last_name', 'family_name');
  const given = field('given', 'first', 'firstname', 'first_name', 'given_name');
  const name = field(
    'name',
    'display_name',
    'full_name',
    'fullname',
    'literal',
    'title',
    'value',
    'text',
    'term',
    'keyword',
    'doi',
    'id',
  );
  return family === '' && name === ''
    ? textOf(fields['author'] ?? fields['source'] ?? null)
    : personName(name === '' ? { family, given } : { name });
}
