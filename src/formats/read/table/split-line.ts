/** A row as far as its lines have been read. */
export interface OpenRow {
  cells: string[];
  /** The beginning of a quoted cell that goes on in the next line; else `null`. */
  open: string | null;
  /** Whether a quote within quotes is neither one of a pair nor the one that closes. */
  isOdd: boolean;
}

export function emptyRow(): OpenRow {
  return { cells: [], open: null, isOdd: false };
}

/**
 * Adds the cells of a line to a row. A cell may be in quotes, with `""` for a quote within (RFC 4180), or in `="..."`, as a
 * spreadsheet keeps figures as text; a quote that neither begins nor ends a cell is a letter like others.
 *
 * @param isWhole whether the row begins and ends with the line: a quote that is not closed is then a letter, too
 */
export function splitLine(text: string, delimiter: string, row: OpenRow, isWhole = false): void {
  let at = 0;
  let canClose = true;
  for (;;) {
    const quoted = row.open !== null ? at : canClose ? afterQuote(text, at) : -1;
    const end = quoted < 0 ? -1 : closingQuote(text, quoted, delimiter, row);
    if (end >= 0) {
      row.cells.push((row.open ?? '') + withoutPairs(text.slice(quoted, end)));
      row.open = null;
      at = text.indexOf(delimiter, end + 1);
    } else if (quoted >= 0 && !isWhole) {
      row.open = (row.open ?? '') + withoutPairs(text.slice(quoted));
      return;
    } else {
      if (quoted >= 0) canClose = false; // nor can a later one; so a line is not looked through for each
      const next = text.indexOf(delimiter, at);
      row.cells.push(text.slice(at, next < 0 ? undefined : next));
      at = next;
    }
    if (at < 0) return;
    at++;
  }
}

const quote = 0x22;

/** Where the text within quotes begins, if the cell has some; else -1. */
function afterQuote(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 0x20) at++;
  if (text.charCodeAt(at) === quote) return at + 1;
  return text.startsWith('="', at) ? at + 2 : -1;
}

/** The quote that ends a cell: not one of a pair, and before a delimiter or the end of the line; else -1. */
function closingQuote(text: string, start: number, delimiter: string, row: OpenRow): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at)) {
    if (text.charCodeAt(at + 1) === quote) {
      at += 2;
      continue;
    }
    let next = at + 1;
    while (text.charCodeAt(next) === 0x20) next++;
    if (next === text.length || text[next] === delimiter) return at;
    row.isOdd = true;
    at = next;
  }
  return -1;
}

function withoutPairs(text: string): string {
  return text.includes('""') ? text.replaceAll('""', '"') : text;
}
