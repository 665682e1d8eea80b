import { expect, test } from 'vitest';
import { plantedAtlas } from '../fixtures/planted-atlas.ts';
import { labels, overlapping, settled, whereIs } from './page.ts';
import { usePages } from './pages.ts';

const atlas = plantedAtlas();
const { visit: visitWhole } = usePages({ atlas, size: [360, 740], touch: true });
const visit = async () => (await visitWhole()).page;

test('at 360 pixels the themes are named on the map and nothing scrolls sideways', async () => {
  const page = await visit();
  const names = (await labels(page)).filter(({ kind }) => kind === 'theme');
  expect(names.length).toBeGreaterThanOrEqual(8);
  for (const { box } of names) expect(box.left >= 0 && box.right <= 360).toBe(true);
  expect(await overlapping(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a tap near a mark opens it in a sheet, and the mark stays in sight above it', async () => {
  const page = await visit();
  const at = await whereIs(page, { kind: 'concept', index: 0 });
  await page.touchscreen.tap(at.x + 8, at.y - 8);
  await page.getByRole('button', { name: 'Lower the sheet' }).waitFor();
  await settled(page);
  const sheet = (await page.locator('.sheet').boundingBox())!;
  expect(sheet.width).toBe(360);
  const title = (await page.getByRole('heading', { level: 2 }).first().textContent())!;
  const opened = atlas.concepts.findIndex(({ label }) => label === title);
  const paper = atlas.papers.findIndex(({ title: of }) => of === title);
  const { y } = await whereIs(page, opened >= 0 ? { kind: 'concept', index: opened } : { kind: 'paper', index: paper });
  expect(y).toBeGreaterThan(52);
  expect(y).toBeLessThan(sheet.y);
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('heading', { name: 'conceptscape' }).waitFor();
});

test('what one taps is at least 44 pixels large', async () => {
  const page = await visit();
  await page.getByRole('button', { name: 'Draw the sheet up' }).tap();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, .legend li')].flatMap((element) => {
      if (!element.checkVisibility()) return [];
      const { width, height } = element.getBoundingClientRect();
      const more = getComputedStyle(element, '::after');
      const around = more.content === 'none' ? 0 : -Number.parseFloat(more.top) * 2;
      return Math.min(width, height) + around >= 43.5 ? [] : [`${element.className} ${width}x${height}+${around}`];
    }),
  );
  expect(small).toEqual([]);
});

test('themes can be found, read and switched off in the sheet', async () => {
  const page = await visit();
  await page.getByRole('button', { name: 'Draw the sheet up' }).tap();
  const theme = atlas.themes.themes[0]!;
  await page.getByRole('checkbox', { name: `Show ${theme.name}` }).tap();
  await settled(page);
  expect((await labels(page)).some(({ kind, of }) => kind === 'theme' && of === 0)).toBe(false);
  await page.getByRole('link', { name: atlas.themes.themes[1]!.name }).tap();
  await page.getByRole('heading', { level: 2, name: atlas.themes.themes[1]!.name }).waitFor();
});
