import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/formats/read/index.ts';
import { textEntry } from '../../../src/formats/read/record.ts';
import { findDuplicates } from '../../../src/ingest/duplicates.ts';
import { fingerprint } from '../../../src/ingest/fingerprint.ts';
import { nameKey, sameName } from '../../../src/ingest/names.ts';
import { sharedRuns, sketchOf } from '../../../src/ingest/sketch.ts';
import { plainWords } from '../../../src/text/clean.ts';
import * as pairs from '../../fixtures/duplicate-pairs.ts';
import { jsonLines, memoryFile, readAll } from '../../fixtures/memory-files.ts';

const at = { file: 'file', format: 'jsonl', line: 1 };
const find = (records: readonly Entry[]): Int32Array =>
  findDuplicates(records.map((record) => fingerprint(record, plainWords(record.abstract))));
const areOne = (...records: Partial<Entry>[]): boolean =>
  new Set(find(records.map((facts) => ({ ...textEntry(at, '', '', false), ...facts })))).size === 1;

const title = 'Moss as a record of village air, 1900 to 1950';
const text = (what: string) =>
  `${what} has been kept in drawers for a hundred years. Nobody weighed it. We weigh it, and compare the weights with the chronicles of nine villages.`;
/** What has no wording in common with it. */
const another =
  'Herbaria hold more than plants. From their sheets we scrape dust, burn it, and read off what chimneys gave to the wind in each decade before the war.';
const paper = { title, abstract: text('Moss'), authors: ['Aldermoor, Nina K.'], year: 2011 };

describe('first authors', () => {
  it.each([
    ['Griffin DK', 'Darren K. Griffin'],
    ['Griffin, D.', 'Griffin DK'],
    ['Müller, Jörg', 'J. Mueller'],
    ['Tomás-Barberán, F.A.', 'TOMASBARBERAN, FA'],
    ['Turco, Joao Fabio', 'Fabio Turco, J.'],
    ['van der Berg, Anna', 'A. Berg'],
    ['Stillman, Andrew N. (a.stillman@example.org)', 'Stillman, A.N.'],
    ['Li, Wei', 'Li W'],
  ])('%s is %s', (a, b) => expect(sameName(nameKey(a), nameKey(b))).toBe(true));

  it.each([
    ['Yang, Z.', 'Yang, Y.'],
    ['Smith, Robert', 'Smith, Mary'],
    ['van Dijk, A.', 'van den Berg, A.'],
    ['Griffin DK', 'Jones DK'],
    ['Das, S.', 'Gawai, J.'],
  ])('%s is not %s', (a, b) => expect(sameName(nameKey(a), nameKey(b))).toBe(false));

  it.each([
    ['', 'Griffin DK'],
    ['[Anonymous]', 'Griffin DK'],
    ['', ''],
  ])('%j tells nothing beside %j', (a, b) => expect(sameName(nameKey(a), nameKey(b))).toBeNull());
});

describe('one paper', () => {
  it.each<[string, Partial<Entry>]>([
    ['title, first author and year', { abstract: '', authors: ['N. Aldermoor'], year: 2012 }],
    [
      'a PMID under another title',
      { pmid: '7', title: 'Moss as record of the air of villages', abstract: '', authors: [] },
    ],
    ['an arXiv number', { arxiv: '2103.01234', title: 'Moss: a record of village air', abstract: '', authors: [] }],
    ['an abstract with a heading before it', { abstract: `BACKGROUND AND AIMS ${text('Moss')}` }],
    [
      'one letter of the title, and the author',
      { title: 'Moss as a record of vilage air, 1900 to 1950', abstract: '' },
    ],
    [
      'the title with its translation',
      { title: `${title} [Moos als Archiv der Luft von Dörfern, 1900-1950]`, abstract: '' },
    ],
  ])('is found by %s', (_, other) => {
    expect(areOne({ ...paper, pmid: '7', arxiv: '2103.01234' }, { ...paper, ...other })).toBe(true);
  });

  it('is a preprint and its journal version, years apart and with another abstract', () => {
    const journal = { ...paper, doi: '10.1000/j.7', year: 2014 };
    for (const doi of ['10.48550/arxiv.1101.1', '10.1101/2011.01.01.1', '10.2139/ssrn.7', '10.36227/techrxiv.7'])
      expect([doi, areOne(journal, { ...paper, doi, abstract: another })]).toEqual([doi, true]);
    expect(areOne(journal, { ...paper, arxiv: '1101.00001', abstract: '' })).toBe(true);
    // Genome Research is a journal of the house that has bioRxiv.
    expect(areOne(journal, { ...paper, doi: '10.1101/gr.7', abstract: another })).toBe(false);
  });
});

describe('two papers', () => {
  const by = (author: string, facts: Partial<Entry> = {}) => ({ ...paper, abstract: '', authors: [author], ...facts });
  it.each<[string, Partial<Entry>, Partial<Entry>]>([
    ['reviews of a book by others', by('Birch, A.'), by('Cole, B.')],
    ['reviews of a book in two journals', by('Birch, A.', { doi: '10.1000/a' }), by('Birch, A.', { doi: '10.1999/b' })],
    ['parts', { ...paper, title: `${title}. Part I` }, { ...paper, title: `${title}. Part II` }],
    ['parts by letters', { ...paper, title: `${title}, part b` }, { ...paper, title: `${title}, part c` }],
    ['editions', { ...paper, title: 'Report on moss 2019' }, { ...paper, title: 'Report on moss 2020' }],
    ['editorials of one author', { ...paper, title: 'Editorial' }, { ...paper, title: 'Editorial', abstract: '' }],
    [
      'introductions of one DOI',
      by('Birch, A.', { title: 'Introduction', doi: '10.1000/v' }),
      by('Cole, B.', { title: 'Introduction', doi: '10.1000/v' }),
    ],
    [
      'chapters of one DOI',
      by('Birch, A.', { title: 'Moss in towns of the north', doi: '10.1000/v' }),
      by('Cole, B.', { title: 'Moss in towns of the south', doi: '10.1000/v' }),
    ],
    ['an erratum', paper, { ...paper, title: `Erratum to: ${title}`, abstract: '' }],
    [
      'an erratum under the DOI of its paper',
      { ...paper, doi: '10.1000/a' },
      { ...paper, doi: '10.1000/a', title: `Correction: ${title}` },
    ],
    [
      'a retracted paper and its notice',
      { ...paper, title: `RETRACTED: ${title}` },
      { ...paper, title: `Retraction notice to: ${title}`, abstract: '' },
    ],
    ['a comment', paper, { ...paper, title: `Comment on "${title}"`, authors: ['Cole, B.'] }],
    [
      'a meeting and a journal with another abstract',
      { ...paper, type: 'Meeting Abstract' },
      { ...paper, type: 'Article', abstract: another },
    ],
    ['the same author ten years later', { ...paper, abstract: '' }, { ...paper, year: 2021 }],
    [
      'models with abbreviations',
      { ...paper, title: 'Pricing of GLWB contracts in winter' },
      { ...paper, title: 'Pricing of GMWB contracts in winter' },
    ],
  ])('are %s', (_, a, b) => {
    expect(areOne(a, b)).toBe(false);
    expect(areOne(b, a)).toBe(false);
  });

  it('are not bridged by a record that could be of either', () => {
    const [one, other] = [by('Birch, A.'), by('Cole, B.')];
    expect(
      new Set(
        find([one, { ...one, authors: [] }, other].map((facts) => ({ ...textEntry(at, '', '', false), ...facts }))),
      ).size,
    ).toBe(3);
  });
});

describe('the wording of two texts', () => {
  const words = (count: number, first = 0) => Array.from({ length: count }, (_, i) => `w${first + i}`);
  it('shares all eight hashes where it is one, none where it is another', () => {
    expect(sharedRuns(sketchOf(words(100)), sketchOf(words(100)))).toBe(8);
    expect(sharedRuns(sketchOf(words(100)), sketchOf(words(100, 200)))).toBe(0);
    expect(sketchOf(words(3))).toEqual([]);
  });
  it('does not depend on where the shared part is', () => {
    const part = words(150);
    expect(sharedRuns(sketchOf([...words(20, 500), ...part]), sketchOf([...part, ...words(20, 700)]))).toBeGreaterThan(
      3,
    );
  });
});

describe('what the papers are', () => {
  const names = fc.constantFrom('Birch, A.', 'B. Cole', 'Cole, Bert');
  const record = fc.record({
    id: fc.constantFrom('x', 'y', null),
    title: fc.constantFrom(
      title,
      `${title} II`,
      'Editorial',
      `Erratum to: ${title}`,
      'Moss',
      'Moss as a record of vilage air, 1900 to 1950',
    ),
    abstract: fc.constantFrom('', text('Moss'), text('Clay'), `${text('Moss')} More is to come.`),
    authors: fc.array(names, { maxLength: 2 }),
    year: fc.constantFrom(null, 2010, 2011, 2013),
    doi: fc.constantFrom(null, '10.1000/a', '10.1000/b', '10.48550/arxiv.1'),
    keywords: fc.subarray(['moss', 'Moss', 'air']),
    venue: fc.constantFrom(null, 'Annals', 'Letters'),
  });

  it('does not depend on the order of records, on file names, or on how they are split into files', async () => {
    const bare = async (files: ReturnType<typeof memoryFile>[]) =>
      (await readAll(files, { keepAll: true })).papers.map((paper) => ({ ...paper, sources: [] }));
    const shuffled = fc
      .array(record, { maxLength: 8 })
      .chain((records) =>
        fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length }), fc.nat(8)),
      );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([records, others, cut]) => {
        const parts = [others.slice(0, cut), others.slice(cut)].filter((part) => part.length > 0);
        const files = parts.map((part, i) => memoryFile(`${9 - i}.jsonl`, jsonLines(...part)));
        expect(await bare(files)).toEqual(
          await bare(records.length > 0 ? [memoryFile('a', jsonLines(...records))] : []),
        );
      }),
    );
  });

  it('stays the same when the papers are read again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 8 }), async (records) => {
        const { papers } = await readAll([memoryFile('a', jsonLines(...records))], { keepAll: true });
        expect((await readAll([memoryFile('b', jsonLines(...papers))], { keepAll: true })).papers).toEqual(papers);
      }),
    );
  });
});

describe.skipIf(!existsSync(pairs.sharedFolder))('in real libraries', () => {
  for (const isHidden of [false, true])
    it(`at least 97 % of the pairs are found ${isHidden ? 'by titles and authors alone' : ''}, and no rival is joined`, () => {
      let [all, found] = [0, 0];
      const joined: string[] = [];
      for (const name of pairs.libraries) {
        const records = pairs.readRecords(`libraries/${name}.jsonl.gz`);
        const shown = isHidden ? pairs.withoutNumbers : (some: readonly Entry[]) => [...some];
        const first = find(shown(records));
        const truth = pairs.truePairs(records);
        all += truth.length;
        found += truth.filter(([a, b]) => first[a] === first[b]).length;
        for (const [i, record] of records.entries()) {
          const other = records[(i + 7) % records.length]!;
          if (
            i % 5 > 0 ||
            !record.abstract ||
            !other.abstract ||
            record.title.length < 30 ||
            pairs.haveOneAuthor(record, other)
          )
            continue;
          for (const [kind, a, b] of pairs.rivals(record, other)) {
            if (isHidden && kind === 'two journals') continue; // nothing but their DOIs tells them apart
            if (find(shown([a, b]))[1] === 0) joined.push(`${kind}: ${record.id}`);
          }
        }
      }
      expect(all).toBeGreaterThan(180);
      expect(found / all).toBeGreaterThanOrEqual(0.97);
      expect(joined).toEqual([]);
    });
});
