import { expect, test } from 'vitest';
import { overlapping, labels, settled, whereIs } from '../browser/page.ts';
import { usePages } from '../browser/pages.ts';
import { largeAtlas } from '../fixtures/large-atlas.ts';

const atlas = largeAtlas({ papers: 8000, concepts: 12_000, each: 13 });
const { open } = usePages({ atlas });

test('a map of 8,000 papers and 12,000 concepts is drawn, zoomed, searched, filtered and listed without an error', async () => {
  const { page, errors, foreign } = await open();
  expect((await labels(page)).filter(({ kind }) => kind === 'theme')).toHaveLength(atlas.themes.themes.length);
  expect(await overlapping(page)).toEqual([]);

  for (let click = 0; click < 4; click++) await page.getByRole('button', { name: 'Zoom in' }).click();
  await settled(page);
  expect(await overlapping(page)).toEqual([]);

  const { label } = atlas.concepts[0]!;
  await page.keyboard.press('/');
  await page.keyboard.type(label);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: label, exact: true }).waitFor();
  await settled(page);
  expect((await whereIs(page, { kind: 'concept', index: 0 })).drawn).toBe(true);
  await page.keyboard.press('Escape');

  const kept = atlas.papers.filter(({ year }) => year !== null && year >= 2020).length;
  await page.evaluate(() => (location.hash = '#years=2020..2024&undated=off'));
  await page.getByText(`${kept.toLocaleString('en')} of 8,000 papers`).waitFor();
  await page.getByRole('button', { name: 'Show as a table' }).click();
  expect(await page.locator('tbody tr').count()).toBe(100);
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
});
