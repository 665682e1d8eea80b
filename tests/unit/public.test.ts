import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../vite.config.ts';

const root = join(import.meta.dirname, '..', '..');
const page = join(root, config.root!);
const folder = join(page, config.publicDir as string);
const head = readFileSync(join(page, 'index.html'), 'utf8');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as {
  theme_color: string;
  background_color: string;
  icons: { src: string; sizes: string; type: string }[];
};

/** Width and height in the head of a PNG file of the public folder, as `192x192`. */
function sizeOf(name: string): string {
  const png = readFileSync(join(folder, name));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

/** Values of an attribute in the tags of the page's head that hold `mark`. */
const valuesOf = (attribute: string, mark: string): string[] =>
  [...head.matchAll(/<(?:link|meta)\s[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(mark))
    .map((tag) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '');

test('every icon, the manifest and the card that the page names are files of the public folder', () => {
  const named = [...valuesOf('href', '<link'), ...valuesOf('content', 'image" content="/')];
  expect(named).toHaveLength(6);
  for (const name of named) expect(readFileSync(join(folder, name)).length).toBeGreaterThan(0);
});

test('every picture has the size that the page or the manifest gives for it', () => {
  expect(sizeOf('favicon-32.png')).toBe('32x32');
  expect(sizeOf('apple-touch-icon.png')).toBe('180x180');
  expect(sizeOf('social.png')).toBe(
    [...valuesOf('content', 'og:image:width'), ...valuesOf('content', 'og:image:height')].join('x'),
  );
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
  for (const { src, sizes } of manifest.icons) expect(sizeOf(src)).toBe(sizes);
});

test('the colours that the browser gives its bars are those of the page, light and dark', () => {
  const style = readFileSync(join(page, 'style', 'page.css'), 'utf8');
  const [, light, dark] = /--ground: light-dark\((#\w{6}), (#\w{6})\)/.exec(style)!;
  expect(valuesOf('content', '(prefers-color-scheme: light)')).toEqual([light]);
  expect(valuesOf('content', '(prefers-color-scheme: dark)')).toEqual([dark]);
  expect([manifest.theme_color, manifest.background_color]).toEqual([light, light]);
});
