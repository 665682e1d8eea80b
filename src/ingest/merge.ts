import { compareText, type Paper, type Source } from '../model/index.ts';
import { distinct } from '../formats/read/record.ts';
import type { Entry } from '../formats/read/index.ts';
import { languageOf } from '../text/language.ts';
import { fullestDated, publishedFirst } from './content-order.ts';
import type { Fingerprint } from './fingerprint.ts';

/**
 * One paper from all records of it, in the order of their content (`compareContent`). Of the facts
 * - title and abstract are those of the first record, language is that of the first that knows it, else what they are written in;
 * - DOI, the other registers, venue, type and address are those of the first record of the journal version that knows them,
 *   else of a preprint;
 * - the date is the fullest of a journal version that has a year, else the fullest of all;
 * - the authors and the references are the longest list, the citations the greatest number;
 * - keywords are those of all records, each once whatever its capitals; sources are those of all.
 *
 * `corrects` is the id of the paper that it corrects, where this is known from elsewhere.
 */
export function mergeEntries(id: string, entries: readonly Entry[], corrects: string | null = null): Paper {
  const best = entries[0]!;
  const ranked = publishedFirst(entries);
  const dated = fullestDated(entries);
  return {
    id,
    title: best.title,
    abstract: best.abstract,
    year: dated.year ?? firstOf(ranked, 'year'),
    date: dated.date,
    authors: longest(ranked.map((entry) => entry.authors)),
    venue: firstOf(ranked, 'venue'),
    doi: firstOf(ranked, 'doi'),
    pmid: firstOf(ranked, 'pmid'),
    arxiv: firstOf(ranked, 'arxiv'),
    openalex: firstOf(ranked, 'openalex'),
    url: firstOf(ranked, 'url'),
    language: firstOf(entries, 'language') ?? languageOf(`${best.title}. ${best.abstract}`),
    type: firstOf(ranked, 'type'),
    citations: ranked.reduce<number | null>((most, { citations }) => greater(most, citations), null),
    references: longest(ranked.map((entry) => entry.references)),
    corrects: corrects ?? firstOf(ranked, 'corrects'),
    keywords: distinct(entries.flatMap((entry) => entry.keywords)),
    sources: inOrder(entries.flatMap((entry) => entry.sources)),
  };
}

/** The fingerprint of the paper that `mergeEntries` makes of the records with these fingerprints, in the same order. */
export function mergeFingerprints(records: readonly Fingerprint[]): Fingerprint {
  const best = records[0]!;
  if (records.length === 1) return best;
  const ranked = publishedFirst(records);
  const { year, date } = fullestDated(records);
  const { author, authors } = ranked.reduce((most, record) => (record.authors > most.authors ? record : most));
  return {
    ...best,
    id: firstOf(records, 'id'),
    year: year ?? firstOf(ranked, 'year'),
    date,
    doi: firstOf(ranked, 'doi'),
    pmid: firstOf(ranked, 'pmid'),
    arxiv: firstOf(ranked, 'arxiv'),
    openalex: firstOf(ranked, 'openalex'),
    isOfMeeting: firstOf(ranked, 'isOfMeeting'),
    author,
    authors,
  };
}

function firstOf<T, Key extends keyof T>(records: readonly T[], key: Key): T[Key] | null {
  return records.find((record) => record[key] !== null)?.[key] ?? null;
}

/** The first of the longest. */
const longest = (lists: string[][]): string[] =>
  lists.reduce((best, list) => (list.length > best.length ? list : best));

const greater = (a: number | null, b: number | null): number | null => (a === null || (b !== null && b > a) ? b : a);

function inOrder(sources: Source[]): Source[] {
  const sorted = sources.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.format, b.format),
  );
  return sorted.filter((source, i) => {
    const before = sorted[i - 1];
    return source.file !== before?.file || source.line !== before.line || source.format !== before.format;
  });
}
