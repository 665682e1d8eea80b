import { withoutControls } from '../../text/printable.ts';

/** What a spreadsheet may take for a formula where a cell begins with it. */
const formula = /^ *[=+\-@＝＋－＠\t\r\n]/;
/** Where a cell begins for a spreadsheet that takes semicolons for the ends of cells, as in many countries. */
const innerFormula = /([;\t\r\n] *)(?=[=+\-@＝＋－＠])/g;

/**
 * Rows as CSV (RFC 4180: commas, quotes doubled, CRLF), the first row its head. What a spreadsheet could take for a formula,
 * at the beginning of a text or behind a semicolon in it, gets an apostrophe in front, as OWASP advises against CSV
 * injection; control characters are spelled out; numbers are left as they are.
 */
export function* csvText(rows: Iterable<readonly (string | number | null)[]>): Generator<string> {
  for (const row of rows) yield `${row.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const guarded = withoutControls(value).replace(innerFormula, "$1'");
  const text = formula.test(guarded) ? `'${guarded}` : guarded;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
