import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../src/formats/read/decode.ts';
import { readLines, type Line } from '../../../../src/formats/read/lines.ts';
import { memoryFile, readAll } from '../../../fixtures/memory-files.ts';

async function linesOf(content: string | Uint8Array, chunkSize: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(decode(memoryFile('x', content, chunkSize).open()))) lines.push(line);
  return lines;
}

describe('the lines of a file', () => {
  it('have their numbers with blank lines counted, and tell whether one is above them', async () => {
    expect(await linesOf('\n a\nb\r\n\r\n\t \rc', 3)).toEqual([
      { number: 2, text: ' a', isApart: true },
      { number: 3, text: 'b', isApart: false },
      { number: 6, text: 'c', isApart: true },
    ]);
  });

  it('are the same however the file comes in pieces', async () => {
    const part = fc.constantFrom('a', 'bc', ' ', '\t', '\n', '\r', '\r\n', '\n\n', 'é', '脑', '🧠', '\u0085', '\uFEFF');
    const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (content, size) => {
        const all = content.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
        const filled = all.flatMap((line, i) =>
          line.trim() === '' ? [] : [{ number: i + 1, text: line, isApart: i === 0 || all[i - 1]!.trim() === '' }],
        );
        expect(await linesOf(content, size)).toEqual(filled);
      }),
    );
  });

  it('are read in UTF-16 too, its byte-order mark in pieces', async () => {
    for (const size of [1, 3, 100]) {
      const bytes = Buffer.from('\uFEFFa\n脑', 'utf16le');
      expect((await linesOf(bytes, size)).map(({ text }) => text)).toEqual(['a', '脑']);
      expect((await linesOf(Buffer.from(bytes).swap16(), size)).map(({ text }) => text)).toEqual(['a', '脑']);
    }
  });

  it('cost no step where they are blank: of twenty million two are handed on', async () => {
    const blank = '\n'.repeat(10_000_000);
    const text = `${blank}{"id":"a","title":"First"}${blank}{"id":"b","title":"Last"}\n`;
    expect((await linesOf(text, 1 << 16)).map(({ number }) => number)).toEqual([10_000_001, 20_000_001]);
    const { papers } = await readAll([memoryFile('bomb.gz', gzipSync(text), 1 << 16)]);
    expect(papers.map(({ sources }) => sources[0]!.line)).toEqual([10_000_001, 20_000_001]);
  });
});
