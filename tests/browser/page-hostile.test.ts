import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantedAtlas } from '../fixtures/planted-atlas.ts';
import { launchBrowser } from './browser.ts';
import { openPage, settled } from './page.ts';

const script = '<script>window.broken = 1</script><img src=x onerror="window.broken = 2">';
const bidi = 'left \u202Eright\u202C \u2066isolated \u05D0\u05D1';
const long = 'x'.repeat(10_000);
const latex = '$\\frac{a}{b} < \\alpha$ & <b>bold</b>';
const atlas = plantedAtlas({
  papers: 40,
  hostile: [
    { title: `${script} in a title`, abstract: `${script} and ${latex}`, authors: [script], venue: script, keywords: [script] },
    { title: bidi, abstract: `${bidi} ${long}`, url: 'javascript:window.broken=3', doi: null, sources: [{ file: `${bidi}<b>.txt`, format: 'list', line: 1 }] },
    { title: long, abstract: long, url: 'data:text/html,<script>window.broken=4</script>', date: '<b>' },
    { title: '', abstract: '', doi: '"><script>window.broken=5</script>' },
    { title: 'constructor', abstract: '__proto__', id: '__proto__' },
  ],
}); // prettier-ignore
const hostile = atlas.papers.filter(({ sources }) => /hostile|<b>/.test(sources[0]!.file));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test('hostile text in every field of a paper is shown as text, runs nothing, asks no other host and breaks nothing', async () => {
  const { page, errors, foreign, close } = await openPage(browser, { atlas });
  await settled(page);
  expect(hostile).toHaveLength(5);
  for (const paper of hostile) {
    await page.evaluate((id) => (location.hash = `#paper=${encodeURIComponent(id)}`), paper.id);
    await page.getByRole('heading', { level: 2, name: (paper.title || 'Untitled').slice(0, 40) }).waitFor();
    const panel = page.getByRole('article');
    const text = (await panel.textContent())!;
    for (const part of [paper.title, paper.abstract, ...paper.authors, paper.venue ?? '']) expect(text).toContain(part);
    expect(await panel.locator('script, img, b').count()).toBe(0);
    for (const link of await panel.getByRole('link').all()) {
      expect(await link.getAttribute('href')).toMatch(/^(#|https?:)/);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.evaluate(() => document.querySelector('.sheet')!.scrollWidth <= 360)).toBe(true);
  }
  await page.getByRole('combobox').fill('script');
  await page.getByRole('option').first().waitFor();
  expect(await page.getByRole('listbox').locator('script, img').count()).toBe(0);
  expect(await page.evaluate(() => (window as { broken?: number }).broken)).toBeUndefined();
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await close();
});
