import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../src/formats/read/index.ts';
import { readXml } from './read-xml.ts';

/** Export files of real tools beside the project, with what Zotero reads from them; they are not part of it. */
const shared = new URL('../../../../../../shared/', import.meta.url);
const formats = new URL('formats/', shared);

const folders = [
  'zt_pubmed_xml',
  'zt_endnote_xml',
  'zt_mods',
  'zt_crossref_unixref_xml',
  'zt_rdf',
  'zt_bibliontology_rdf',
];

interface Item {
  title?: string;
  abstractNote?: string;
  date?: string;
  DOI?: string;
  creators: { firstName?: string; lastName?: string }[];
  tags: { tag: string }[];
}

/** Where we read otherwise than Zotero, and why; each has to be seen. */
const differences: Record<string, string> = {
  'zt_crossref_unixref_xml/03 doi': 'Zotero has no field for the DOI of a thesis',
  'zt_crossref_unixref_xml/06 title': 'the record has no title ("[No title found]"): it is reported and left out',
  'zt_crossref_unixref_xml/06 abstract': 'left out, as above',
  'zt_crossref_unixref_xml/06 authors': 'left out, as above',
  'zt_crossref_unixref_xml/06 tags': 'left out, as above',
  'zt_crossref_unixref_xml/06 year': 'left out, as above',
  'zt_crossref_unixref_xml/06 doi': 'left out, as above',
  'zt_mods/10 title': 'no space before the colon that parts title and subtitle',
  'zt_mods/19 authors': 'whom a letter went to, and names of the collection that it is in, did not write it',
  'zt_mods/21 authors': 'an author named twice by Zotero, with the collection',
  'zt_mods/22 title': 'of a bill Zotero takes the short title',
  'zt_mods/22 authors': 'of a bill Zotero leaves out who wrote it',
  'zt_pubmed_xml/07 abstract': 'Zotero drops the tags of superscripts: "/mm3"',
  'zt_rdf/01 doi': 'the address is one of doi.org',
  'zt_rdf/01 year': 'the year is that of the issue, which Zotero does not ask',
};

describe.skipIf(!existsSync(formats))('files that Zotero reads', () => {
  const files = folders.flatMap((folder) =>
    existsSync(new URL(folder, formats))
      ? readdirSync(new URL(folder, formats))
          .filter((name) => !name.endsWith('.json'))
          .map((name) => `${folder}/${name}`)
      : [],
  );

  it('are there', () => {
    expect(files.length).toBeGreaterThan(25);
  });

  it.each(files)('%s: the same title, abstract, authors, year, DOI and keywords', async (path) => {
    const name = path.replace(/\.\w+$/, '');
    const items = JSON.parse(readFileSync(new URL(`${name}.expected.json`, formats), 'utf8')) as Item[];
    const { entries, notices } = await readXml(readFileSync(new URL(path, formats)));
    expect(entries.length + notices.length).toBe(items.length);
    const differing = items.flatMap((item, i) => {
      const read: Record<string, unknown> = entries[i] ? ours(entries[i]) : {};
      const fields = Object.entries(asRead(item)).filter(([field, value]) => !isDeepStrictEqual(read[field], value));
      return fields.map(([field, value]) => [`${name} ${field}`, read[field], value] as const);
    });
    const listed = Object.keys(differences).filter((key) => key.startsWith(name));
    expect(differing.filter(([key]) => !(key in differences))).toEqual([]);
    expect(differing.map(([key]) => key).sort()).toEqual(listed.sort());
  });
});

function ours({ title, abstract, year, doi, authors, keywords }: Entry) {
  return { title, abstract, year, doi, authors: authors.map(letters), tags: keywords.map(letters).sort() };
}

/** What Zotero has of an item, in our form. */
function asRead({ title = '', abstractNote = '', date = '', DOI, creators, tags }: Item) {
  const year = /\d{4}/.exec(date)?.[0];
  return {
    ...{ title: spaced(title), abstract: spaced(abstractNote) },
    year: year === undefined ? null : Number(year),
    doi: DOI?.toLowerCase() ?? null,
    authors: creators.map(({ firstName, lastName }) => letters([lastName, firstName].filter(Boolean).join(', '))),
    tags: [...new Set(tags.map(({ tag }) => letters(tag)))].sort(),
  };
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Zotero adds full stops to initials. */
const letters = (text: string): string => spaced(text.replaceAll('.', '')).toLowerCase();

describe.skipIf(!existsSync(formats))('other files of real tools', () => {
  it.each([
    [
      'formats/mk_nsf.xml',
      'nsf-award',
      { id: '1500186', date: '2015-06-01', authors: ['Blevins, Juliette', 'Olsen, Emily'] },
    ],
    [
      'cases/formats/pubmed.xml',
      'pubmed-xml',
      { id: '1', abstract: expect.stringMatching(/^BACKGROUND: Snags/) as string },
    ],
  ])('%s is read', async (path, format, expected) => {
    const read = await readXml(readFileSync(new URL(path, shared)));
    expect(read).toMatchObject({ format, entries: [expected], notices: [] });
  });

  it('none of another kind is taken for XML', async () => {
    const others = readdirSync(formats).filter((name) => /\.(?:ris|csv|tsv|txt|isi|medline|xlsx)$/.test(name));
    expect(others.length).toBeGreaterThan(20);
    for (const name of others) await expect(readXml(readFileSync(new URL(name, formats)))).rejects.toThrow();
  });
});
