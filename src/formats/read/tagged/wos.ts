import type { Head } from '../content.ts';
import type { Format } from '../format.ts';
import type { RawRecord } from '../record.ts';
import { keywordsOf } from './headings.ts';
import { adviceForWos } from './products.ts';
import { readTagged, type Dialect } from './read.ts';
import { firstOf, linesOf, valuesOf, type Syntax, type TaggedRecord } from './records.ts';
import { addressAmong, namesOf, referenceOf, whenOf } from './values.ts';

/** The plain text of Web of Science, and of the databases under its roof: Zoological Record, BIOSIS, CABI, Derwent. */
export const wos: Format = {
  name: 'wos',
  title: 'Web of Science',
  looksLike: 'lines such as "PT J", "TI A title" and "ER"',
  endings: ['txt', 'isi', 'ciw'],
  sniff: (head) => surenessOf(head),
  read: (content, report) => readTagged(content, report, dialect),
  toExportAbstracts: () => adviceForWos,
};

const firstTag = /^\uFEFF?PT [A-Z]\b/;

function surenessOf({ lines }: Head): number {
  const at = lines.findIndex(({ text }) => firstTag.test(text));
  const behind = lines.slice(at + 1, at + 200).filter(({ text }) => /^(?:AU|TI|SO|UT|AN|PY|DT) \S/.test(text));
  if (at < 0 || behind.length < 2) return 0;
  return lines.slice(0, at).some(({ text }) => /^\uFEFF?(?:FN|VR) /.test(text)) ? 1 : 0.9;
}

const syntax: Syntax = {
  split(text) {
    const [, tag, value] = /^\uFEFF?([A-Z][A-Z0-9])(?: (.*))?$/s.exec(text) ?? [];
    return tag === undefined ? null : [tag, value ?? ''];
  },
  begins: (tag, open) => tag === 'PT' && open.tags.has('PT'),
  ends: new Set(['ER', 'EF', 'FN', 'VR']),
};

const dialect: Dialect = { name: 'wos', syntax, single: ['TI', 'AB', 'PY', 'SO', 'DI'], toRecord };

const types: Readonly<Record<string, string>> = {
  ...{ J: 'journal article', B: 'book', S: 'series', C: 'proceedings paper', P: 'patent' },
};

/** Descriptors by indexers: Keywords Plus, MeSH, and those of BIOSIS and Zoological Record. */
const indexed = ['ID', 'MH', 'MC', 'MQ', 'BD', 'SD', 'TN'];

function toRecord(record: TaggedRecord): RawRecord {
  const { date, year } = whenOf(valuesOf(record, 'PD'), valuesOf(record, 'PY'));
  return {
    id: firstOf(record, 'UT', 'AN'),
    title: firstOf(record, 'TI'),
    abstract: valuesOf(record, 'AB').join(' '),
    authors: namesOf([...authorLines(record), ...linesOf(record, 'CA')]),
    ...(year === null ? whenOf(valuesOf(record, 'EA'), []) : { date, year }),
    venue: firstOf(record, 'SO', 'CT', 'SE'),
    doi: firstOf(record, 'DI', 'D2'),
    pmid: firstOf(record, 'PM'),
    url: addressAmong(valuesOf(record, 'UR')),
    keywords: [...keywordsOf(valuesOf(record, 'DE').map(withoutDetails)), ...keywordsOf(valuesOf(record, ...indexed))],
    language: firstOf(record, 'LA'),
    type: firstOf(record, 'DT') ?? types[firstOf(record, 'PT')?.[0] ?? ''],
    citations: firstOf(record, 'TC', 'Z9'),
    references: linesOf(record, 'CR').map(referenceOf),
  };
}

function authorLines(record: TaggedRecord): string[] {
  const tag = ['AF', 'AU', 'BF', 'BA'].find((one) => linesOf(record, one).length > 0);
  return tag === undefined ? [] : linesOf(record, tag);
}

/** `Picoides arcticus; Picoides dorsalis` for `Picoides arcticus; Picoides dorsalis [Survival / Nest survival / ] [Fire /  / ].` */
function withoutDetails(descriptors: string): string {
  return descriptors.includes('] [') || /\/ {0,2}\]/.test(descriptors)
    ? descriptors.replace(/ ?\[[^[\]]{0,1000}\](?:\.(?: |$))?/g, ';')
    : descriptors;
}
