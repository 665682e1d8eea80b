import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createLookup } from '../../src/atlas/lookup.ts';
import { nearestPapers } from '../../src/atlas/nearest-papers.ts';
import { plantedAtlas } from '../fixtures/planted-atlas.ts';
import { coloursAt, distance, labels, settled, whereIs, type Opening } from './page.ts';
import { usePages } from './pages.ts';

const atlas = plantedAtlas();
atlas.papers[5]!.doi = '10.1000/xyz';
atlas.papers[5]!.url = 'https://example.org/five';
atlas.papers[5]!.venue = 'Journal of Planted Results';
const lookup = createLookup(atlas);
const named = (label: string) => atlas.concepts.findIndex((concept) => concept.label === label);
const [spiking, hippocampus] = [named('spiking neural network'), named('hippocampus')];
const strongest = atlas.overlaps.pairs[0]!;
const { open: openWhole, visit: visitWhole } = usePages({ atlas });
const open = async (opening?: Partial<Opening>) => (await openWhole(opening)).page;
const visit = async (hash?: string) => (await visitWhole(hash)).page;

const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const section = (page: Page, text: string | RegExp) => page.locator('section', { hasText: text });

describe('reading', () => {
  test('a paper: venue, links, what a mention is, the nearest papers and why; why? leads to sentences, back comes back', async () => {
    const paper = atlas.papers[5]!;
    const page = await visit(`#paper=${paper.id}`);
    await page.getByText(paper.venue!).waitFor();
    const links = page.locator('.meta a[target=_blank]');
    expect(await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))).toEqual([
      'https://doi.org/10.1000/xyz',
      'https://example.org/five',
    ]);

    const mentions = lookup.mentionsOfPaper[5]!.filter(({ field }) => field === 1);
    const at = mentions.findIndex(({ concept }) => atlas.concepts[concept]!.type !== null);
    const { label, papers, type } = atlas.concepts[mentions[at]!.concept]!;
    const mention = page.locator('.prose').getByRole('link').nth(at);
    await mention.hover();
    await settled(page);
    expect(await mention.locator('..').getAttribute('title')).toContain(type!);
    const lit = await labels(page);
    expect(lit.some(({ text }) => text === label)).toBe(true);
    expect(lit.filter(({ kind }) => kind === 'paper').length).toBeLessThanOrEqual(papers);

    const [near] = nearestPapers(atlas, lookup, 5, 1);
    const first = section(page, 'Nearest papers').getByRole('listitem').first();
    expect(await first.getByRole('link').first().textContent()).toBe(atlas.papers[near!.index]!.title);
    expect(await first.textContent()).toContain(`both on ${atlas.concepts[near!.shared[0]!]!.label}`);

    await section(page, /\d+ concepts, most about it first/)
      .getByRole('link', { name: /^why\?/ })
      .first()
      .click();
    await page.getByText('Sentences that name it').waitFor();
    expect(await page.locator('blockquote').first().textContent()).toContain(
      atlas.concepts[lookup.conceptsOfPaper[5]![0]!.index]!.label,
    );
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: paper.title }).waitFor();
    await page.goForward();
    await page.getByText('Sentences that name it').waitFor();
  });

  test('a concept: what was merged and why, papers by year, themes by degree', async () => {
    const page = await visit(`#concept=${atlas.concepts[spiking]!.id}`);
    await page.getByText('3 forms merged into it, and why').click();
    const forms = page.locator('.forms').getByRole('listitem');
    expect(await forms.first().textContent()).toMatch(
      /SNN.*an abbreviation on which the papers agree.*written so 12 times/,
    );
    const years = await section(page, 'Papers by year').getByRole('listitem').allTextContents();
    const of = lookup.papersOfConcept[spiking]!.map(({ index }) => atlas.papers[index]!.year);
    expect(years).toEqual(
      [2023, 2024, 2025].map((year) => {
        const count = of.filter((other) => other === year).length;
        return `${year}: ${count} ${count === 1 ? 'paper' : 'papers'}`;
      }),
    );
    const themes = section(page, /In \d+ themes, most first/).getByRole('listitem');
    expect(await themes.count()).toBe(lookup.themesOfConcept[spiking]!.length);
    expect(await themes.first().textContent()).toContain(atlas.themes.themes[0]!.name);
  });

  test('why? beside a related concept lights both on the map, and shows the sentences that tie them', async () => {
    const page = await visit(`#concept=${atlas.concepts[spiking]!.id}`);
    const related = section(page, 'Goes with').getByRole('listitem').first();
    const other = (await related.getByRole('link').first().textContent())!;
    await related.getByRole('link', { name: /^why\?/ }).hover();
    await settled(page);
    const lit = (await labels(page)).map(({ text }) => text);
    expect(lit).toContain(other);
    expect(lit).toContain('spiking neural network');
    await related.getByRole('link', { name: /^why\?/ }).click();
    await page.getByText(/^Together in \d+ papers?, [\d.]+ times as often/).waitFor();
    const quoted = (await page.locator('blockquote').allTextContents()).join(' ');
    expect(quoted).toContain(other);
    expect(quoted).toContain('spiking neural network');
  });

  test('a click on an edge of what is selected opens the edge; a click elsewhere closes', async () => {
    const page = await visit(`#concept=${atlas.concepts[hippocampus]!.id}`);
    const from = await whereIs(page, { kind: 'concept', index: hippocampus });
    // A paper far enough away that the middle of the edge is on no mark.
    const spots = await Promise.all(
      lookup.papersOfConcept[hippocampus]!.map(async ({ index }) => ({
        index,
        ...(await whereIs(page, { kind: 'paper', index })),
      })),
    );
    const all = await Promise.all(
      [
        ...atlas.papers.map((_, index) => ({ kind: 'paper' as const, index })),
        ...atlas.concepts.map((_, index) => ({ kind: 'concept' as const, index })),
      ].map((item) => whereIs(page, item)),
    );
    const isFree = ({ x, y }: { x: number; y: number }) =>
      x > 380 &&
      x < 1250 &&
      y > 20 &&
      y < 700 &&
      all.every((mark) => !mark.drawn || Math.hypot(mark.x - x, mark.y - y) > mark.radius + 8);
    const points = spots.flatMap((spot) =>
      [0.35, 0.5, 0.65].map((part) => ({
        ...spot,
        x: from.x + part * (spot.x - from.x),
        y: from.y + part * (spot.y - from.y),
      })),
    );
    const middle = points.find(isFree)!;
    await page.mouse.click(middle.x, middle.y);
    await page.getByText(/The paper is about it by \d+ %/).waitFor();
    expect(await heading(page).textContent()).toContain('hippocampus');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: 'conceptscape' }).waitFor();
  });

  test('a theme tells what it lies in, what it overlaps with, and its most marginal papers', async () => {
    const theme = atlas.themes.themes[strongest.a]!;
    const page = await visit(`#theme=${strongest.a}`);
    expect(await page.getByText(`cohesion ${Math.round(theme.cohesion * 100)} %`).isVisible()).toBe(true);
    const beside = atlas.themes.groups[theme.group]!.themes.find((other) => other !== theme.id)!;
    const part = section(page, `Part of group ${theme.group}`);
    expect(await part.getByRole('link').first().textContent()).toBe(atlas.themes.themes[beside]!.name);
    const margin = section(page, 'At its margin').getByRole('link').first();
    expect(await margin.textContent()).toBe(atlas.papers[theme.papers.at(-1)!]!.title);
    await section(page, 'Overlaps, surest first').getByRole('link').first().click();
    await page.getByText('Two themes that overlap').waitFor();
  });
});

describe('comparing', () => {
  test('the matrix, by keyboard: arrows walk the pairs and say each, Enter opens one with both grounds lit', async () => {
    const page = await visit();
    await page.getByRole('link', { name: 'How the themes overlap' }).click();
    await settled(page);
    const grid = page.getByRole('grid', { name: 'Overlap of every two themes' });
    expect(await grid.getByRole('row').count()).toBe(atlas.themes.themes.length);
    expect(await grid.getByRole('gridcell').count()).toBe(66);
    expect(await grid.locator('button[tabindex="0"]').count()).toBe(1);
    await grid.locator('button[tabindex="0"]').focus();
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await at()).toMatch(/ × .*: (overlap|gap, a hint|may be chance)\. .*where chance would give/);
    const walked = new Set([await at()]);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'End', 'ArrowUp', 'ArrowLeft']) {
      await page.keyboard.press(key);
      walked.add(await at());
    }
    expect(walked.size).toBeGreaterThanOrEqual(5);
    expect(await grid.locator('button[tabindex="0"]').count()).toBe(1);

    const name = (index: number) => atlas.themes.themes[index]!.name;
    const cell = grid.getByRole('button', { name: `${name(strongest.a)} × ${name(strongest.b)}` });
    const { x, y } = atlas.layout;
    const middle = (theme: number) => {
      const { papers } = atlas.themes.themes[theme]!;
      const mean = (of: number[]) => papers.reduce((sum, paper) => sum + of[paper]!, 0) / papers.length;
      return [mean(x), mean(y)] as const;
    };
    const away = (theme: number) =>
      Math.min(
        ...[strongest.a, strongest.b].map((other) =>
          Math.hypot(middle(theme)[0] - middle(other)[0], middle(theme)[1] - middle(other)[1]),
        ),
      );
    const third = [...atlas.themes.themes.keys()].sort((a, b) => away(b) - away(a))[0]!;
    /** How far the ground beside the papers of a theme is from the bare ground, on average. */
    const strengthOf = async (theme: number) => {
      const papers = atlas.themes.themes[theme]!.papers.slice(0, 12);
      const marks = await Promise.all(papers.map((index) => whereIs(page, { kind: 'paper', index })));
      const colours = await coloursAt(
        page,
        marks.map(({ x, y, radius }) => ({ x: x + radius + 3, y: y + radius + 3 })),
      );
      return colours.reduce((sum, colour) => sum + distance(colour, [250, 248, 243]), 0) / colours.length;
    };
    const grounds = async () => [await strengthOf(strongest.a), await strengthOf(strongest.b), await strengthOf(third)];
    const before = await grounds();
    await cell.focus();
    await settled(page);
    const after = await grounds();
    // Both stand out more than before; a third theme steps back.
    expect(after[0]).toBeGreaterThan(before[0]!);
    expect(after[1]).toBeGreaterThan(before[1]!);
    expect(after[2]).toBeLessThan(before[2]!);
    await page.keyboard.press('Enter');
    await page.getByText('Two themes that overlap').waitFor();
    await settled(page);
    const written = (await labels(page)).filter(({ kind }) => kind === 'theme').map(({ of }) => of);
    expect(written).toEqual(expect.arrayContaining([strongest.a, strongest.b]));
    await page.goBack();
    await grid.waitFor();
  });

  test('a pair: observed and expected, what is shared, bridges, sentences', async () => {
    const { a, b, observed, papers, concepts } = strongest;
    const page = await visit(`#theme=${a}&and=${b}`);
    expect(await page.getByText(`${observed} links where chance would give`).isVisible()).toBe(true);
    expect(await page.getByText('95 % interval').last().isVisible()).toBe(true);
    const shared = section(page, `${concepts.length} shared concepts, most telling first`);
    expect(await shared.getByRole('link').first().textContent()).toBe(atlas.concepts[concepts[0]!]!.label);
    const both = section(page, `${papers.length} shared papers`);
    expect(await both.getByRole('listitem').first().textContent()).toMatch(
      /belongs to the one by \d+ %, to the other by \d+ %/,
    );
    expect(await section(page, /\d bridges?, strongest first/).textContent()).toContain('names concepts of both');
    expect(await page.locator('blockquote').count()).toBeGreaterThan(1);
  });

  test('a gap is called a hint, not a finding', async () => {
    const gap = atlas.overlaps.pairs.at(-1)!;
    const page = await visit(`#theme=${gap.a}&and=${gap.b}`);
    expect(await page.getByText('A gap is a hint, not a finding').isVisible()).toBe(true);
  });

  test('the way from one concept to another is found by name, told step by step, lit, and kept in the address', async () => {
    const page = await visit(`#concept=${atlas.concepts[hippocampus]!.id}`);
    await page.getByRole('combobox', { name: 'The way to another concept' }).fill('grid ce');
    await page.getByRole('option', { name: /^grid cell/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/^Strongest way, \d steps?$/).waitFor();
    await settled(page);
    const stops = await page.locator('.steps').first().locator('.stop').allTextContents();
    expect([stops[0], stops.at(-1)]).toEqual(['hippocampus', 'grid cell']);
    expect(await page.locator('.between').first().textContent()).toMatch(/^together in \d+ papers?/);
    const words = (await labels(page)).map(({ text }) => text);
    for (const stop of [stops[0], stops.at(-1)]) expect(words).toContain(stop);
    expect(new URL(page.url()).hash).toContain(`concept=hippocampus&to=grid-cell`);
    await page.reload();
    await page.getByText(/^Strongest way/).waitFor();
    expect(await page.locator('.steps').first().locator('.stop').allTextContents()).toEqual(stops);
  });

  test('a map without overlaps says so, and its panels do without', async () => {
    const none = { ...atlas, overlaps: { pairs: [], bridges: [], widespread: [] } };
    const page = await open({ atlas: none, hash: '#overlaps=all' });
    expect(await page.getByText('knows of no link between two themes').isVisible()).toBe(true);
    expect(await page.getByRole('grid').count()).toBe(0);
    await page.goto(`${page.url().split('#')[0]}#theme=0&and=1`);
    await page.getByText('No link between them was found').waitFor();
    await page.goto(`${page.url().split('#')[0]}#theme=0`);
    await page.getByRole('heading', { level: 2, name: none.themes.themes[0]!.name }).waitFor();
    expect(await page.getByText('Overlaps, surest first').count()).toBe(0);
  });

  test('by touch, 360 pixels wide: a tap on a square opens the pair, nothing scrolls sideways', async () => {
    const page = await open({ hash: '#overlaps=all', size: [360, 740], touch: true });
    const cell = page.locator('button.cell.overlap').first();
    const name = (await cell.getAttribute('aria-label'))!.split(':')[0]!;
    const box = (await cell.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(22);
    await cell.tap();
    await page.getByText('Two themes that overlap').waitFor();
    for (const part of name.split(' × ')) expect(await heading(page).textContent()).toContain(part);
    for (const hash of ['#concept=hippocampus', '#concept=hippocampus&to=grid-cell', `#paper=${atlas.papers[5]!.id}`]) {
      await page.goto(`${page.url().split('#')[0]}${hash}`);
      await heading(page).waitFor();
      const { sheet, inside } = await page.evaluate(() => {
        const element = document.querySelector('.sheet')!;
        return { sheet: element.clientWidth, inside: element.scrollWidth };
      });
      expect(inside).toBeLessThanOrEqual(sheet);
    }
  });
});
