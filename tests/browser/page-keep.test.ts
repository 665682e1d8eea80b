import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coloursAt, distance, openPage, rgb, settled, whereIs } from './page.ts';
import { useBrowser } from './pages.ts';
import { smallAtlas } from '../fixtures/small-atlas.ts';

const browser = useBrowser();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Asks for something in the Keep dialog, and where it was put. */
async function keep(page: Page, name: string): Promise<string> {
  const [download] = (await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog', { name: 'Keep' }).getByRole('button', { name, exact: true }).click(),
  ])) as [Download, void];
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

test('picture, papers and data can be kept, and one HTML file opens from the disk as the page that made it', async () => {
  const { page, errors, foreign, close } = await openPage(browser(), {
    atlas: smallAtlas(),
    hash: '#concept=calcium-imaging',
  });
  await settled(page);
  await page.getByRole('button', { name: 'Keep' }).click();

  const png = await readFile(await keep(page, 'PNG'));
  expect(png.readUInt32BE(16)).toBe(4096); // the width, in the head of a PNG
  const picture = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(200, 150).getContext('2d')!;
    canvas.drawImage(image, 0, 0, 200, 150);
    const { data: pixels } = canvas.getImageData(0, 0, 200, 150);
    return new Set(Array.from({ length: 200 * 150 }, (_, i) => pixels.slice(4 * i, 4 * i + 3).join())).size;
  }, png.toString('base64'));
  expect(picture).toBeGreaterThan(50);

  const svg = await readFile(await keep(page, 'SVG'), 'utf8');
  const words: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => words.push(text.trim()));
  parser.write(svg).close();
  expect(words).toContain('calcium imaging');
  expect(words.filter((word) => word.startsWith('spiking neural networks, calcium imaging'))).not.toEqual([]); // in the legend

  // The papers of what is selected first, all that are shown on request.
  expect((await readFile(await keep(page, 'List'), 'utf8')).trimEnd().split('\n')).toHaveLength(2);
  await page.getByLabel('all that are shown (4)').check();
  expect((await readFile(await keep(page, 'BibTeX'), 'utf8')).match(/^@/gm)).toHaveLength(4);
  expect(await readFile(await keep(page, 'CSV'), 'utf8')).toMatch(/^id,title,[^]*\r\nlonely,/);
  expect(JSON.parse(await readFile(await keep(page, 'atlas.json'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(smallAtlas())),
  );
  const html = await keep(page, 'One HTML file');
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  await close();

  const context = await browser().newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    offline: true,
  });
  const alone = await context.newPage();
  const [trouble, asked]: [string[], string[]] = [[], []];
  alone.on('pageerror', ({ message }) => trouble.push(message));
  alone.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  alone.on('dialog', (dialog) => trouble.push(dialog.message()));
  alone.on('request', (request) => asked.push(request.url()));
  await alone.goto(pathToFileURL(html).href);
  await settled(alone);

  // The map is drawn, and what is found on it opens.
  const { x, y, drawn } = await whereIs(alone, { kind: 'concept', index: 1 });
  expect(drawn).toBe(true);
  const [colour] = await coloursAt(alone, [{ x, y }]);
  expect(distance(colour!, rgb(smallAtlas().themes.themes[0]!.colour))).toBeLessThan(40);
  await alone.keyboard.press('/');
  await alone.keyboard.type('transformer');
  await alone.keyboard.press('Enter');
  await alone.getByRole('heading', { level: 2, name: 'transformer' }).waitFor();
  expect(new URL(alone.url()).hash).toContain('concept=transformer');
  await alone.goBack();
  expect(await alone.getByRole('button', { name: 'Your own papers' }).count()).toBe(0);

  // It hands on itself, byte for byte.
  await alone.getByRole('button', { name: 'Keep' }).click();
  const again = await keep(alone, 'One HTML file');
  expect(await readFile(again, 'utf8')).toBe(await readFile(html, 'utf8'));
  expect(trouble).toEqual([]);
  expect(asked.filter((address) => !/^(file|data|blob):/.test(address))).toEqual([]);
  await context.close();
});
