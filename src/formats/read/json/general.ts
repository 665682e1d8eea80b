import type { Source } from '../../../model/index.ts';
import { printable } from '../../../text/printable.ts';
import { readDate, readYear } from '../dates.ts';
import { arxivOf, doiOf, openalexOf, pmidOf } from '../registers.ts';
import { splitKeywords } from './csl.ts';
import type { Fields } from './fields.ts';
import { keysByRole } from './names.ts';
import type { Role } from './names.ts';
import { isObject, memberOf } from './parse.ts';
import { splitNames } from './people.ts';
import type { JsonRecord, Shape } from './shape.ts';

/**
 * A record of our own, or of anybody who keeps the facts of papers under such names. What `papers` prints is read back as
 * it was.
 */
export const general: Shape = { fits: () => true, read: generalRecord };

/** The texts under a key of some fields. */
type Read = (fields: Fields, key: string) => string[];

const textsIn: Read = (fields, key) => fields.texts(key);

function generalRecord(fields: Fields): JsonRecord {
  const keys = keysByRole(Object.keys(fields.object));
  /** What the first key that holds anything of a kind says. */
  const all = (role: Role, read: Read): string[] => {
    for (const key of keys.get(role) ?? []) {
      const found = read(fields, key);
      if (found.length > 0) return found;
    }
    return [];
  };
  const one = (role: Role, read: Read = textsIn): string | null => all(role, read)[0] ?? null;
  return {
    id: one('id'),
    title: one('title'),
    abstract: all('abstract', textsIn).join(' '),
    authors: all('authors', authorsIn),
    year: one('year', yearIn),
    date: one('date', dateIn),
    venue: one('venue'),
    doi: one('doi', doiIn),
    pmid: one('pmid', pmidIn),
    arxiv: one('arxiv', arxivIn),
    openalex: one('openalex', openalexIn),
    url: one('url'),
    keywords: all('keywords', keywordsIn),
    language: one('language'),
    type: one('type'),
    citations: one('citations', countIn),
    references: all('references', textsIn),
    corrects: one('corrects'),
    sources: sourcesIn(fields),
  };
}

/** One text, of several the first; one that is no such fact is noted. */
function only(isFact: (text: string) => boolean): Read {
  return (fields, key) => {
    const [text] = fields.texts(key);
    if (text === undefined || isFact(text)) return text === undefined ? [] : [text];
    fields.unused(key);
    return [];
  };
}

const yearIn = only((text) => readYear(text) !== null);
const doiIn = only((text) => doiOf(text) !== null);
const pmidIn = only((text) => pmidOf(text) !== null);
const arxivIn = only((text) => arxivOf(text) !== null);
const openalexIn = only((text) => openalexOf(text) !== null);
const countIn = only((text) => /^\d{1,9}$/.test(text));
const dateTextIn = only((text) => isDate(text));

/** A date in parts, or as a text. */
function dateIn(fields: Fields, key: string): string[] {
  const date = fields.date(key);
  return date !== null && isDate(date) ? [date] : dateTextIn(fields, key);
}

function isDate(text: string): boolean {
  const { year, date } = readDate(text);
  return year !== null || date !== null;
}

/** A list of names, one text of several names, or an object that has such a list. */
function authorsIn(fields: Fields, key: string): string[] {
  const value = fields.object[key];
  if (typeof value === 'string') return fields.texts(key).flatMap(splitNames);
  const inner = isObject(value)
    ? ['author', 'authors'].find((name) => Array.isArray(memberOf(value, name)))
    : undefined;
  return inner === undefined ? fields.people(key) : fields.people(key, inner);
}

function keywordsIn(fields: Fields, key: string): string[] {
  const texts = fields.texts(key);
  return typeof fields.object[key] === 'string' ? texts.flatMap(splitKeywords) : texts;
}

function sourcesIn({ object, unused }: Fields): Source[] {
  const value = memberOf(object, 'sources');
  if (!Array.isArray(value)) return [];
  const sources = value.flatMap((source: unknown) => {
    const [file, format, line] = ['file', 'format', 'line'].map((key) => memberOf(source, key));
    const isWhole = typeof file === 'string' && typeof format === 'string' && Number.isInteger(line);
    return isWhole ? [{ file: printable(file), format: printable(format), line: line as number }] : [];
  });
  if (sources.length < value.length) unused('sources');
  return sources;
}
