import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repair } from '../../../../../src/formats/read/xml/repair.ts';

async function repaired(...pieces: string[]): Promise<string> {
  let text = '';
  for await (const piece of repair(list(pieces))) text += piece;
  return text;
}

async function* list(pieces: string[]): AsyncGenerator<string> {
  yield* pieces;
}

describe('careless XML', () => {
  it.each([
    ['<a>R & D</a>', '<a>R &amp; D</a>'],
    ['<a>R&D; &nbsp;&bomb;</a>', '<a>R&amp;D; &amp;nbsp;&amp;bomb;</a>'],
    ['<a>&#0;&#xD800;&#x110000;x&#9;</a>', '<a>x&#9;</a>'],
    ['<a>p < 0.05, p <0.1, x<y then</a>', '<a>p &lt; 0.05, p &lt;0.1, x&lt;y then</a>'],
    ['<a href="?x=1&y=2">b</a>', '<a href="?x=1&amp;y=2">b</a>'],
    ['<a>\u0000b\u000B\uFFFE</a>', '<a>b</a>'],
    ['<a>the end <b', '<a>the end '],
    ['<a>the end &am', '<a>the end &amp;am'],
    [`<a ${'x'.repeat(20_000)}`, `&lt;a ${'x'.repeat(20_000)}`],
  ])('%j becomes well-formed', async (text, expected) => {
    expect(await repaired(text)).toBe(expected);
  });

  it.each([
    '<?xml version="1.0"?>\r\n<!DOCTYPE a [<!ENTITY b "c">]><a><b c="d>e"/>&amp;&lt;&#233;&#x1F600;</a>',
    '<a><!-- x < y & z --><![CDATA[ R & D <b ]]]]><b/></a>',
    '<m:a xmlns:m="n"><été/></m:a>',
  ])('%j stays as it is', async (text) => {
    expect(await repaired(text)).toBe(text);
  });

  it('is repaired the same however it is cut into pieces', async () => {
    const part = fc.constantFrom(...'<|>|&|a|/a|!--|--|![CDATA[|]]|;|amp|#3|2| |\n|"|?|=|\u0001|é'.split('|'));
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), fc.integer({ min: 1, max: 7 }), async (parts, size) => {
        const text = parts.join('');
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
        expect(await repaired(...pieces)).toBe(await repaired(text));
      }),
    );
  });
});
