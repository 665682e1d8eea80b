import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest/index.ts';
import type { InputFile } from '../../../../src/model/index.ts';
import { jsonLines, memoryFile, readAll, readText } from '../../../fixtures/memory-files.ts';

const good = memoryFile('good.txt', jsonLines({ id: 'a', title: 'A title', abstract: 'An abstract.' }));
const random = Uint8Array.from({ length: 5000 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 255);

const failing = (name: string, error: Error): InputFile => ({
  name,
  open: () => new ReadableStream({ start: (controller) => controller.error(error) }),
});

describe('a file that cannot be read', () => {
  it.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['blank lines', ' \n\n\t\n'],
    ['a byte-order mark alone', '\uFEFF'],
    ['random bytes', random],
    [
      'an image',
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    ],
    ['gzip of random bytes', gzipSync(random)],
    ['gzip that stops short', gzipSync(jsonLines({ title: 'A title', abstract: 'x'.repeat(50_000) })).subarray(0, 60)],
    ['two bytes of gzip', new Uint8Array([0x1f, 0x8b])],
    ['words', 'hello\nworld\n'],
    ['a line of prose', 'This is not a list of papers. It is only a note that somebody wrote in a file.'],
    ['a long letter', `Dear Ada,\n${'I thank you for the letter that I read with joy. '.repeat(9)}\nYours,\nTom\n`],
    ['a letter', 'Dear Ada,\nthank you for the letter.\nI read it with joy.\nYours,\nTom\n'],
    [
      'prose in paragraphs',
      Array(12)
        .fill(
          'It was a dark night and the rain fell. Nobody saw the man who came down the street with a lamp in his hand, for it was late.',
        )
        .join('\n\n'),
    ],
    [
      'markdown',
      '# Title\n\nA paragraph about the thing. It has two sentences and goes on for a while.\n\n## Install\n\nRun the command and wait. It will take a moment, so be patient.\n',
    ],
    [
      'HTML',
      '<html>\n<head><title>Page</title></head>\n<body>\n<p>This is a paragraph. It has two sentences and goes on.</p>\n</body>\n</html>',
    ],
  ])('%s: the file is named, with the reason, and the others are read', async (_, content) => {
    const { papers, notices } = await readAll([memoryFile('bad.dat', content), good]);
    expect(papers.map((paper) => paper.id)).toEqual(['a']);
    expect(notices).toMatchObject([{ code: 'unreadable', severity: 'error', file: 'bad.dat', line: null }]);
    expect(notices[0]!.message).toMatch(/^Nothing was read from this file: \S.{6,}\.$/);
  });

  it('may be one that cannot be opened', async () => {
    const throwing: InputFile = {
      name: 'gone.txt',
      open() {
        throw new Error('no such file');
      },
    };
    for (const file of [throwing, failing('gone.txt', new Error('no such file'))]) {
      const { papers, notices } = await readAll([file, good]);
      expect(papers).toHaveLength(1);
      expect(notices).toMatchObject([{ code: 'unreadable', file: 'gone.txt' }]);
      expect(notices[0]!.message).toContain('no such file');
    }
  });

  it('gives nothing of what stands before the place where it fails', async () => {
    const records = Array.from({ length: 20_000 }, (_, i) => ({
      id: `r${i}`,
      title: `Title ${i}`,
      abstract: String(Math.imul(i, 2654435761)),
    }));
    const packed = gzipSync(jsonLines(...records));
    const { papers, notices } = await readAll([memoryFile('cut.gz', packed.subarray(0, packed.length - 20)), good]);
    expect(papers.map((paper) => paper.id)).toEqual(['a']);
    expect(notices.map((notice) => notice.code)).toEqual(['unreadable']);
  });
});

describe('the shape of a file', () => {
  it('is told from its content: a name says nothing', async () => {
    const lines = jsonLines({ id: 'b', title: 'B title', abstract: 'An abstract.' });
    const { papers, notices } = await readAll([
      memoryFile('paper.pdf', lines),
      memoryFile('paper.txt', gzipSync(lines.replaceAll('B', 'C').replace('"b"', '"c"'))),
    ]);
    expect(papers.map((paper) => paper.id)).toEqual(['b', 'c']);
    expect(notices).toEqual([]);
  });

  it('is found in a single line without an end', async () => {
    expect((await readText('{"title":"A title"}')).papers).toHaveLength(1);
    const { notices } = await readText('{"title":"A title"');
    expect(notices).toMatchObject([{ code: 'bad-record', line: 1 }]);
  });

  it('reports where characters were lost, once a file', async () => {
    const damaged = Buffer.from(
      jsonLines(
        { id: 'a', title: 'Caf\u00e9 society in its prime', abstract: 'D\u00e9j\u00e0 vu na\u00efve.' },
        { id: 'b', title: 'Na\u00efve', abstract: 'It is.' },
      ),
    );
    damaged[damaged.indexOf('\u00e9')] = 0xff;
    const { papers, notices } = await readText(damaged);
    expect(papers[0]!.title).toMatch(/^Caf\ufffd+ society in its prime$/);
    expect(notices).toMatchObject([{ code: 'bad-record', severity: 'warning', line: 1 }]);
  });
});

describe('reading', () => {
  const many = memoryFile(
    'many',
    jsonLines(...Array.from({ length: 1200 }, (_, i) => ({ id: `p${i}`, title: `Title ${i}` }))),
    512,
  );

  it('stops when it is told to, with the reason given', async () => {
    const stop = new AbortController();
    const context = { signal: stop.signal, progress: () => stop.abort(new Error('enough')) };
    const papers = ingest([many], {}, () => {}, context)[Symbol.asyncIterator]();
    await expect(papers.next()).rejects.toThrow('enough');
  });

  it('tells how far it is, to the last paper', async () => {
    const steps: [number, number | null][] = [];
    const context = { progress: (_: string, done: number, total: number | null) => void steps.push([done, total]) };
    for await (const paper of ingest([many], {}, () => {}, context)) expect(paper.title).toBeTruthy();
    expect(steps[0]).toEqual([500, null]);
    expect(steps.at(-1)).toEqual([1200, 1200]);
  });
});
