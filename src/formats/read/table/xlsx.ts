import { UserError } from '../../../model/index.ts';
import type { Content, Head } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import type { Format, ReadOptions } from '../format.ts';

/** Workbooks of Excel and of programs that write its format: the first sheet that has a column of titles. */
export const xlsx: Format = {
  name: 'xlsx',
  title: 'Excel workbooks',
  looksLike: 'a sheet with a row of headings such as Title and Abstract, then a row for each paper',
  endings: ['xlsx'],
  sniff: (head) => (isOld(head) ? 0.9 : isWorkbook(head) ? 1 : 0),
  read: readWorkbook,
};

async function* readWorkbook(content: Content, report: Report, { columns }: ReadOptions): AsyncGenerator<Entry> {
  if (isOld(content.head))
    throw new UserError(
      'unreadable',
      'an old Excel file (.xls), or one with a password; save it as .xlsx or CSV without one',
    );
  const { readXlsx } = await import('./read-xlsx.ts');
  yield* readXlsx(content, report, columns);
}

/** Whether it is a zip file with parts of a workbook in it. */
function isWorkbook({ bytes }: Head): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false;
  return new TextDecoder('latin1').decode(bytes).includes('xl/');
}

/** Whether it is a compound file (MS-CFB), as Excel wrote up to 2003, and still does where there is a password. */
function isOld({ bytes }: Head): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte);
}
