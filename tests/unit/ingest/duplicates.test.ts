import { describe, expect, it } from 'vitest';
import { textEntry } from '../../../src/formats/read/record.ts';
import { findDuplicates } from '../../../src/ingest/duplicates.ts';
import { fingerprint } from '../../../src/ingest/fingerprint.ts';
import { plainWords } from '../../../src/text/clean.ts';
import { jsonLines, memoryFile, readAll, readText } from '../../fixtures/memory-files.ts';

const about = (topic: string) =>
  `The role of ${topic} in learning has long been debated by those who study it closely. We record, model and compare, and find that it matters more than was thought.`;
const title = 'Sparse codes for spatial memory in the hippocampus';
const ids = async (...records: object[]) => (await readText(jsonLines(...records))).papers.map((paper) => paper.id);

describe('records of one paper', () => {
  it.each([
    ['the same id and title', { id: 'a', abstract: about('noise') }],
    ['the title in other letters', { title: 'SPARSE codes for spatial memory, in the {H}ippocampus.' }],
    ['a space lost in the title', { title: 'Sparse codes forspatial memory in the hippocampus' }],
    ['two letters lost in the title', { title: 'Sparse codes for spatial memory in the hipocamps' }],
    ['no abstract in one', { abstract: '' }],
    ['an abstract that breaks off', { abstract: about('sleep').slice(0, 40) }],
    ['a longer abstract', { abstract: `${about('sleep')} Code is available.` }],
    ['LaTeX and plain text', { title: 'Sparse codes for sp\\"atial memory in the hippocampus' }],
    ['the same abstract under a longer title', { title: `${title} (extended version)` }],
    [
      'the same DOI, a like title and another abstract',
      {
        title: 'Sparse codes for memory in the hippocampus',
        abstract: about('noise'),
        doi: 'https://doi.org/10.1000/X',
      },
    ],
  ])('are merged: %s', async (_, other) => {
    const first = { id: 'a', title, abstract: about('sleep'), doi: '10.1000/x' };
    expect(await ids(first, { ...first, id: 'b', doi: undefined, ...other })).toHaveLength(1);
  });

  it.each([
    [
      'a short title, another abstract and id',
      { title: 'Editorial' },
      { title: 'Editorial', abstract: about('noise') },
    ],
    ['a long title, another abstract and id', { title }, { title, abstract: about('noise') }],
    ['another part of a series', { title: `${title}. Part I` }, { title: `${title}. Part II` }],
    [
      'another subject under the same first words',
      { title },
      { title: 'Dense codes for motor learning in the cerebellum' },
    ],
    [
      'the DOI of a volume',
      { title, doi: '10.1000/v' },
      { title: 'Sleep', abstract: about('noise'), doi: '10.1000/v' },
    ],
    [
      'the DOI of a volume, and no abstracts',
      { title, abstract: '', doi: '10.1000/v' },
      { title: 'Sleep', abstract: '', doi: '10.1000/v' },
    ],
    ['two empty titles', { title: '' }, { title: '' }],
    ['two titles of signs', { title: '?' }, { title: '!' }],
  ])('are kept apart: %s', async (_, a, b) => {
    expect(await ids({ id: 'a', abstract: about('sleep'), ...a }, { id: 'b', abstract: about('sleep'), ...b })).toEqual(
      ['a', 'b'],
    );
  });

  it('are not bridged by one without an abstract', async () => {
    for (const name of ['Editorial', title]) {
      const records = [about('sleep'), '', about('noise')].map((abstract, i) => ({
        id: `e${i}`,
        title: name,
        abstract,
      }));
      expect(await ids(...records)).toEqual(['e0', 'e1', 'e2']);
      expect(await ids(...records.toReversed())).toEqual(['e0', 'e1', 'e2']);
    }
  });

  it('need no id to be kept apart by a short title, nor to be merged under a long one', async () => {
    const pair = (title: string) => [about('sleep'), about('noise')].map((abstract) => ({ title, abstract }));
    expect(await ids(...pair('Editorial'))).toEqual(['editorial', 'editorial-2']);
    expect(await ids(...pair(title))).toEqual(['sparse-codes-for-spatial-memory-in-the-hippocampus']);
  });

  it('are one line each in what is told, with both places and the way back', async () => {
    const { notices } = await readText(
      jsonLines({ id: 'a', title, abstract: about('sleep') }, { id: 'b', title, abstract: '' }),
    );
    const merged = notices.filter(({ code }) => code !== 'no-abstracts');
    expect(merged).toMatchObject([{ code: 'duplicate', severity: 'info', file: 'input', line: 2 }]);
    expect(merged[0]!.message).toMatch(/input:1 .*same title.*--no-dedupe/);
    const differing = await readText(
      jsonLines({ title, abstract: about('sleep') }, { title, abstract: about('noise') }),
    );
    expect(differing.notices).toMatchObject([{ code: 'duplicate', severity: 'warning' }]);
  });

  it('stay as they are with dedupe off, under ids of their own', async () => {
    const records = jsonLines({ id: 'a', title }, { id: 'a', title }, { title }, { title });
    const { papers, notices } = await readText(records, { dedupe: false });
    const slug = 'sparse-codes-for-spatial-memory-in-the-hippocampus';
    expect(papers.map((paper) => paper.id)).toEqual(['a', 'a-2', slug, `${slug}-2`]);
    expect(notices.map((notice) => notice.code)).toEqual(['no-abstracts', 'bad-record']);
  });

  it('are found in a crowd too: ten thousand of one title', async () => {
    const records = Array.from({ length: 10_000 }, (_, i) => ({
      id: i,
      title: 'Editorial',
      abstract: `${i} ${about('sleep')}`,
    }));
    expect(await ids(...records)).toHaveLength(10_000);
  });

  it('may be more than a function takes arguments: 150,000 of one long title, with ids of their own', () => {
    const at = { file: 'a', format: 'jsonl', line: 1 };
    const one = fingerprint(textEntry(at, title, about('sleep'), false), plainWords(about('sleep')));
    const records = Array.from({ length: 150_000 }, (_, i) => ({ ...one, id: `x${i}` }));
    expect(new Set(findDuplicates(records))).toEqual(new Set([0]));
  });
});

describe('the merged paper', () => {
  const files = [
    memoryFile(
      'b.jsonl',
      jsonLines({
        id: 'b',
        title: `${title}.`,
        abstract: `${about('sleep')} Code is available at our site, and`,
        date: 'Feb 27',
        authors: ['A B', 'C D'],
        keywords: ['x'],
        year: null,
      }),
    ),
    memoryFile(
      'a.jsonl',
      jsonLines(
        { id: 'a', title, abstract: about('sleep'), doi: '10.1000/x', keywords: ['y', 'x'], authors: ['A B'] },
        { title, date: '2025-02-27', venue: 'Nature' },
      ),
    ),
  ];
  const expected = {
    id: 'a',
    title,
    abstract: about('sleep'),
    year: 2025,
    date: '2025-02-27',
    authors: ['A B', 'C D'],
    venue: 'Nature',
    doi: '10.1000/x',
    ...{ pmid: null, arxiv: null, openalex: null, language: 'en', type: null, citations: null, corrects: null },
    references: [],
    url: null,
    keywords: ['y', 'x'],
    sources: [
      { file: 'a.jsonl', format: 'jsonl', line: 1 },
      { file: 'a.jsonl', format: 'jsonl', line: 2 },
      { file: 'b.jsonl', format: 'jsonl', line: 1 },
    ],
  };

  it('has the longest whole abstract, the fullest date, and what each record knows', async () => {
    expect((await readAll(files)).papers).toEqual([expected]);
    expect((await readAll(files.toReversed())).papers).toEqual([expected]);
  });

  it('names a place once, though a file was given twice', async () => {
    expect((await readAll([files[1]!, files[1]!])).papers[0]!.sources).toEqual(expected.sources.slice(0, 2));
  });
});
