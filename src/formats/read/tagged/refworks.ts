import type { Head } from '../content.ts';
import type { Format } from '../format.ts';
import type { RawRecord } from '../record.ts';
import { pmidOf } from '../registers.ts';
import { commaKeywordsOf } from './headings.ts';
import { adviceFor } from './products.ts';
import { readTagged, type Dialect } from './read.ts';
import { firstOf, linesOf, valuesOf, type Syntax, type TaggedRecord } from './records.ts';
import { addressAmong, doiAmong, fullestOf, namesOf, whenOf } from './values.ts';

/** The tagged format of RefWorks: a record begins with `RT` and has no sign at its end. */
export const refworks: Format = {
  name: 'refworks',
  title: 'RefWorks',
  looksLike: 'lines such as "RT Journal Article" and "T1 A title"',
  endings: ['txt'],
  sniff: (head) => (isRefworks(head) ? 0.95 : 0),
  read: (content, report) => readTagged(content, report, dialect),
  toExportAbstracts: adviceFor,
};

function isRefworks({ lines }: Head): boolean {
  const at = lines.findIndex(({ text }) => /^\uFEFF?RT [A-Z]/.test(text));
  return at >= 0 && lines.slice(at + 1, at + 60).some(({ text }) => /^(?:T1|A1|YR|JF|K1) \S/.test(text));
}

/** All tags there are: an abstract of several lines may have one that begins with two capitals. */
const tags = new Set(
  (
    'RT SR ID A1 A2 A3 A4 A5 A6 T1 T2 T3 JF JO YR FD VO IS SP OP K1 AB NO PB PP ED SN AD AN LA CL SF OT LK DO CN DB DS IP RD ' +
    'ST U1 U2 U3 U4 U5 UL SL LL CR WT WV WP OL RP AV CA CO C1 C2 C3 C4 C5 C6 C7 C8 FT L1 NS PM PD VL JA PY TA'
  ).split(' '),
);

const syntax: Syntax = {
  split(text) {
    const [, tag, value] = /^\uFEFF?([A-Z][A-Z0-9])(?: (.*))?$/s.exec(text) ?? [];
    return tag === undefined || !tags.has(tag) ? null : [tag, value ?? ''];
  },
  begins: (tag, open) => tag === 'RT' && (open.tags.size > 1 || !open.tags.has('RT')),
};

const dialect: Dialect = { name: 'refworks', syntax, single: ['T1', 'AB', 'DO', 'YR'], toRecord };

function toRecord(record: TaggedRecord): RawRecord {
  const number = firstOf(record, 'AN');
  const isOfPubmed = /pubmed|medline/i.test(valuesOf(record, 'DB', 'DS').join(' '));
  const pmid = isOfPubmed ? pmidOf(number) : null;
  return {
    id: pmid === null ? number : null,
    title: firstOf(record, 'T1'),
    abstract: valuesOf(record, 'AB').join(' '),
    authors: namesOf(valuesOf(record, 'A1')),
    ...whenOf(valuesOf(record, 'FD'), valuesOf(record, 'YR')),
    venue: fullestOf(valuesOf(record, 'JF', 'JO')) ?? firstOf(record, 'T2', 'T3'),
    doi: doiAmong(valuesOf(record, 'DO', 'UL', 'LK')),
    pmid,
    url: addressAmong([...valuesOf(record, 'UL'), ...valuesOf(record, 'LK')]),
    keywords: commaKeywordsOf(linesOf(record, 'K1')),
    language: firstOf(record, 'LA', 'OL'),
    type: firstOf(record, 'RT'),
  };
}
