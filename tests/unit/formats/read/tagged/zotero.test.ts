/** What Zotero reads from the files beside the project, compared with what is read here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../src/formats/read/index.ts';
import { headingOf } from '../../../../../src/formats/read/tagged/headings.ts';
import { readTaggedText } from './read-tagged.ts';

const folder = new URL('../../../../../../shared/formats/', import.meta.url);
const kinds = ['zt_ris', 'zt_medlinenbib', 'zt_web_of_science_tagged', 'zt_referbibix', 'zt_refworks_tagged'];

/** All there are, each with its reason. */
const differences: Readonly<Record<string, string>> = {
  'zt_ris/03.ris 1: doi': 'it is in N1 and in the address, where Zotero leaves it',
  'zt_ris/09.ris: 1 records': 'the second record has no title (only a journal, no abstract), and is reported',
  'zt_medlinenbib/04.nbib 2: doi': 'ERIC has it as an address in AID, where Zotero leaves it',
  'zt_medlinenbib/07.nbib 2: title': 'Zotero takes the title of this book for that of a series and shows none',
  'zt_web_of_science_tagged/03.txt 1: doi': 'Zotero has no field for the DOI of a book section; the file has it in DI',
};

interface Item {
  title?: string;
  abstractNote?: string;
  date?: string;
  issueDate?: string;
  DOI?: string;
  creators: { lastName?: string; firstName?: string; creatorType: string }[];
  tags: (string | { tag: string })[];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const sorted = (texts: string[]): string => [...new Set(texts.map((text) => text.toLowerCase()))].sort().join(' | ');
/** `Doe A B` for `Doe, A. B.`: Zotero adds full stops and spaces to initials. */
const nameKey = (name: string): string => name.replace(/[\s.,]/g, '').toLowerCase();

function factsOfItem(item: Item) {
  const authors = item.creators.filter(({ creatorType }) => !['editor', 'translator'].includes(creatorType));
  return {
    title: plain(item.title ?? ''),
    abstract: plain(item.abstractNote ?? ''),
    year: /\d{4}/.exec(item.date ?? item.issueDate ?? '')?.[0] ?? '',
    doi: item.DOI?.toLowerCase() ?? '',
    authors: authors.map(({ lastName, firstName }) => nameKey(`${lastName ?? ''}${firstName ?? ''}`)).join(' | '),
    keywords: sorted(item.tags.map((tag) => headingOf((typeof tag === 'string' ? tag : tag.tag).split('/', 1)[0]!))),
  };
}

function factsOfEntry(entry: Entry) {
  return {
    title: entry.title,
    abstract: entry.abstract,
    year: String(entry.year ?? ''),
    doi: entry.doi ?? '',
    authors: entry.authors.map(nameKey).join(' | '),
    keywords: sorted(entry.keywords),
  };
}

describe.skipIf(!existsSync(folder))('beside Zotero', () => {
  it('reads the same from each file but for what is listed', async () => {
    const found: string[] = [];
    for (const kind of kinds)
      for (const name of readdirSync(new URL(kind, folder)).filter((one) => !one.endsWith('.json'))) {
        const { entries } = await readTaggedText(readFileSync(new URL(`${kind}/${name}`, folder)));
        const expected = readFileSync(new URL(`${kind}/${name.replace(/\.\w+$/, '.expected.json')}`, folder), 'utf8');
        const items = JSON.parse(expected) as Item[];
        if (entries.length !== items.length) found.push(`${kind}/${name}: ${entries.length} records`);
        for (const [i, entry] of entries.entries()) {
          const [mine, theirs] = [factsOfEntry(entry), factsOfItem(items[i]!)];
          for (const field of Object.keys(mine) as (keyof typeof mine)[])
            if (mine[field] !== theirs[field]) found.push(`${kind}/${name} ${i + 1}: ${field}`);
        }
      }
    expect(found).toEqual(Object.keys(differences));
  });
});
