import { printable } from '../../text/printable.ts';

/** Text of a paper as text in one line: what Markdown or HTML would take for a mark is escaped. */
export const text = (raw: string): string =>
  printable(raw.replace(/\s+/g, ' '))
    .replace(/[\\`*_{}[\]<>|#~$]/g, '\\$&')
    .replace(/&/g, '&amp;');

/** A table; `None.` where it has no rows. */
export function table(head: string[], rows: (string | number)[][]): string {
  if (rows.length === 0) return 'None.';
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Tells how many rows were left out; empty where none were. */
export const left = (all: number, shown: number): string =>
  all > shown ? `And ${all - shown} more, in \`atlas.json\`.` : '';
