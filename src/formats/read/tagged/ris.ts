import type { Head } from '../content.ts';
import type { Format } from '../format.ts';
import { distinct, type RawRecord } from '../record.ts';
import { doiOf, pmidOf } from '../registers.ts';
import { commaKeywordsOf } from './headings.ts';
import { isMedline } from './medline.ts';
import { adviceFor } from './products.ts';
import { readTagged, type Dialect } from './read.ts';
import { firstOf, linesOf, valuesOf, type TaggedRecord } from './records.ts';
import { risSureness, risSyntax } from './ris-syntax.ts';
import { risType } from './ris-types.ts';
import { addressAmong, bareDoi, doiAmong, fullestOf, namesOf, referenceOf, whenOf } from './values.ts';

/** RIS, as some twenty programs and databases write it. */
export const ris: Format = {
  name: 'ris',
  title: 'RIS',
  looksLike: 'lines such as "TY  - JOUR" and "TI  - A title"',
  endings: ['ris', 'txt'],
  sniff: (head) => (isMedline(head) ? 0 : risSureness(head)),
  read: (content, report) => readTagged(content, report, dialect),
  toExportAbstracts: (head) => adviceFor(head) ?? (isOfGoogleScholar(head) ? adviceForGoogleScholar : null),
};

const dialect: Dialect = { name: 'ris', syntax: risSyntax, single: ['TI', 'T1', 'PY', 'DO'], toRecord };

function toRecord(record: TaggedRecord): RawRecord {
  const notes = linesOf(record, 'N1', 'M1', 'M2');
  const pmid = pmidFrom(record, notes);
  const title = firstOf(record, 'TI', 'T1', 'CT', 'BT', 'ST', 'TT');
  const journals = valuesOf(record, 'JF', 'T2', 'JO', 'JA', 'J2', 'J1');
  return {
    id: idFrom(record, pmid),
    title,
    abstract: distinct(valuesOf(record, 'AB')).join(' ') || distinct(valuesOf(record, 'N2')).join(' '),
    authors: namesOf(linesOf(record, 'AU', 'A1')),
    ...whenOf(valuesOf(record, 'DA', 'Y1'), valuesOf(record, 'PY', 'Y1')),
    venue: fullestOf(journals) ?? valuesOf(record, 'BT', 'T3').find((name) => name !== title),
    doi: doiFrom(record, notes),
    pmid,
    arxiv: arxivAmong([...notes, ...journals, ...valuesOf(record, 'AN', 'M3')]),
    url: addressAmong(['UR', 'LK', 'L2', 'L3'].flatMap((tag) => valuesOf(record, tag))),
    keywords: commaKeywordsOf(linesOf(record, 'KW', 'K1')),
    language: firstOf(record, 'LA'),
    type: typeFrom(record),
    citations: notes.map((note) => timesCited.exec(note)?.[1]).find(Boolean),
    references: [...linesOf(record, 'CR'), ...notes.flatMap(referencesIn)].map(referenceOf),
  };
}

const timesCited = /(?:cited[ -]by(?: \(since \d{4}\))?|times cited(?: in [\w ]{1,40})?)\s{0,2}:?\s{0,2}(\d{1,7})/i;

/** The references that Scopus puts in a note, with a semicolon behind each. */
function referencesIn(note: string): string[] {
  const list = /(?:^|; ?)references: ?(.*)$/is.exec(note)?.[1] ?? '';
  return list
    .split(/;\s/)
    .map((one) => one.trim())
    .filter((one) => one.length > 8);
}

/** Accession numbers name a record; a bare number in ID is its place in a library, as other libraries have it too. */
function idFrom(record: TaggedRecord, pmid: string | null): string | null {
  const number = firstOf(record, 'AN');
  if (number !== null && number !== pmid) return number;
  const id = firstOf(record, 'ID');
  return id === null || /^\d+$/.test(id) ? null : id;
}

function doiFrom(record: TaggedRecord, notes: readonly string[]): string | null {
  const own = doiOf(firstOf(record, 'DO', 'DI'));
  const elsewhere = ['M3', 'UR', 'L2', 'L3', 'LK', 'L1', 'AN'].flatMap((tag) => valuesOf(record, tag));
  const inNote = notes.map(
    (note) => bareDoi(note) ?? doiOf(/^(?:.{0,300}; ?)?doi: ?(10\..*)/is.exec(note)?.[1] ?? null),
  );
  return own ?? doiAmong(elsewhere) ?? inNote.find((doi) => doi !== null) ?? null;
}

/** Where databases put the number of PubMed. */
function pmidFrom(record: TaggedRecord, notes: readonly string[]): string | null {
  const database = valuesOf(record, 'DB', 'DP').join(' ');
  const field = (tag: string, when: boolean) => valuesOf(record, tag).find((value) => when && /^\d{4,8}$/.test(value));
  const labelled = [...valuesOf(record, 'C3', 'AN'), ...notes].map(
    (text) => /\b(?:PUBMED|PMID|MEDLINE)[: ]\s{0,2}(\d{4,8})\b/i.exec(text)?.[1],
  );
  const address = valuesOf(record, 'UR', 'LK', 'L2').map(
    (text) =>
      /(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed|europepmc\.org\/\w{1,9}\/med)\/(\d{4,8})\b/i.exec(
        text,
      )?.[1],
  );
  const found =
    field('AN', /pubmed|medline|^nlm\b|cmedm|mnh/i.test(database) && !/embase/i.test(database)) ??
    field('C2', /scopus/i.test(database)) ??
    field('C5', /embase/i.test(database)) ??
    field('PM', true) ??
    [...labelled, ...address].find(Boolean);
  return pmidOf(found ?? null);
}

function arxivAmong(texts: readonly string[]): string | null {
  return texts.map((text) => /\barXiv:\s?([\w.-]{1,20}(?:\/\d{7})?)/i.exec(text)?.[1]).find(Boolean) ?? null;
}

/** M3 holds the type in words where it holds no number. */
function typeFrom(record: TaggedRecord): string | null {
  const inWords = valuesOf(record, 'M3').find((text) => /^\p{L}[\p{L} .,()&;/-]{3,60}$/u.test(text));
  return inWords ?? risType(firstOf(record, 'TY'));
}

const adviceForGoogleScholar =
  'Google Scholar exports none; look these papers up in another database, or have a reference manager fetch the abstracts';

/** No product has fewer tags: no address, no DOI, no keywords, no notes, and names in A1. */
function isOfGoogleScholar({ lines }: Head): boolean {
  const tags = new Set(lines.flatMap(({ text }) => risSyntax.split(text)?.[0] ?? []));
  return (
    tags.has('A1') &&
    tags.has('T1') &&
    !['UR', 'DO', 'KW', 'N1', 'DB', 'AN', 'ID', 'LA', 'M3'].some((tag) => tags.has(tag))
  );
}
