import type { Content, Head } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import type { Format } from '../format.ts';
import type { Line } from '../lines.ts';
import { entryOf, type RawRecord } from '../record.ts';

/** The format "Abstract (text)" of PubMed: numbered records of paragraphs, with nothing but their place to tell them by. */
export const pubmedText: Format = {
  name: 'pubmed-text',
  title: 'PubMed abstracts',
  looksLike: 'numbered papers as "1. J Test. 2020 Jan;1(2):3-4.", each with its "PMID: 123"',
  endings: ['txt'],
  sniff: (head) => (isPubmedText(head) ? 0.95 : 0),
  read,
};

/** `7. J Test Ecol. 2021 Mar;12(3):45-52. doi: ...`, and where the year comes later: `7. Book [Internet]. Town: House; 2020.` */
const citation = /^\uFEFF?(\d{1,6})\. (?=[^.]{1,250}\. ?.{0,250}?\b(?:1[5-9]|20)\d\d\b)/;
/** The numbers of a record are on a line each, or on one. */
const numbered = /^(?:(?:DOI|PMCID): \S{1,300} ){0,2}PMID: (\d{1,8})\b/;
/** So many lines may hold a citation. */
const longestCitation = 4;

function isPubmedText({ lines }: Head): boolean {
  const first = lines.slice(0, 5).findIndex((_, at) => numberOf(lines.slice(at, at + longestCitation)) !== null);
  return first >= 0 && lines.some(({ text }) => numbered.test(text));
}

type Paragraph = Line[];

/** The number of the record that begins with a paragraph; `null` where none does. */
function numberOf(paragraph: Paragraph): number | null {
  if (!paragraph[0]?.isApart) return null;
  const [, number] = citation.exec(textOf(paragraph.slice(0, longestCitation))) ?? [];
  return number === undefined ? null : Number(number);
}

const textOf = (paragraph: Paragraph): string => paragraph.map(({ text }) => text.trim()).join(' ');

async function* read({ name: file, lines }: Content, report: Report): AsyncGenerator<Entry> {
  let open: Paragraph[] = [];
  let last: number | null = null;
  const finished = (): Entry | null => {
    const line = open[0]![0]!.number;
    const entry = entryOf(toRecord(open.map(textOf), open), { file, format: 'pubmed-text', line });
    const message = 'This record has neither a title nor an abstract; export it again.';
    if (!entry) report({ code: 'bad-record', severity: 'error', file, line, message });
    return entry;
  };
  for await (const paragraph of paragraphsOf(lines())) {
    const number = numberOf(paragraph);
    if (number !== null && (last === null || number === last + 1)) {
      const entry = open.length > 0 ? finished() : null;
      if (entry) yield entry;
      [open, last] = [[], number];
    }
    if (last !== null && open.length < mostParagraphs) open.push(paragraph);
  }
  const entry = open.length > 0 ? finished() : null;
  if (entry) yield entry;
}

/** A record has no more. */
const mostParagraphs = 200;
/** Nor a paragraph more lines. */
const mostLines = 2000;

async function* paragraphsOf(lines: AsyncIterable<Line>): AsyncGenerator<Paragraph> {
  let open: Paragraph = [];
  for await (const line of lines) {
    if (open.length > 0 && (line.isApart || open.length === mostLines)) {
      yield open;
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) yield open;
}

/** Paragraphs that are no part of the abstract. */
const others =
  /^(?:(?:Author information|Collaborators|DOI|PMC?ID|Publisher|Conflict of interest[\w ]{0,20}):|Copyright\b|©|\(c\)|(?:Comment|Erratum|Update|Retraction|Republished|Reprint|Corrected and republished|Expression of concern|Summary for patients) (?:in|on|of|for|from)(?::|$))/i;

/** What a paragraph is shows in its first line. */
const isOther = (paragraph: Paragraph): boolean => others.test(paragraph[0]!.text.trim());

function toRecord(texts: string[], paragraphs: Paragraph[]): RawRecord {
  const [reference, title, ...rest] = texts;
  const cited = reference!.replace(citation, '');
  const numbers = paragraphs.flat().map(({ text }) => text.trim());
  const number = (pattern: RegExp) => numbers.map((text) => pattern.exec(text)?.[1]).find(Boolean);
  const at = rest
    .slice(0, 2)
    .findIndex((text, i) => isNames(text) || rest[i + 1]?.startsWith('Author information:') === true);
  return {
    title,
    abstract: rest.filter((text, i) => i !== at && !isOther(paragraphs[i + 2]!) && !articleIn.test(text)).join(' '),
    authors: at < 0 ? [] : namesIn(rest[at]!),
    date: /\. ((?:1[5-9]|20)\d\d\b[^;:.]{0,20})/.exec(cited)?.[1] ?? /\b((?:1[5-9]|20)\d\d)\b/.exec(cited)?.[1],
    venue: /^[^.]{1,250}/.exec(cited)?.[0],
    doi: number(/^DOI: (\S{1,300})/) ?? /\bdoi: ?(10\.\S{1,300})/i.exec(cited)?.[1],
    pmid: number(numbered),
    language: rest.map((text) => articleIn.exec(text)?.[1]).find(Boolean),
  };
}

const articleIn = /^\[Article in ([^\]]{1,60})\]/;

function namesIn(text: string): string[] {
  return text
    .replace(/\(\d{1,3}\)|(?:#|\*)(?=[,.(]|$)/g, '')
    .replace(/\.$/, '')
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^et al/i.test(name));
}

/** Whether a paragraph names persons as PubMed does: `Doe A(1), Roe BC(2).`, most of them with initials. */
function isNames(text: string): boolean {
  const names = text.length > 20_000 ? [] : namesIn(text);
  const withInitials = names.filter((name) =>
    /^[\p{L}\p{M}'’ .-]{1,60} \p{Lu}{1,4}(?: (?:Jr|Sr|\d[a-z]{2}|I{1,3}|IV))?$/u.test(name),
  );
  return names.length > 0 && withInitials.length > names.length / 2;
}
