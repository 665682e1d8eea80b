import type { Content, Head } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import type { Format, ReadOptions } from '../format.ts';

/** Apache Parquet, as dumps of databases and programs for tables write it. */
export const parquet: Format = {
  name: 'parquet',
  title: 'Parquet',
  looksLike: 'columns with names such as title and abstract',
  endings: ['parquet'],
  sniff: (head) => (isParquet(head) ? 1 : 0),
  read: readTable,
};

async function* readTable(content: Content, report: Report, { columns }: ReadOptions): AsyncGenerator<Entry> {
  const { readParquet } = await import('./read-parquet.ts');
  yield* readParquet(content, report, columns);
}

/** `PAR1` */
function isParquet({ bytes }: Head): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x41 && bytes[2] === 0x52 && bytes[3] === 0x31;
}
