import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noFilters, type Filters } from '../../src/page/facets/index.ts';
import { narrow } from '../../src/page/facets/narrow.ts';
import { paintOf, typeColour } from '../../src/page/state/paint.ts';
import { plantedAtlas } from '../fixtures/planted-atlas.ts';
import { coloursAt, distance, labels, overlapping, rgb, settled, whereIs } from './page.ts';
import { usePages } from './pages.ts';

const atlas = plantedAtlas();
const themes = atlas.themes.themes;
/** A concept with a theme, whose mark is large. */
const hub = atlas.concepts.findIndex((_, i) => atlas.themes.ofConcept[i] !== null);
const hubTheme = themes[atlas.themes.ofConcept[hub]!]!;
const { open, visit } = usePages({ atlas });

/** The papers that are drawn, by index. */
function drawnPapers(page: Page): Promise<number[]> {
  return page.evaluate(
    (all) =>
      Array.from({ length: all }, (_, index) => index).filter(
        (index) => window.conceptscape!.whereIs({ kind: 'paper', index }).drawn,
      ),
    atlas.papers.length,
  );
}

const left = (filters: Partial<Filters>) => narrow(atlas, { ...noFilters, ...filters });
const papersLeft = (filters: Partial<Filters>) =>
  [...left(filters).paper.entries()].flatMap(([i, is]) => (is ? [i] : []));
const said = ({ papers, concepts }: { papers: number; concepts: number }) =>
  `${papers} of 147 papers, ${concepts.toLocaleString('en')} of ${atlas.concepts.length.toLocaleString('en')} concepts`;
/** Beside a word that may lie on a disc. */
const beside = ({ x, y, radius }: { x: number; y: number; radius: number }) => ({ x: x - radius * 0.6, y });
const openFilters = (page: Page) => page.getByRole('button', { name: /^Filters/ }).click();

describe('the years', () => {
  test('dragging over the bars leaves the papers of those years, where they were, and the address keeps it', async () => {
    const { page, errors } = await visit();
    const before = await whereIs(page, { kind: 'paper', index: 0 });
    const bars = (await page.locator('.year-strip .bars').boundingBox())!;
    const at = (bar: number) => bars.x + ((bar + 0.5) / 3) * bars.width;
    await page.mouse.move(at(1), bars.y + 20);
    await page.mouse.down();
    await page.mouse.move(at(2), bars.y + 12, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    const kept = { years: [2024, 2025] } as const;
    expect(await drawnPapers(page)).toEqual(papersLeft(kept));
    await page.getByText(said(left(kept))).waitFor();
    const after = await whereIs(page, { kind: 'paper', index: 0 });
    expect([after.x, after.y]).toEqual([before.x, before.y]);
    const named = (await labels(page)).filter(({ kind }) => kind === 'concept');
    expect(named.length).toBeGreaterThan(20);
    for (const { of } of named) expect(left(kept).concept[of - atlas.papers.length]).toBe(1);
    expect(await overlapping(page)).toEqual([]);

    await page.waitForURL(/years=2024\.\.2025/);
    await page.getByRole('checkbox', { name: 'undated' }).uncheck();
    await page.waitForURL(/undated=off/);
    await page.reload();
    await settled(page);
    expect(await drawnPapers(page)).toEqual(papersLeft({ ...kept, undated: false }));
    await page.getByRole('button', { name: 'Take filters off' }).click();
    await settled(page);
    expect(await drawnPapers(page)).toHaveLength(147);
    expect(errors).toEqual([]);
  });

  test('both ends of the brush are sliders that arrow keys move', async () => {
    const { page } = await visit();
    const [first, last] = ['First year', 'Last year'].map((name) => page.getByRole('slider', { name }));
    await first!.focus();
    await page.keyboard.press('ArrowRight');
    expect(await first!.getAttribute('aria-valuenow')).toBe('2024');
    await last!.focus();
    await page.keyboard.press('Home');
    expect(await last!.getAttribute('aria-valuenow')).toBe('2024');
    await settled(page);
    expect(await drawnPapers(page)).toEqual(papersLeft({ years: [2024, 2024] }));
    await page.keyboard.press('End');
    await first!.focus();
    await page.keyboard.press('Home');
    await settled(page);
    expect(await drawnPapers(page)).toHaveLength(147);
  });
});

describe('the facets', () => {
  test('each counts what the others leave', async () => {
    const { page } = await visit();
    await openFilters(page);
    const figure = (group: string, name: string) =>
      page.getByRole('group', { name: group }).locator('label', { hasText: name }).locator('.figure').textContent();
    const models = () => figure('Type of concept', 'model');
    const inTheme = () => figure('Theme', hubTheme.name);
    const [modelsBefore, themeBefore] = [await models(), await inTheme()];
    await page.getByRole('group', { name: 'Theme' }).getByRole('checkbox', { name: hubTheme.name }).uncheck();
    const off = { offThemes: new Set([hubTheme.id]) };
    const count = (filters: Partial<Filters>, type: string) =>
      [...left(filters).concept.entries()].filter(([i, is]) => is && atlas.concepts[i]!.type === type).length;
    expect(await models()).toBe(String(count(off, 'model')));
    expect(await models()).not.toBe(modelsBefore);
    expect(await inTheme()).toBe(themeBefore);

    await page.getByRole('group', { name: 'Source file' }).getByRole('checkbox', { name: 'memory.txt' }).uncheck();
    const both = { ...off, offSources: new Set(['memory.txt']) };
    expect(await models()).toBe(String(count(both, 'model')));
    await page.getByText(said(left(both))).waitFor();
    await page.getByRole('button', { name: 'Type of concept: none' }).click();
    await settled(page);
    expect((await labels(page)).filter(({ kind }) => kind === 'concept')).toEqual([]);
    await page.getByRole('button', { name: 'Type of concept: all' }).click();
    await page.getByText(said(left(both))).waitFor();
  });

  test('a facet is narrowed to a number of papers by keys, and few concepts that are left come at once', async () => {
    const { page } = await visit();
    await openFilters(page);
    const last = page.getByRole('slider', { name: 'Last number of papers' });
    await last.focus();
    await page.keyboard.press('Home');
    await settled(page);
    const lonely = atlas.concepts.flatMap(({ papers }, index) => (papers === 1 ? [index] : []));
    const drawn = await Promise.all(lonely.slice(0, 40).map((index) => whereIs(page, { kind: 'concept', index })));
    expect(drawn.every((at) => at.drawn)).toBe(true);
    expect((await whereIs(page, { kind: 'concept', index: hub })).drawn).toBe(false);
    await page.waitForURL(/papers=1\.\.1/);
  });

  test('what is filtered out goes, or fades where the reader chooses so, its theme with it', async () => {
    const { page } = await visit(`#off=${hubTheme.id}`);
    const at = beside(await whereIs(page, { kind: 'concept', index: hub }));
    const [gone] = await coloursAt(page, [at]);
    await openFilters(page);
    await page.getByRole('radio', { name: 'fades' }).check();
    await settled(page);
    expect((await whereIs(page, { kind: 'concept', index: hub })).drawn).toBe(false);
    const [faded] = await coloursAt(page, [at]);
    expect(distance(faded!, rgb('#e4e1da'))).toBeLessThan(10);
    expect(distance(faded!, gone!)).toBeGreaterThan(20);
    expect((await labels(page)).some(({ kind, of }) => kind === 'theme' && of === hubTheme.id)).toBe(true);
    await page.getByRole('radio', { name: 'goes' }).check();
    await settled(page);
    expect((await coloursAt(page, [at]))[0]).toEqual(gone);
    expect((await labels(page)).some(({ kind, of }) => kind === 'theme' && of === hubTheme.id)).toBe(false);
  });

  test('what is selected is seen even if it is filtered out', async () => {
    const old = atlas.papers.findIndex(({ year }) => year === 2023);
    const { page } = await visit(`#paper=${atlas.papers[old]!.id}&years=2024..2025`);
    expect((await whereIs(page, { kind: 'paper', index: old })).drawn).toBe(true);
    await page.keyboard.press('Escape');
    await settled(page);
    expect((await whereIs(page, { kind: 'paper', index: old })).drawn).toBe(false);
  });
});

describe('the look', () => {
  test('colour is the type, the year or the stability, each with a legend', async () => {
    const { page } = await visit();
    await openFilters(page);
    const typed = [...atlas.concepts.keys()].filter((i) => atlas.concepts[i]!.type !== null).slice(0, 10);
    const share = async (of: (concept: number) => string | null) => {
      const places = await Promise.all(typed.map((index) => whereIs(page, { kind: 'concept', index })));
      const colours = await coloursAt(page, places.map(beside));
      return typed.filter((concept, i) => distance(colours[i]!, rgb(of(concept)!)) < 12).length / typed.length;
    };
    await page.getByRole('radio', { name: 'type' }).check();
    await settled(page);
    expect(await share((concept) => typeColour(atlas.concepts[concept]!.type!))).toBeGreaterThan(0.7);
    await page.getByText('papers, and what has no type').waitFor();

    await page.getByRole('radio', { name: 'year' }).check();
    await settled(page);
    const byYear = paintOf(atlas, 'year').nodes!;
    expect(await share((concept) => byYear[atlas.papers.length + concept]!)).toBeGreaterThan(0.7);
    expect(await page.locator('.colour-key li').allTextContents()).toEqual([' 2023', ' 2024', ' 2025', ' undated']);

    await page.getByRole('radio', { name: 'stability' }).check();
    await settled(page);
    const byStability = paintOf(atlas, 'stability').themes;
    expect(await share((concept) => byStability[atlas.themes.ofConcept[concept] ?? -1] ?? '#8b919b')).toBeGreaterThan(
      0.7,
    );
    await page.waitForURL(/colour=stability/);
  });

  test('concepts alone, papers alone, and both', async () => {
    const { page } = await visit();
    await openFilters(page);
    const lines = () => page.evaluate(() => window.conceptscape!.labels().map(({ kind }) => kind));
    await page.getByRole('radio', { name: 'concepts', exact: true }).check();
    await settled(page);
    expect(await drawnPapers(page)).toEqual([]);
    expect(await lines()).toContain('concept');
    await page.getByRole('radio', { name: 'papers', exact: true }).check();
    await settled(page);
    expect(await drawnPapers(page)).toHaveLength(147);
    expect((await whereIs(page, { kind: 'concept', index: hub })).drawn).toBe(false);
    expect((await lines()).filter((kind) => kind === 'paper').length).toBeGreaterThan(10);
    expect(await overlapping(page)).toEqual([]);
    await page.getByRole('radio', { name: 'papers and concepts' }).check();
    await settled(page);
    expect((await whereIs(page, { kind: 'concept', index: hub })).drawn).toBe(true);
  });

  test('what is typed into the search box is kept in the address', async () => {
    const { page } = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type('hippo & co');
    await page.waitForURL(/find=hippo%20%26%20co/);
    await page.reload();
    await settled(page);
    expect(await page.getByRole('combobox').inputValue()).toBe('hippo & co');
  });
});

test('at 360 pixels the filters are in the sheet, each a finger wide', async () => {
  const { page } = await open({ size: [360, 740], touch: true });
  await page.getByRole('button', { name: /^Filters/ }).tap();
  await page.getByRole('heading', { name: 'What the map shows' }).waitFor();
  const low = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sheet label, .sheet button, .sheet [role=slider]')].flatMap(
      (element) => {
        const { width, height } = element.getBoundingClientRect();
        const more = getComputedStyle(element, '::after');
        const around = more.content === 'none' || element.role === 'slider' ? 0 : -Number.parseFloat(more.top) * 2;
        return Math.min(width, height) + around >= 43.5
          ? []
          : [`${element.className} ${element.textContent} ${width}x${height}`];
      },
    ),
  );
  expect(low).toEqual([]);
  await page.getByRole('slider', { name: 'First year' }).focus();
  await page.keyboard.press('End');
  await settled(page);
  expect(await drawnPapers(page)).toEqual(papersLeft({ years: [2025, 2025] }));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
