import { cleanText } from '../../../text/clean.ts';
import type { Content } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import type { Format } from '../format.ts';
import { isMachineText } from '../machine-text.ts';
import { entryOf } from '../record.ts';
import { takeIdentifiers } from './identifiers.ts';
import { withoutEmphasis } from './markdown.ts';
import { isHeading } from './reference-groups.ts';
import { withoutLabel } from './reference.ts';

/** A list of titles without abstracts, one a line, with or without numbers or bullets; a year, DOI or address may stand beside. */
export const titles: Format = {
  name: 'titles',
  title: 'lists of titles',
  looksLike: 'a title on each line, with no abstracts',
  endings: ['txt', 'md'],
  sniff: ({ lines }) =>
    !isMachineText(lines) && areTitles(lines.map(({ text }) => cleanText(text.slice(0, 1000)))) ? 0.3 : 0,
  read,
};

function areTitles(texts: readonly string[]): boolean {
  const rows = texts.filter((text) => !isHeading(text));
  const titles = rows.map((text) => readTitle(text).title);
  const share = (test: (text: string) => boolean, of = titles) => of.filter(test).length / rows.length;
  const words = titles.reduce((sum, title) => sum + wordCount(title), 0) / rows.length;
  return (
    rows.length >= 3 &&
    words >= 4.5 &&
    share(isTitle) >= 0.9 &&
    share((row) => row.endsWith('.'), rows) < 0.5 &&
    share((row) => /[.!?] \p{Lu}.*[.!]$/u.test(row), rows) < 0.1 && // prose
    share((row) => /[,;:—–-]$/.test(row), rows) < 0.1 && // verse, letters, headings of paragraphs
    share((title) => /,.*,/.test(title)) < 0.5 && // addresses, references
    share((title) => personal.test(title)) < 0.2 &&
    share(isSetting) < 0.3 &&
    new Set(titles).size > rows.length / 2
  );
}

/** `Colour = red`, `Name: value`; but not a title with a colon, which has words on both sides. */
function isSetting(text: string): boolean {
  return /^[^:=]{1,25}[:=] ?\S/.test(text) && !/^[^:]{4,}: \p{Lu}?\p{L}{2,} \p{L}/u.test(text);
}

/** Words of verse, letters, notes and lists of things to do, in English. */
const personal =
  /(?:^|\s)(?:I|I'm|I’m|me|my|mine|you|your|thy|thou|thee|he|she|him|his|her|please|today|tomorrow)(?=[\s,.!?]|$)/i;

function isTitle(row: string): boolean {
  const count = wordCount(row);
  if (count < 3 || count > 40 || row.length > 300 || !/^["“‘'«([¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(row)) return false;
  const letters = row.match(/\p{L}/gu)?.length ?? 0;
  const separators = row.match(/,(?=\S)|\t|[;|]/g)?.length ?? 0;
  return letters > 0.6 * row.length && separators < 3 && !/[{}<>=\\|]|\w\(\)|\/\S*\//.test(row);
}

/** Words; in scripts without spaces two signs count as one. */
function wordCount(text: string): number {
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return text.split(' ').filter((word) => /\p{L}/u.test(word)).length + Math.floor(signs / 2);
}

const yearAtEnd = /[\s,;–-]{0,4}[,;([–-]\s?((?:1[89]|20)\d\d)[)\]]?[.,]?$|\s\(((?:1[89]|20)\d\d)\)/;

/** A line without its number, bullet, DOI, address and year. */
function readTitle(line: string) {
  const { rest, ...numbers } = takeIdentifiers(withoutLabel(line));
  const plain = withoutLabel(rest).replace(/^\[[ xX]\] /, '');
  const year =
    yearAtEnd
      .exec(plain)
      ?.slice(1)
      .find((digits) => digits !== undefined) ?? null;
  const title = withoutEmphasis(plain.replace(yearAtEnd, ''))
    .replace(/[\s,;–-]{1,6}$/, '')
    .replace(/^["“](.*)["”]$/, '$1')
    .replace(/(?<!\.)\.$/, '');
  return { ...numbers, title, year };
}

async function* read({ name: file, lines }: Content, report: Report): AsyncGenerator<Entry> {
  for await (const { number: line, text } of lines()) {
    const clean = cleanText(text.slice(0, 2000));
    if (isHeading(clean)) continue;
    const record = readTitle(clean);
    const entry = /\p{L}{2}/u.test(record.title) ? entryOf(record, { file, format: 'titles', line }) : null;
    if (entry) yield entry;
    else report({ code: 'bad-record', severity: 'error', file, line, message: complaint(clean) });
  }
}

function complaint(text: string): string {
  return `No title was found in ${JSON.stringify(text.slice(0, 60))}; give each paper a line with its title.`;
}
