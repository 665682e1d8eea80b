import { cleanText } from '../../../text/clean.ts';
import type { Content, Head } from '../content.ts';
import type { Entry } from '../entry.ts';
import type { Format } from '../format.ts';
import type { Line } from '../lines.ts';
import { entryOf } from '../record.ts';
import { readItem } from './link-item.ts';

/** An awesome list: items of Markdown, or rows of a table, each with a link to a paper; headings and prose are passed over. */
export const links: Format = {
  name: 'links',
  title: 'Markdown lists of links',
  looksLike: 'items with links to papers, as awesome lists have them',
  endings: ['md'],
  sniff,
  read,
};

/** A line is one item or a part of it, and no longer than this. */
const longest = 10_000;

async function sniff({ lines }: Head): Promise<number> {
  let [all, papers, sure] = [0, 0, 0];
  for await (const { text } of itemsOf(each(lines))) {
    if (/\]\(\s{0,3}#/.test(text) && !/\]\(\s{0,3}http/.test(text)) continue; // of a table of contents
    all++;
    const paper = readItem(text);
    if (paper) papers++;
    if (paper?.isSure) sure++;
  }
  return papers >= 3 && papers > all / 2 && sure >= papers / 2 ? 0.6 : 0;
}

async function* read({ name: file, lines }: Content): AsyncGenerator<Entry> {
  for await (const { line, text } of itemsOf(lines())) {
    const paper = readItem(text);
    const entry = paper && entryOf(paper, { file, format: 'links', line });
    if (entry) yield entry;
  }
}

interface Item {
  line: number;
  text: string;
  indent: number;
}

/** The items of lists and the rows of tables, each with the lines and the items without a paper of their own below it. */
async function* itemsOf(lines: AsyncIterable<Line>): AsyncGenerator<Item> {
  let open: Item | null = null;
  let isCode = false;
  for await (const { number: line, text: raw, isApart } of lines) {
    const text = raw.slice(0, longest).replaceAll('\t', '    ');
    if (/^\s{0,3}(?:```|~~~)/.test(text)) isCode = !isCode;
    const indent = /^ */.exec(text)![0].length;
    const bullet =
      /^ *(?:[-*+•]|\d{1,4}[.)]|\|)(?= |\[|\*\*)/.exec(text) ?? /^(?=(?:\*\*|["“])?\[[^\]]{12,}\]\(http)/.exec(text);
    const item = { line, text: cleanText(bullet ? text.slice(bullet[0].length) : text), indent };
    const isPart: boolean = open !== null && indent > open.indent && (!bullet || readItem(item.text) === null);
    if (isCode || (/^#{1,6} /.test(text) && !bullet)) {
      if (open) yield open;
      open = null;
    } else if (bullet && !isPart) {
      if (open) yield open;
      open =
        bullet[0].endsWith('|') && /^[\s|:-]+$/.test(text)
          ? null
          : { ...item, text: (bullet[0].endsWith('|') ? '|' : '') + item.text };
    } else if (open && (isPart || !isApart) && open.text.length < longest) {
      open.text = `${open.text} ${item.text}`;
    } else if (open) {
      yield open;
      open = null;
    }
  }
  if (open) yield open;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
