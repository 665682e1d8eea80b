import type { Head } from '../content.ts';
import type { Format } from '../format.ts';
import type { RawRecord } from '../record.ts';
import { pmidOf } from '../registers.ts';
import { commaKeywordsOf } from './headings.ts';
import { adviceFor } from './products.ts';
import { readTagged, type Dialect } from './read.ts';
import { firstOf, linesOf, valuesOf, type Syntax, type TaggedRecord } from './records.ts';
import { addressAmong, doiAmong, namesOf, whenOf } from './values.ts';

/** EndNote's import format: that of refer, a program of 1978, with `%0` for the type. BibIX is the same. */
export const endnote: Format = {
  name: 'endnote',
  title: 'EndNote (refer)',
  looksLike: 'lines such as "%0 Journal Article" and "%T A title"',
  endings: ['enw', 'refer', 'txt'],
  sniff: (head) => surenessOf(head),
  read: (content, report) => readTagged(content, report, dialect),
  toExportAbstracts: adviceFor,
};

function surenessOf({ lines }: Head): number {
  const tags = new Set(lines.flatMap(({ text }) => syntax.split(text)?.[0] ?? []));
  const isFirst = syntax.split(lines[0]?.text ?? '') !== null;
  if (tags.has('0') && ['T', 'A', 'X', 'D'].some((tag) => tags.has(tag))) return isFirst ? 1 : 0.9;
  return isFirst && tags.has('T') && ['A', 'D', 'J', 'B', 'X', 'I'].some((tag) => tags.has(tag)) ? 0.9 : 0;
}

const syntax: Syntax = {
  split(text) {
    const [, tag, value] = /^\uFEFF?%([0-9A-Z@!#$&()*+,.;<=>?[\]^~])(?:\s(.*))?$/s.exec(text) ?? [];
    return tag === undefined ? null : [tag, value ?? ''];
  },
  // Records of refer have nothing but a blank line between them; those with %0 may have one within an abstract.
  begins: (tag, open, isApart) =>
    tag === '0'
      ? isApart || (open.tags.has('0') && open.tags.size > 1)
      : isApart && (!open.tags.has('0') || tag === open.fields[0]!.tag),
};

const dialect: Dialect = { name: 'endnote', syntax, single: ['T', 'R'], toRecord };

function toRecord(record: TaggedRecord): RawRecord {
  const isOfPubmed = /pubmed|medline|^nlm$/i.test(valuesOf(record, '~', 'W').join(' '));
  const number = firstOf(record, 'M');
  const pmid = isOfPubmed ? pmidOf(number) : null;
  return {
    id: firstOf(record, 'F') ?? (pmid === null ? number : null),
    title: firstOf(record, 'T', '!', 'Q'),
    abstract: valuesOf(record, 'X').join(' '),
    authors: namesOf(valuesOf(record, 'A')),
    ...whenOf(valuesOf(record, '8'), valuesOf(record, 'D')),
    venue: firstOf(record, 'J', 'B', 'S'),
    doi: doiAmong(valuesOf(record, 'R', 'U', 'O')),
    pmid,
    url: addressAmong(valuesOf(record, 'U')),
    keywords: commaKeywordsOf(linesOf(record, 'K')),
    language: firstOf(record, 'G'),
    type: valuesOf(record, '0').at(-1),
  };
}
