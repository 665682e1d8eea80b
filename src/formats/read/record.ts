import type { Paper, Source } from '../../model/index.ts';
import { cleanText } from '../../text/clean.ts';
import { readDate, readYear } from './dates.ts';
import type { Entry } from './entry.ts';
import { languageOf } from './language.ts';
import { arxivOf, doiOf, openalexOf, pmidOf } from './registers.ts';
import { isCutOff } from './text/prose.ts';

/**
 * What a record of any format says, in texts as its file has them; {@link entryOf} makes them facts. What a format has
 * no field for is left out.
 */
export interface RawRecord {
  id?: string | null;
  title?: string | null;
  abstract?: string | null;
  /** As {@link personName} writes them. */
  authors?: readonly string[];
  /** When it was published, in any form that `readDate` knows. */
  date?: string | null;
  /** Where there is no date, or the date has none. */
  year?: string | null;
  venue?: string | null;
  /** In any form: with a resolver's address, `doi:` before it. */
  doi?: string | null;
  pmid?: string | null;
  arxiv?: string | null;
  openalex?: string | null;
  url?: string | null;
  /** Those of its authors first, then those of indexers; one each. */
  keywords?: readonly string[];
  language?: string | null;
  type?: string | null;
  citations?: string | null;
  references?: readonly string[];
}

/** The fields of a record, by their names, as a column of a table can be given to. */
export const recordFields = [
  ...([
    'id',
    'title',
    'abstract',
    'authors',
    'date',
    'year',
    'venue',
    'doi',
    'pmid',
    'arxiv',
    'openalex',
    'url',
  ] as const),
  ...(['keywords', 'language', 'type', 'citations', 'references'] as const),
] satisfies readonly (keyof RawRecord)[];

/** The record as papers are kept; `null` where it has neither a title nor an abstract. */
export function entryOf(record: RawRecord, at: Source): Entry | null {
  const title = clean(record.title) ?? '';
  const abstract = clean(record.abstract) ?? '';
  if (title === '' && abstract === '') return null;
  const { year, date } = readDate(clean(record.date) ?? '');
  const url = clean(record.url);
  return {
    id: clean(record.id),
    title,
    abstract,
    year: year ?? readYear(clean(record.year)),
    date,
    authors: texts(record.authors),
    venue: clean(record.venue),
    doi: doiOf(clean(record.doi)) ?? doiOf(url, 'address'),
    pmid: pmidOf(clean(record.pmid)),
    arxiv: arxivOf(clean(record.arxiv)) ?? arxivOf(url, 'address'),
    openalex: openalexOf(clean(record.openalex)),
    url,
    keywords: distinct(texts(record.keywords)),
    language: languageOf(clean(record.language)),
    type: clean(record.type),
    citations: countOf(clean(record.citations)),
    references: texts(record.references),
    corrects: null,
    sources: [at],
    at,
    brokenOff: isCutOff(abstract),
  };
}

/** A record of which only its text is known. */
export function textEntry(at: Source, title: string, abstract: string, brokenOff: boolean): Entry {
  return { ...noFacts, id: null, title, abstract, sources: [at], at, brokenOff };
}

const noFacts = {
  ...{ year: null, date: null, venue: null, doi: null, pmid: null, arxiv: null, openalex: null, url: null },
  ...{ language: null, type: null, citations: null, corrects: null },
  ...{ authors: [] as string[], keywords: [] as string[], references: [] as string[] },
} satisfies Partial<Paper>;

/** The parts of a person's name, as far as the source tells them apart. */
export interface Person {
  family?: string | null;
  given?: string | null;
  /** `Jr.`, `III`. */
  suffix?: string | null;
  /** The whole name, of a person or an institution. */
  name?: string | null;
}

/** `Family, Given`, `Family, Given, Jr.`; the whole name where that is all there is. `''` for none. */
export function personName({ family, given, suffix, name }: Person): string {
  const parts = [family, given, suffix].map((part) => clean(part) ?? '').filter((part) => part !== '');
  return parts.join(', ') || (clean(name) ?? '');
}

function clean(text: string | null | undefined): string | null {
  return cleanText(text ?? '') || null;
}

function texts(values: readonly string[] = []): string[] {
  return values.flatMap((value) => clean(value) ?? []);
}

/** Each once, whatever its capitals, as it is written first. */
export function distinct(values: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const value of values) if (!seen.has(value.toLowerCase())) seen.set(value.toLowerCase(), value);
  return [...seen.values()];
}

function countOf(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
