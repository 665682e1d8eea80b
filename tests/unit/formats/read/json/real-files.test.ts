import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../fixtures/memory-files.ts';

const beside = new URL('../../../../../../shared/', import.meta.url);
const above = new URL('../../../../../../../shared/', import.meta.url); // of a worktree
const root = existsSync(beside) ? beside : above;
const formats = new URL('formats/', root);
const asItIs = { dedupe: false, keepAll: true };

interface Expected {
  title: string;
  abstractNote?: string;
  date?: string;
  DOI?: string;
  creators: { firstName?: string; lastName: string }[];
}

describe.skipIf(!existsSync(formats))('files of real tools are read as Zotero reads them', () => {
  const files = ['zt_csl_json', 'zt_openalex_json'].flatMap((folder) => {
    if (!existsSync(new URL(folder, formats))) return [];
    const names = readdirSync(new URL(folder, formats)).filter((name) => /^\d+\.json$/.test(name));
    return names.map((name) => `${folder}/${name}`);
  });

  it.each(files)('%s', async (name) => {
    const text = (path: string) => readFileSync(new URL(path, formats), 'utf8');
    const expected = JSON.parse(text(name.replace('.json', '.expected.json'))) as Expected[];
    const { papers, notices } = await readText(text(name), asItIs);
    const plain = (title: string) => title.toLowerCase();
    expect(papers.map(({ title }) => plain(title)).toSorted()).toEqual(
      expected.map(({ title }) => plain(title)).toSorted(),
    );
    for (const { title, date, DOI, creators, abstractNote } of expected) {
      const paper = papers.find((one) => plain(one.title) === plain(title))!;
      expect(paper.year).toBe(Number(/\d{4}/.exec(date ?? '')?.[0]));
      expect(DOI === undefined || paper.doi === DOI.toLowerCase()).toBe(true);
      expect(paper.authors).toHaveLength(creators.length);
      for (const [i, { lastName }] of creators.entries()) expect(paper.authors[i]).toContain(lastName);
      expect(abstractNote ?? paper.abstract).toBe(paper.abstract);
    }
    expect(notices.filter(({ code }) => code !== 'no-abstracts')).toEqual([]);
  });
});

describe.skipIf(!existsSync(new URL('cases/formats/', root)))('traps of export files', () => {
  const read = (name: string) => readText(readFileSync(new URL(name, root), 'utf8'), asItIs);

  it.each([
    ['openalex.jsonl', 2],
    ['semantic-scholar.jsonl', 1],
    ['csl.jsonl', 1],
    ['arxiv.jsonl', 1],
    ['array-one-line.json', 1],
    ['zotero-csl.json', 2],
  ])('%s', async (name, count) => {
    const { papers, notices } = await read(`cases/formats/${name}`);
    expect(papers).toHaveLength(count);
    for (const { title } of papers) expect(title).toMatch(/^(?:Snag density|Bark beetles)/);
    expect(notices.filter(({ code }) => code !== 'no-abstracts')).toEqual([]);
  });

  it('authors as objects', async () => {
    const { papers, notices } = await read('cases/attack/authors-as-objects.jsonl');
    expect(papers).toMatchObject([{ authors: ['Ada Lovelace', 'Alan Turing'], year: 2020, venue: 'Nature' }]);
    expect(notices.map(({ code, message }) => [code, message.split(' ', 1)[0]])).toEqual([
      ['unused-field', '"doi"'],
      ['unused-field', '"keywords"'],
    ]);
  });

  it('an atlas is no list of papers', async () => {
    const { papers, notices } = await read('cases/attack/atlas-null-concept.json');
    expect(papers).toEqual([]);
    expect(notices).toMatchObject([{ code: 'unreadable' }]);
  });
});
