/** Exports of real tools beside the project: how many records there are, and what each field is read as. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTaggedText } from './read-tagged.ts';

const shared = new URL('../../../../../../shared/', import.meta.url);
const bytesOf = (path: string) => {
  const bytes = readFileSync(new URL(path, shared));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
};

/** File, format, and how many records have a title, an abstract, authors, a DOI and keywords. */
const files: [path: string, format: string, ...counts: number[]][] = [
  ['formats/asr_cinahl.ris', 'ris', 9, 9, 9, 9, 9],
  ['formats/asr_cochrane_refman.ris', 'ris', 3, 3, 3, 3, 2],
  ['formats/asr_covidence_refworks.ris', 'ris', 10, 8, 10, 10, 0],
  ['formats/asr_covidence_zotero.ris', 'ris', 10, 8, 10, 10, 0],
  ['formats/asr_embase.ris', 'ris', 10, 8, 10, 10, 9],
  ['formats/asr_endnote.ris', 'ris', 10, 8, 10, 10, 9],
  ['formats/asr_googlescholar.ris', 'ris', 10, 0, 10, 0, 0],
  ['formats/asr_mendeley.ris', 'ris', 10, 8, 10, 10, 9],
  ['formats/asr_pubmed.ris', 'medline', 50, 49, 50, 50, 50],
  ['formats/asr_rayyan.ris', 'ris', 10, 8, 10, 10, 9],
  ['formats/asr_refworks.ris', 'ris', 10, 8, 10, 10, 9],
  ['formats/asr_scopus.ris', 'ris', 10, 10, 10, 10, 10],
  ['formats/asr_zotero.ris', 'ris', 10, 8, 10, 10, 9],
  ['formats/mk_pubmed.medline', 'medline', 175, 171, 174, 171, 120],
  ['formats/mk_wos_nocites.isi', 'wos', 1, 1, 1, 1, 1],
  ['formats/mk_wos_savedrecs.txt', 'wos', 32, 10, 32, 17, 10],
  ['formats/mk_wos_tagged.isi', 'wos', 34, 12, 34, 19, 12],
  ['libraries/exports/eco-scopus.ris.gz', 'ris', 92, 89, 92, 82, 71],
  ['libraries/exports/eco-zoorec.txt.gz', 'wos', 134, 80, 134, 27, 134],
  ['libraries/exports/translation-wos-1.txt.gz', 'wos', 1000, 1000, 1000, 676, 0],
];

describe.skipIf(!existsSync(shared))('files of real tools', () => {
  it.each(files)('%s', async (path, name, titles, abstracts, authors, dois, keywords) => {
    const { format, entries, notices } = await readTaggedText(bytesOf(path));
    const count = (field: 'title' | 'abstract' | 'authors' | 'doi' | 'keywords') =>
      entries.filter((entry) => (entry[field]?.length ?? 0) > 0).length;
    expect(format).toBe(name);
    expect(notices).toEqual([]);
    expect([count('title'), count('abstract'), count('authors'), count('doi'), count('keywords')]).toEqual([
      ...[titles, abstracts, authors, dois, keywords],
    ]);
    expect(entries).toHaveLength(titles);
    expect(entries.every(({ year }) => year !== null && year > 1850 && year < 2030)).toBe(true);
  });

  it('has the titles, abstracts and years that another program read from the files of ecology', async () => {
    const lines = bytesOf('libraries/ecology-woodpeckers-fire.jsonl.gz').toString('utf8').trim().split('\n');
    const expected = lines.map((line) => JSON.parse(line) as { title: string; abstract?: string; year?: number });
    const read = await Promise.all(
      ['eco-zoorec.txt.gz', 'eco-scopus.ris.gz'].map((name) => readTaggedText(bytesOf(`libraries/exports/${name}`))),
    );
    const facts = read.flatMap(({ entries }) =>
      entries.map(({ title, abstract, year }) => ({ title, abstract, year })),
    );
    const plain = (text = '') => text.replace(/\s+/g, ' ').trim();
    expect(facts).toEqual(
      expected.map(({ title, abstract, year }) => ({
        title: plain(title),
        abstract: plain(abstract),
        year: year ?? null,
      })),
    );
  });
});
