import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { jsonLines, memoryFile, readAll } from '../../../fixtures/memory-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const record = (id: string) => jsonLines({ id, title: `Title ${id}`, abstract: 'An abstract.' });

describe('a zip file', () => {
  const zip = zipSync({
    'one.jsonl': bytes(record('a')),
    'below/two.jsonl': [bytes(record('b')), { level: 9 }],
    'below/packed.gz': gzipSync(bytes(record('c'))),
    '__MACOSX/._one.jsonl': bytes('not read'),
    '.hidden': bytes('not read'),
  });

  it('is the files within, but for hidden ones', async () => {
    const { papers, notices } = await readAll([memoryFile('library.zip', zip)]);
    expect(papers.map(({ id, sources }) => [id, sources[0]!.file])).toEqual([
      ['a', 'library.zip/one.jsonl'],
      ['b', 'library.zip/below/two.jsonl'],
      ['c', 'library.zip/below/packed.gz'],
    ]);
    expect(notices).toEqual([]);
  });

  it('that is damaged is reported by its name, and the others are read', async () => {
    const { papers, notices } = await readAll([
      memoryFile('cut.zip', zip.subarray(0, 300)),
      memoryFile('z', record('z')),
    ]);
    expect(papers.map(({ id }) => id)).toEqual(['z']);
    expect(notices).toMatchObject([{ code: 'unreadable', severity: 'error', file: 'cut.zip' }]);
  });

  it('whose directory claims files that are not there is refused at once', async () => {
    const claiming = Uint8Array.from(zip);
    const end = claiming.length - 22; // the end record, without a comment
    claiming.set([0xff, 0xff, 0xff, 0xff], end + 8); // how many files there are
    const { papers, notices } = await readAll([memoryFile('claiming.zip', claiming)]);
    expect(papers).toEqual([]);
    expect(notices).toMatchObject([{ code: 'unreadable', file: 'claiming.zip' }]);
  });

  it('of a library with its PDFs is read without a word of them; alone they are reported', async () => {
    const pdf = bytes('%PDF-1.4\n%\u00e2\u00e3\n1 0 obj');
    const library = zipSync({ 'library.jsonl': bytes(record('a')), 'files/1/paper.pdf': pdf });
    const { papers, notices } = await readAll([memoryFile('library.zip', library)]);
    expect(papers).toHaveLength(1);
    expect(notices).toMatchObject([{ code: 'left-out', severity: 'info', file: 'library.zip/files/1/paper.pdf' }]);
    const alone = await readAll([memoryFile('papers.zip', zipSync({ 'a.pdf': pdf }))]);
    expect(alone.notices).toMatchObject([{ code: 'unreadable', severity: 'error' }]);
    expect(alone.notices[0]!.message).toContain('drop it into Zotero');
  });
});
