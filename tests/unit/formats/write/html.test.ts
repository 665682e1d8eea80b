import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlText } from '../../../../src/formats/write/html.ts';
import { hostile, smallAtlas } from '../../../fixtures/small-atlas.ts';

const icon = `<svg xmlns="http://www.w3.org/2000/svg">\n<title>100% of "R&D", it's #1</title></svg>`;
const assets = { script: 'document.title = "</script><!-- <script>";', style: '#page { color: red }', icon };

/** What HTML takes for the content of elements that hold raw text: from the opening tag to the first that closes it. */
function contents(html: string, element: 'script' | 'style'): { attributes: string; text: string }[] {
  const found = html.matchAll(new RegExp(`<${element}([^>]*)>([^]*?)</${element}`, 'gi'));
  return [...found].map(([, attributes = '', text = '']) => ({ attributes, text }));
}

const written = async (atlas = smallAtlas()) => [...(await htmlText(atlas, assets))].join('');

test('the atlas lies in the file as data, whatever its texts hold', async () => {
  const atlas = smallAtlas();
  for (const paper of atlas.papers) {
    const text = `${hostile}</script><img src=x onerror=alert(1)><!--<script>`;
    Object.assign(paper, { title: text, abstract: text, venue: text, doi: text, url: text, authors: [text] });
    paper.keywords = [text];
    paper.sources = [{ file: text, format: 'list', line: 1 }];
  }
  const html = await written(atlas);
  const scripts = contents(html, 'script');
  expect(scripts.map(({ attributes }) => attributes.trim())).toEqual([
    'type="application/json" id="atlas"',
    'type="module"',
  ]);
  expect(JSON.parse(scripts[0]!.text)).toEqual(JSON.parse(JSON.stringify(atlas)));
  expect(html).not.toContain('<img');
});

test('no text at all can end its element', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('<', '/', '!', '-', 'script', '>', '\\', 'u003c', '"') }),
      async (text) => {
        const atlas = smallAtlas();
        atlas.papers[0]!.title = text;
        const [data] = contents(await written(atlas), 'script');
        expect(JSON.parse(data!.text).papers[0].title).toBe(text);
      },
    ),
  );
});

test('its policy allows its own script and style by their hashes, and no address', async () => {
  const html = await written();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|'self'|https?:|\*/);
  for (const [element, index] of [
    ['script', 1],
    ['style', 0],
  ] as const) {
    const { text } = contents(html, element)[index]!;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    expect(policy).toContain(`${element}-src 'sha256-${Buffer.from(digest).toString('base64')}'`);
  }
});

test('the only address in the file is its icon, which is in the address itself', async () => {
  const addresses = [...(await written()).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address!);
  expect(addresses).toHaveLength(1);
  const [, type, data] = /^data:([^,]*),(.*)$/.exec(addresses[0]!)!;
  expect(type).toBe('image/svg+xml');
  expect(decodeURIComponent(data!)).toBe(icon);
});

test('the script means what it meant', async () => {
  const script = contents(await written(), 'script')[1]!.text;
  const page = { title: '' };
  new Function('document', script)(page);
  expect(page.title).toBe('</script><!-- <script>');
});

test('the same atlas and page give the same bytes', async () => {
  expect(await written()).toBe(await written());
});
