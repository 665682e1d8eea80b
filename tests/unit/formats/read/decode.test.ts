import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openContent } from '../../../../src/formats/read/content.ts';
import { decode } from '../../../../src/formats/read/decode.ts';
import { memoryFile } from '../../../fixtures/memory-files.ts';

async function textOf(bytes: Uint8Array, chunkSize = 1000): Promise<string> {
  let text = '';
  for await (const piece of decode(memoryFile('x', bytes, chunkSize).open())) text += piece;
  return text;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const accents = 'Élan vital, naïve café, Übermut and señor: the façade of Århus';
const long = 'An abstract in plain letters. '.repeat(5000); // longer than a block

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(`${accents} 脑 🧠`), `${accents} 脑 🧠`],
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${accents}`), accents],
    ['UTF-16 with a byte-order mark', Buffer.from(`\uFEFF${accents} 脑`, 'utf16le'), `${accents} 脑`],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${accents} 脑`, 'utf16le').swap16(), `${accents} 脑`],
    ['UTF-16 without a mark', Buffer.from(`${accents} 脑`, 'utf16le'), `${accents} 脑`],
    ['UTF-16, big end first, without a mark', Buffer.from(`${accents} 脑`, 'utf16le').swap16(), `${accents} 脑`],
    ['Latin-1', latin1(accents), accents],
    ['Windows-1252', Buffer.from([0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80]), '“a” – €'],
    ['Latin-1 behind blocks of ASCII', latin1(long + accents), long + accents],
    ['UTF-8 behind blocks of ASCII', Buffer.from(long + accents), long + accents],
  ])('is known: %s', async (_, bytes, text) => {
    expect(await textOf(bytes)).toBe(text);
  });

  it('stays UTF-8 where a byte is damaged, or the last character cut', async () => {
    const bytes = Buffer.from(`${accents}!`);
    bytes[bytes.length - 1] = 0xe9;
    expect(await textOf(bytes)).toBe(`${accents}\uFFFD`);
    expect(await textOf(Buffer.from('脑脑').subarray(0, 5))).toBe('脑\uFFFD');
    expect(await textOf(Buffer.from('a é').subarray(0, 3))).toBe('a \uFFFD');
  });

  it('stays Latin-1 to the end, whatever follows', async () => {
    expect(await textOf(latin1(`${accents}${long}${long}Ã©`))).toBe(`${accents}${long}${long}Ã©`);
  });

  it('is not taken for Latin-1 where it is another one: its characters are lost, and that is seen', async () => {
    const cyrillic = Buffer.from([0xcb, 0xe5, 0xf1, 0xed, 0xfb, 0xe5, 0x20, 0xef, 0xee, 0xe6, 0xe0, 0xf0, 0xfb]);
    const chinese = Buffer.from([0xc9, 0xad, 0xc1, 0xd6, 0xbb, 0xf0, 0xd4, 0xd6]);
    for (const bytes of [cyrillic, chinese]) expect(await textOf(bytes)).toContain('\uFFFD');
  });

  it('and its text are the same however the file comes in pieces', async () => {
    const part = fc.constantFrom('a', ' b\n', 'é', 'ü ', '脑', '🧠', 'Ã©', '\uFFFD');
    const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''));
    const bytes = fc.oneof(
      text.map((content) => Buffer.from(content)),
      text.map((content) => latin1(content)),
      text.map((content) => Buffer.from(content, 'utf16le')),
      text.map((content) => Buffer.from(`\uFEFF${content}`, 'utf16le').swap16()),
      fc.uint8Array({ maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), fc.integer({ min: 1, max: 9 }), async (content, isLong, size) => {
        const all = isLong ? Buffer.concat([Buffer.alloc(2 ** 16 - 20, 'x'), content]) : content;
        expect(await textOf(all, isLong ? 2 ** 15 + size : size)).toBe(await textOf(all, all.length || 1));
      }),
    );
  });

  it('gives back every text in UTF-8 as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'));
        expect(await textOf(Buffer.from(text))).toBe(text);
      }),
    );
  });
});

describe('whether a file is text', () => {
  const random = Uint8Array.from({ length: 5000 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 255);
  const isText = async (bytes: Uint8Array) => (await openContent(memoryFile('x', bytes))).head.isText;

  it('holds for Latin-1 and UTF-16, and for UTF-8 with some lost characters', async () => {
    expect(await isText(latin1(accents))).toBe(true);
    expect(await isText(Buffer.from(accents, 'utf16le'))).toBe(true);
    expect(await isText(Buffer.from(`${accents}\uFFFD`))).toBe(true);
  });

  it('does not hold for packed, random and binary bytes', async () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    expect(await isText(random)).toBe(false);
    expect(await isText(Buffer.from(png, 'base64'))).toBe(false);
    const packed = gzipSync(Array.from(random, String).join(' ')).subarray(2);
    expect(await isText(packed)).toBe(false);
    for (let size = 64; size < 2000; size *= 2) expect(await isText(random.subarray(0, size))).toBe(false);
  });
});
