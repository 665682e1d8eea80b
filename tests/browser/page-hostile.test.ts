import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/model/index.ts';
import { edgeBetween, overlapOf, type Selection } from '../../src/atlas/lookup.ts';
import { linkTo } from '../../src/page/state/url.ts';
import { plantedAtlas } from '../fixtures/planted-atlas.ts';
import { settled } from './page.ts';
import { usePages } from './pages.ts';

const script = '<script>window.broken = 1</script><img src=x onerror="window.broken = 2">';
const bidi = 'left \u202Eright\u202C \u2066isolated \u05D0\u05D1';
const long = 'x'.repeat(10_000);
const latex = '$\\frac{a}{b} < \\alpha$ & <b>bold</b>';
const link = 'javascript:window.broken=3';
const planted = plantedAtlas({
  papers: 40,
  hostile: [
    { title: `${script} in a title`, abstract: `${script} and ${latex}`, authors: [script], venue: script, keywords: [script] },
    { title: bidi, abstract: `${bidi} ${long}`, url: link, doi: null, sources: [{ file: `${bidi}<b>.txt`, format: 'list', line: 1 }] },
    { title: long, abstract: long, authors: [long, link], venue: long, url: 'data:text/html,<script>window.broken=4</script>', date: '<b>' },
    { title: link, abstract: link, doi: '"><script>window.broken=5</script>', authors: [bidi, link], venue: link, keywords: [link] },
    { title: 'constructor', abstract: '__proto__', id: '__proto__', venue: bidi, sources: [{ file: long, format: 'list', line: 2 }] },
    { title: '', abstract: '' },
  ],
}); // prettier-ignore
const hostile = planted.papers.slice(40);

/** Hostile words where the engine's own would stand, too: they are made from papers. */
const texts = [script, bidi, long, link];
const atlas: Atlas = {
  ...planted,
  concepts: planted.concepts.map((concept, i) => ({ ...concept, label: texts[i] ?? concept.label, aliases: i < 4 ? texts : [] })),
  themes: {
    ...planted.themes,
    themes: planted.themes.themes.map((theme, i) => ({ ...theme, name: texts[i] ?? theme.name, description: texts[i] ?? '' })),
    groups: planted.themes.groups.map((group, i) => ({ ...group, name: texts[i]! })),
  },
  decisions: {
    joined: texts.map((form, concept) => ({ concept, form, times: 3, reason: 'abbreviation' })),
    cuts: [],
    suggestions: [{ a: 0, b: 1, reason: 'one-letter' }, { a: 2, b: 3, reason: 'same-words' }],
  },
  notices: texts.map((message) => ({ code: 'bad-record', severity: 'warning', file: message, line: 3, message })),
}; // prettier-ignore
const { related } = atlas.network;
const concept = (index: number) => ({ kind: 'concept', index }) as const;
const selections: Selection[] = [
  ...[0, 1, 2, 3].flatMap((index): Selection[] => [concept(index), { kind: 'theme', index }]),
  edgeBetween({ kind: 'paper', index: 40 }, concept(0)),
  edgeBetween(concept(related.source[0]!), concept(related.target[0]!)),
  overlapOf(0, 1),
  overlapOf(2, 3),
  { kind: 'path', from: 0, to: 3 },
  { kind: 'matrix' },
];
const { visit } = usePages({ atlas });

/** Nothing of a text has become a part of the page, no link leads where none may, and nothing is wider than its place. */
async function expectHarmless(page: Page): Promise<void> {
  const seen = await page.evaluate(() => ({
    tags: document.querySelectorAll('#page :is(script, img, b, iframe)').length,
    links: [...document.querySelectorAll('a')].map((a) => a.getAttribute('href')),
    isWide: document.documentElement.scrollWidth > innerWidth,
    sheet: document.querySelector('.sheet')!.scrollWidth,
    rows: document.querySelector('.rows')?.scrollWidth ?? 0,
    broken: (window as { broken?: number }).broken,
  }));
  expect(seen).toMatchObject({ tags: 0, isWide: false, broken: undefined });
  for (const href of seen.links) expect(href).toMatch(/^(#|https?:)/);
  expect(seen.sheet).toBeLessThanOrEqual(360);
  expect(seen.rows).toBeLessThanOrEqual(1400);
}

test('hostile text in every field of a paper is shown as text, runs nothing, asks no other host and breaks nothing', async () => {
  const { page, errors, foreign } = await visit();
  expect(hostile).toHaveLength(6);
  for (const paper of hostile) {
    await page.evaluate((id) => (location.hash = `#paper=${encodeURIComponent(id)}`), paper.id);
    await page.getByRole('heading', { level: 2, name: (paper.title || 'Untitled').slice(0, 40) }).waitFor();
    const text = (await page.getByRole('article').textContent())!;
    const { title, abstract, authors, venue, sources } = paper;
    for (const part of [title, abstract, ...authors, venue ?? '', sources[0]!.file]) expect(text).toContain(part);
    await expectHarmless(page);
  }
  await page.getByRole('combobox').fill('script');
  await page.getByRole('option').first().waitFor();
  await expectHarmless(page);
  await page.getByRole('combobox').fill('');
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

test('so it is in the names of concepts, themes and files, in each panel, table and dialog', async () => {
  const { page, errors, foreign } = await visit();
  await expectHarmless(page);
  for (const selection of selections) {
    await page.evaluate((hash) => (location.hash = hash), linkTo(atlas, selection));
    await page.waitForFunction((hash) => location.hash === hash && document.querySelector('.sheet h2'), linkTo(atlas, selection)); // prettier-ignore
    await expectHarmless(page);
  }
  await page.keyboard.press('Escape');
  for (const [name, ...said] of [
    [/notes about the input/, ...texts],
    [/may be one/, script],
    [/^Filters and colours/, script],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await page.locator('.sheet h2').first().waitFor();
    const text = await page.getByRole('article').textContent();
    for (const part of said) expect(text).toContain(part);
    await expectHarmless(page);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Show as a table' }).click();
  for (const table of ['Papers', 'Concepts', 'Themes', 'Overlaps']) {
    await page.locator('.which').getByRole('button', { name: table }).click();
    await page.getByRole('columnheader').first().waitFor();
    await expectHarmless(page);
  }
  await page.evaluate((hash) => (location.hash = hash), linkTo(atlas, concept(2)));
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('dialog', { name: 'Keep' }).waitFor();
  await expectHarmless(page);
  await page.keyboard.press('Escape');
  await settled(page);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});
