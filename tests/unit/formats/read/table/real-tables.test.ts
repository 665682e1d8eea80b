import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../../src/text/clean.ts';
import { read } from './reading.ts';

const shared = new URL('../../../../../../shared/', import.meta.url);
const folder = existsSync(shared) ? shared : new URL('../../shared/', shared); // of a worktree
const bytesOf = (name: string) => readFileSync(new URL(name, folder));

describe.skipIf(!existsSync(folder))('tables of real programs', () => {
  it.each([
    // records, those with: abstract, authors, year, DOI, keywords
    ['asr_baseline.csv', 'csv', 100, 98, 100, 100, 100, 86],
    ['asr_baseline.tsv', 'csv', 100, 98, 100, 100, 100, 86],
    ['asr_baseline.xlsx', 'xlsx', 100, 98, 100, 100, 100, 86],
    ['asr_cinahl.csv', 'csv', 10, 10, 10, 10, 10, 10],
    ['asr_cochrane.csv', 'csv', 3, 3, 3, 3, 3, 2],
    ['asr_covidence.csv', 'csv', 10, 8, 10, 10, 10, 0],
    ['asr_eppireviewer.xlsx', 'xlsx', 10, 0, 0, 10, 0, 0],
    ['asr_excel.csv', 'csv', 10, 8, 10, 10, 10, 10],
    ['asr_pubmed.csv', 'csv', 10, 0, 10, 10, 10, 0],
    ['asr_zotero.csv', 'csv', 10, 8, 10, 10, 10, 9],
    ['mk_scopus.csv', 'csv', 220, 220, 220, 220, 160, 213],
  ])('%s', async (name, format, ...counts) => {
    const { entries, notices, ...found } = await read(bytesOf(`formats/${name}`));
    const having = (has: (entry: (typeof entries)[number]) => boolean) => entries.filter(has).length;
    expect(found.format).toBe(format);
    expect(notices).toEqual([]);
    expect([
      entries.length,
      having(({ abstract }) => abstract !== ''),
      having(({ authors }) => authors.length > 0),
      having(({ year }) => year !== null),
      having(({ doi }) => doi !== null),
      having(({ keywords }) => keywords.length > 0),
    ]).toEqual(counts);
  });

  it('a library of 297 papers is what it was converted to by others', async () => {
    const { entries } = await read(bytesOf('libraries/exports/estrogen.csv.gz'));
    const lines = gunzipSync(bytesOf('libraries/medicine-estrogen.jsonl.gz')).toString().trim().split('\n');
    const expected = lines.map((line) => JSON.parse(line) as { title: string; abstract?: string });
    const plain = (text = '') => cleanText(text).replace(/\s+/g, ' ');
    expect(entries.map(({ title, abstract }) => [plain(title), plain(abstract)])).toEqual(
      expected.map(({ title, abstract }) => [plain(title), plain(abstract)]),
    );
  });
});
