/** What a spreadsheet may take for a formula where a text begins with it. */
const formula = /^[=+\-@\t\r\n]/;

/**
 * Rows as CSV (RFC 4180: commas, quotes doubled, CRLF), the first row its head. A text that a spreadsheet could take for a
 * formula gets an apostrophe in front, as OWASP advises against CSV injection; numbers are left as they are.
 */
export function* csvText(rows: Iterable<readonly (string | number | null)[]>): Generator<string> {
  for (const row of rows) yield `${row.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
