import { cleanText } from '../../../text/clean.ts';
import type { RawRecord } from '../record.ts';
import { isLongProse, isSentence } from '../text/prose.ts';
import { readAuthors } from './author-list.ts';
import { readFrontMatter } from './front-matter.ts';
import { plainText } from './markdown.ts';

/** What a note about one paper says; `fileName` is its title where it names no other. */
export function readNote(text: string, fileName: string): RawRecord {
  const { fields, rest } = readFrontMatter(text);
  const body = withoutCode(rest);
  for (const [key, value] of inlineFields(body)) if (!fields.has(key)) fields.set(key, [value]);
  const first = (...keys: string[]): string | null => {
    const found = keys.map((key) => fields.get(key)?.join(' ')).find((value) => value !== undefined && value !== '');
    return found === undefined ? null : plainText(found);
  };
  const all = (...keys: string[]) =>
    (keys.map((key) => fields.get(key)).find((list) => list?.length) ?? []).map(plainText);
  const heading = titleIn(body);
  const year = first('year');
  const keywords = all('keywords', 'keyword').flatMap((list) => list.split(/[,;]/));
  const tags = all('tags', 'tag').flatMap((list) => list.split(/[,;]|\s+(?=#)/));
  return {
    title: first('title') ?? heading?.title ?? fileName,
    abstract: first('abstract') ?? abstractIn(body) ?? proseOf(heading ? body.slice(heading.end) : body),
    authors: all('authors', 'author', 'creators').flatMap(names),
    year,
    date: year === null ? first('date', 'published', 'issued', 'publication date') : null,
    venue: first('journal', 'venue', 'booktitle', 'publication', 'publicationtitle', 'container-title', 'conference'),
    doi: first('doi'),
    arxiv: first('arxiv', 'eprint', 'arxiv id'),
    pmid: first('pmid'),
    url: first('url', 'link', 'source'),
    language: first('language', 'lang'),
    keywords: [...keywords, ...[...tags, ...tagsIn(body)].flatMap(keywordOf)],
  };
}

function withoutCode(text: string): string {
  const fence = /^ {0,3}(```|~~~)[^\n]*\n(?:(?! {0,3}\1)[^\n]*\n)*(?: {0,3}\1[^\n]*)?/gm;
  return withoutPairs(withoutPairs(text.replace(fence, ''), '%%', '%%'), '<!--', '-->');
}

/** Text without what stands between the two marks. */
function withoutPairs(text: string, start: string, end: string): string {
  let [kept, at] = ['', 0];
  for (;;) {
    const open = text.indexOf(start, at);
    const close = open < 0 ? -1 : text.indexOf(end, open + start.length);
    if (close < 0) return kept + text.slice(at);
    kept += text.slice(at, open);
    at = close + end.length;
  }
}

/** `Year:: 2021` anywhere, and `DOI: 10.1000/1`, as far as the names are known. */
function inlineFields(text: string): [string, string][] {
  return [
    ...text.matchAll(
      /^[ \t]{0,8}(?:[-*>+] {1,3})?[*_]{0,3}([A-Za-z][A-Za-z -]{0,20}?)[*_]{0,3}(::?)[*_]{0,3}[ \t]+([^\n]+)/gm,
    ),
  ].flatMap(([, key, sign, value]) => {
    const name = key!.toLowerCase();
    const isKnown = sign === '::' || /^(?:title|authors?|year|doi|journal|venue|url|keywords|pmid|arxiv)$/.test(name);
    return isKnown && name !== 'abstract' ? [[name, value!.trim()] as [string, string]] : [];
  });
}

const generic =
  /^(?:notes?|abstract|summary|overview|introduction|contents?|table of contents|references|metadata|reading notes?|annotations?|highlights?|untitled|todo)\W*$/i;

/** The title of a note and where it ends: its first heading of the first level, or its first line where that stands alone. */
function titleIn(text: string): { title: string; end: number } | null {
  const found = /^# +([^\n]+)|^([^\n]+)\n=+[ \t]*$/m.exec(text);
  const heading = cleanText(plainText((found?.[1] ?? found?.[2] ?? '').replace(/ +#+\s*$/, '')));
  if (found && heading !== '' && !generic.test(heading)) return { title: heading, end: found.index + found[0].length };
  const [line, title] = /^\s*([^\n]+)(?=\n\s*\n|\s*$)/.exec(text) ?? [];
  const words = title?.split(/\s+/).length ?? 0;
  if (line === undefined || words < 3 || words > 40 || /^[#>\-*+|[!]|^\d+\. |^\w+::? /.test(title!)) return null;
  return isLongProse(title!) || isSentence(title!) ? null : { title: plainText(title!), end: line.length };
}

/** What stands under a heading `Abstract`, in a callout of that name, or behind `Abstract:`. */
function abstractIn(text: string): string | null {
  const heading = /^(#{1,6}) +[*_]{0,2}(?:abstract|summary|zusammenfassung|résumé|resumen)[*_]{0,2}:?[ \t#]*\n/im.exec(
    text,
  );
  if (heading) {
    const rest = text.slice(heading.index + heading[0].length);
    const next = new RegExp(`^#{1,${heading[1]!.length}} `, 'm').exec(rest);
    const section = proseOf(next ? rest.slice(0, next.index) : rest);
    if (section !== '') return section;
  }
  const callout = /^> ?\[!abstract\][^\n]*\n((?:>[^\n]*\n?)+)/im.exec(text)?.[1];
  if (callout !== undefined) return proseOf(callout.replace(/^> ?/gm, ''));
  const field =
    /^[ \t]{0,8}(?:[-*>+] {1,3})?[*_]{0,3}abstract[*_]{0,3}::?[*_]{0,3}\s{1,3}([^\n]+(?:\n(?![-*>#\s]|[\w ]{1,20}::? )[^\n]+)*)/im.exec(
      text,
    )?.[1];
  return field === undefined ? null : proseOf(field);
}

/** A line that is no prose: a heading, a rule, a row of a table, a footnote, a field, tags alone. */
const noProse =
  /^\s*(?:#{1,6} |[-*_=]{3,}\s*$|\||\[[^\]]{1,60}\]: |[\w ]{1,20}:: |(?:title|authors?|year|doi|journal|venue|url|keywords|pmid|arxiv): |(?:#\p{L}[\p{L}\p{N}_/-]*\s*)+$)/iu;
/** What stands before the words of a line: signs of a quotation, a callout, a list, a task. */
const lineStart = /^\s*(?:>\s?)*(?:\[![\w-]+\][-+]?)?\s*(?:[-*+]|\d{1,3}[.)])?\s+(?:\[[ xX]\] )?/;

/** Text without what is no prose and the signs of Markdown. */
function proseOf(text: string): string {
  const lines = text.split('\n').filter((line) => !noProse.test(line));
  const plain = plainText(lines.map((line) => line.replace(lineStart, '')).join('\n'));
  return cleanText(plain.replace(/(?<=^|\s)#(?=\p{L})/gmu, ''));
}

/** `#fire-severity` in the text, but no headings and no anchors of addresses. */
function tagsIn(text: string): string[] {
  return [...text.matchAll(/(?<=^|[\s(])#(\p{L}[\p{L}\p{N}_/-]{0,60})/gmu)].map(([, tag]) => tag!);
}

/** Tags about the note, not the paper. */
const noKeyword =
  /^(?:papers?|articles?|to-?read|reading|read|unread|done|inbox|literature|literature-?notes?|notes?|references?|sources?|todo|status|review(?:ed)?)$/i;

/** A tag as words, if it is about the paper: its last part, with spaces. */
function keywordOf(tag: string): string[] {
  const parts = tag.trim().replace(/^#/, '').split('/');
  const word = parts.at(-1)!.replaceAll('_', ' ').trim();
  return word === '' || noKeyword.test(word) || /^status$/i.test(parts[0]!) ? [] : [word];
}

/** One text may name several authors; a comma parts them only where it can't stand between family and given name. */
function names(text: string): string[] {
  const list = readAuthors(text);
  if (list && list.authors.length > 1 && list.length >= text.length - 1) return list.authors;
  const parts = text.split(/\s*;\s*(?:and |& )?|\s+(?:and|&)\s+/).map((part) => part.replace(/,\s*$/, ''));
  const byComma = parts.flatMap((part) => part.split(/\s*,\s*/));
  return byComma.length > parts.length && byComma.every((part) => /\S[\s.]+\S/.test(part)) ? byComma : parts;
}
