/** Real files beside the project, which are no part of it: where the folder is absent these tests are left out. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../src/formats/read/index.ts';
import { plainWords } from '../../../../../src/text/clean.ts';
import { readBib } from './read.ts';

const shared = new URL('../../../../../../shared/', import.meta.url);
const cases = new URL('formats/zt_bibtex/', shared);
const libraries = new URL('libraries/', shared);

const plain = (text: string | null | undefined): string => plainWords(text ?? '').join(' ');

/** What is read of a file otherwise than the reference has it, and why. */
const known: Record<string, string> = {
  '07 authors': 'BibTeX has "at" in "American Rights at Work" for a part of the family name',
  '16 title': 'LaTeX is undone later: here ð, which its name \\dh spells with an h',
};

interface Reference {
  title?: string;
  itemID: string;
  date?: string;
  DOI?: string;
  url?: string;
  language?: string;
  publicationTitle?: string;
  proceedingsTitle?: string;
  creators: { firstName?: string; lastName: string; creatorType: string }[];
  tags: { tag: string }[];
}

function differences(name: string, entry: Entry, one: Reference): string[] {
  const { year, date, doi, url, authors, keywords, venue } = entry;
  const names = one.creators.map(({ lastName, firstName }) => `${lastName} ${firstName ?? ''}`);
  const pairs: Record<string, [unknown, unknown]> = {
    id: [entry.id, one.itemID],
    title: [plain(entry.title), plain(one.title)],
    authors: [authors.map(plain), names.map(plain)],
    date: [date ?? (year === null ? undefined : String(year)), one.date],
    doi: [doi ?? undefined, one.DOI?.toLowerCase()],
    url: [url ?? undefined, one.url],
    venue: [plain(venue), plain(one.publicationTitle ?? one.proceedingsTitle)],
    keywords: [keywords, one.tags.map(({ tag }) => tag)],
  };
  return Object.entries(pairs).flatMap(([field, [got, wanted]]) =>
    JSON.stringify(got) === JSON.stringify(wanted) ? [] : [`${name} ${field}`],
  );
}

describe.skipIf(!existsSync(cases))('files with a reference', () => {
  it('are read as it has them, but for what is listed', async () => {
    const found: string[] = [];
    const files = readdirSync(cases).filter((file) => file.endsWith('.bib'));
    for (const file of files) {
      const { entries, notices, sure } = await readBib(readFileSync(new URL(file, cases)));
      const name = file.slice(0, -4);
      const wanted = JSON.parse(readFileSync(new URL(`${name}.expected.json`, cases), 'utf8')) as Reference[];
      expect([file, sure, notices, entries.length]).toEqual([file, 1, [], wanted.length]);
      found.push(...entries.flatMap((entry, i) => differences(name, entry, wanted[i]!)));
    }
    expect(files.length).toBeGreaterThan(0);
    expect(found).toEqual(Object.keys(known));
  });
});

const exported: Record<string, string[]> = {
  'education-poverty-dropout': ['edu-scopus', 'edu-wos'],
  'digital-ethics': ['digiethics-scopus'],
  'plant-resins': ['resins-scopus', 'resins-wos'],
};
const unpacked = (path: string) => gunzipSync(readFileSync(new URL(path, libraries)));
/** The reference has BibTeX's braces and escapes as they were. */
const letters = (text: string | undefined) => (text ?? '').replace(/[{}\s]/g, '');

describe.skipIf(!existsSync(libraries))('exports of Scopus and the Web of Science', () => {
  it.each(Object.entries(exported))('%s: all records with their titles and abstracts', async (library, files) => {
    const readings = await Promise.all(files.map((file) => readBib(unpacked(`exports/${file}.bib.gz`))));
    const entries = readings.flatMap((reading) => reading.entries);
    const wanted = unpacked(`${library}.jsonl.gz`).toString().trim().split('\n').map((line) => JSON.parse(line) as Partial<Entry>); // prettier-ignore
    const texts = ({ title, abstract, doi }: Partial<Entry>) => [letters(title), letters(abstract), doi?.toLowerCase().replaceAll('\\', '') ?? null]; // prettier-ignore
    expect(readings.flatMap(({ notices }) => notices)).toEqual([]);
    expect(entries.map(texts)).toEqual(wanted.map(texts));
  });
});
