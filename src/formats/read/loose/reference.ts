import type { RawRecord } from '../record.ts';
import { readAuthors } from './author-list.ts';
import { takeIdentifiers } from './identifiers.ts';
import { withoutEmphasis } from './markdown.ts';
import { sentenceEnd } from './sentence-end.ts';
import { venueOf } from './venue.ts';

/** `1.`, `[12]`, `(3)`, `4)`, `5:`, `[Doe19]` or a bullet, before a reference. */
const label =
  /^\s*(?:\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.):]|\[[\p{L}+]{2,12}\d{2,4}[a-z]?\]|[-•*–·▪]\s)\s*|^\s*\d{1,4}\s+(?=\p{Lu})/u;

/** The number, label or bullet before a reference, taken off. */
export const withoutLabel = (text: string): string => text.replace(label, '');

/** The number before a reference; `null` where it has none. */
export function numberOf(text: string): number | null {
  const found = /^\s*(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})(?:[.):](?!\d)|\s+(?=\p{Lu})))/u.exec(text);
  return found ? Number(found[1] ?? found[2] ?? found[3]) : null;
}

/** A reference as it was read. */
export interface Reference extends RawRecord {
  title: string;
  /** Whether it begins with authors written in one of the usual ways, so that it can hardly be anything else. */
  isSure: boolean;
}

const yearOf = /(?<![\d–-])(1[5-9]\d\d|20[0-4]\d)[a-z]?(?![\d])(?!\s?[–-]\s?\d)/g;
/** Behind the authors: `(2019).`, `(2019, May 3).`, `(in press).`, `, 2019.`, `. 2019.` */
const yearNext =
  /^[\s.,]{0,3}(?:\(\s?(?:c\.? ?)?((?:1[5-9]|20)\d\d)[a-z]?(?:[,/\s–-][^()]{0,40})?\)|\[((?:1[5-9]|20)\d\d)[a-z]?\]|((?:1[5-9]|20)\d\d)[a-z]?(?=[.,:;]|\s["“‘'«]|\s\p{Lu})|\((?:in press|n\.? ?d\.?|forthcoming|accepted|submitted)[^()]{0,20}\))[\s.,:]{0,3}/iu;
/** The marks that may end a quotation, by the one that begins it: the right one first. */
const closing: Record<string, string> = {
  ...{ '"': '"”', '“': '”"', '„': '“”"', '«': '»', '‘': "’'", "'": "'’", '`': "'’" },
};

/**
 * What a reference says, in any of the usual styles (APA, Harvard, Vancouver, MLA, Chicago, IEEE, Nature, ACS, Springer, Elsevier, ACM);
 * `null` where its title is not found for sure.
 */
export function readReference(text: string): Reference | null {
  const { rest, ...numbers } = takeIdentifiers(withoutLabel(text.slice(0, 4000)));
  const plain = withoutEmphasis(rest).replace(/ \/\/ /g, '. ');
  const list = readAuthors(plain);
  const body = list ? plain.slice(list.length) : plain;
  const next = yearNext.exec(body);
  const named = list ?? groupBefore(body) ?? (/^["“„]/.test(body) ? { authors: [], length: 0 } : null);
  if (!named) return null;
  const start = list ? next : yearNext.exec(body.slice(named.length));
  const behind = list ? body : body.slice(named.length);
  const work = start ? behind.slice(start[0].length) : behind;
  const found = titleIn(work, start !== null);
  if (!found) return null;
  const year = start?.slice(1).find((digits) => digits !== undefined) ?? laterYear(work.slice(found.end));
  if (year === null && start === null) return null;
  const title = tidyTitle(found.title);
  if (!isTitle(title, start !== null || found.isQuoted)) return null;
  const isSure = list !== null;
  return { ...numbers, title, authors: named.authors, year, venue: venueOf(work.slice(found.end)), isSure };
}

/** An institution before the year in brackets or a title in quotes: `World Health Organization. (2019).` */
function groupBefore(text: string): { authors: string[]; length: number } | null {
  const name = /^([^()."“]{3,120}?)\.?,? ?(?=\((?:1[5-9]|20)\d\d|["“])/.exec(text)?.[1];
  if (name === undefined) return null;
  const words = name.trim().split(/[\s,]+/);
  const isName = words.every((word) =>
    /^(?:\p{Lu}|of$|and$|the$|for$|on$|in$|&$|de$|la$|des$|du$|für$|und$)/u.test(word),
  );
  return isName && words.length <= 10 ? { authors: [name.trim()], length: name.length } : null;
}

interface Found {
  title: string;
  /** Where what stands behind it begins. */
  end: number;
  isQuoted: boolean;
}

function titleIn(text: string, hasYear: boolean): Found | null {
  const delimiter = /^[\s.,:;]{0,4}/.exec(text)![0];
  const from = delimiter.length;
  const body = text.slice(from);
  const quoted = quotedTitle(body);
  if (quoted) return { ...quoted, end: quoted.end + from };
  if (/^["“„«]/.test(body) && !beginsQuoted.test(body)) return null;
  if ((!hasYear && !/[.,:;]/.test(delimiter)) || /\.,/.test(delimiter)) return null;
  const coded = /^(.{5,400}?)\s?\[[A-Z](?:\/[A-Z]{2})?\][.,]?/.exec(body); // `[J]`, as references in Chinese have it
  if (coded) return { title: coded[1]!, end: from + coded[0].length, isQuoted: false };
  if (!hasYear && delimiter.includes(',') && !delimiter.includes('.')) {
    const parted = commaTitle(body);
    if (parted) return { ...parted, end: parted.end + from };
  }
  const end = sentenceEnd(body);
  if (end >= 0) return { title: body.slice(0, end), end: from + end, isQuoted: false };
  const comma = commaTitle(body);
  if (comma) return { ...comma, end: comma.end + from };
  const isAlone = hasYear && !/\d\s?\(\d|,\s?\d|\bpp?\.|\bvol\b/i.test(body);
  return isAlone ? { title: body, end: text.length, isQuoted: false } : null;
}

/** A title that begins with words in quotes and goes on: `“Too many owls”: A study of ...` */
const beginsQuoted = /^["“„«][^"“”»]{3,200}["“”»](?::| [–-]| \p{Ll})/u;

function quotedTitle(text: string): Found | null {
  const short = text.slice(0, 500);
  const mark = [...(closing[short[0] ?? ''] ?? '')].find((end) => short.includes(end, 1));
  if (mark === undefined) return null;
  const from = /^(?:``|‘‘|'')/.test(short) ? 2 : 1;
  let perhaps = -1;
  for (let at = short.indexOf(mark, from + 1); at > 0; at = short.indexOf(mark, at + 1)) {
    const rest = short.slice(at + 1, at + 6);
    if (/['’]/.test(mark) && /^\p{L}/u.test(rest)) continue; // an apostrophe
    const isEnd = /[.,?!;]\\?$/.test(short.slice(0, at)) || /^["”’']?(?:[.,;]|\s?[([]|$)/.test(rest);
    if (isEnd) return { title: short.slice(from, at), end: at + 1, isQuoted: true };
    if (perhaps < 0 && /^\s(?:\p{Lu}|\d|in\b)/u.test(rest)) perhaps = at;
  }
  return perhaps < 0 ? null : { title: short.slice(from, perhaps), end: perhaps + 1, isQuoted: true };
}

/** A title up to a comma, where a journal and its volume, a book or a publisher stands behind that. */
function commaTitle(text: string): Found | null {
  const behind =
    /, (?=(?:in:? |\p{Lu}[^,]{1,80}? (?:\d{1,4}|vol\.? ?\d{1,4}) ?[(,:]|\p{Lu}[^,]{1,80}, vol\.? ?\d|\p{Lu}[^,\d]{1,80}(?:, [^,\d]{2,30})?, (?:1[5-9]|20)\d\d|[^,]{0,60}(?:Press|Verlag|thesis|dissertation|arXiv)\b))/iu;
  const found = behind.exec(text);
  if (!found || found.index < 10 || found.index > 400) return null;
  const title = text.slice(0, found.index);
  return sentenceEnd(title.replace(/[?!]/g, ',')) >= 0 ? null : { title, end: found.index + 2, isQuoted: false };
}

/** The year in what stands behind a title: one in brackets, one before a semicolon, else the last. */
function laterYear(text: string): string | null {
  const bracketed =
    /\((?:[^()\d]{0,20})((?:1[5-9]|20)\d\d)[a-z]?\)/.exec(text)?.[1] ??
    /\b((?:1[5-9]|20)\d\d)[^;.]{0,12};/.exec(text)?.[1];
  return bracketed ?? [...text.matchAll(yearOf)].at(-1)?.[1] ?? null;
}

function tidyTitle(title: string): string {
  return title
    .trim()
    .replace(/^[*_]{1,2}|[*_]{1,2}(?=[.,]?$)/g, '')
    .replace(/[\s.,;\\]{1,4}$/, '')
    .replace(
      /\s?\[(?:internet|online|preprint|electronic|cd-rom|data ?set|abstract|review|doctoral|master|phd|unpublished)[^\]]{0,60}\]$/i,
      '',
    )
    .replace(
      /\s?\((?:\d{1,2}(?:st|nd|rd|th) ed|rev|doctoral|master|phd|unpublished|version|publication no|report no)[^()]{0,80}\)$/i,
      '',
    )
    .replace(/[\s.,;]{1,4}$/, '');
}

/** Whether a text may be a title: words, and no journal with its volume and pages. */
function isTitle(title: string, isMarked: boolean): boolean {
  const words = title.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const signs = title.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const isLong = words.length >= (isMarked ? 1 : 2) || signs >= 4;
  const isPlace = /\d\s?\(\d{1,4}\)|\(\d{4}\)$|\b\d{1,4}, \d{1,5}(?:\b|[–-])|\bpp?\. ?\d|\bvol\. ?\d|^in:? /i.test(
    title,
  );
  return (
    isLong &&
    title.length >= 4 &&
    title.length <= 400 &&
    !isPlace &&
    !/^(?:\d|[,;:)\]]|et al\b|\([^()]{1,60}@)/.test(title.replace(/^\d+(?:[\s-]\p{L}|\p{L})/u, ''))
  );
}
