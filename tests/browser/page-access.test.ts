import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { edgeBetween, overlapOf, type NodeItem, type Selection } from '../../src/atlas/lookup.ts';
import { linkTo } from '../../src/page/state/url.ts';
import { plantedAtlas } from '../fixtures/planted-atlas.ts';
import { settled, whereIs } from './page.ts';
import { usePages } from './pages.ts';

const planted = plantedAtlas({ papers: 60 });
const suggestion = { a: 3, b: 8, reason: 'one-letter' as const };
const atlas = { ...planted, decisions: { ...planted.decisions, suggestions: [suggestion] } };
const { open, openAtOnce, visit } = usePages({ atlas });
const { related } = atlas.network;
const edge = edgeBetween({ kind: 'concept', index: related.source[0]! }, { kind: 'concept', index: related.target[0]! }); // prettier-ignore
const { a, b } = atlas.overlaps.pairs[0]!;

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const window: {
  axe?: { run(context: Document, options: object): Promise<Record<'violations' | 'passes', Violation[]>> };
};
interface Violation {
  id: string;
  impact: string;
  nodes: { html: string; any: { message: string }[]; all: { message: string }[]; none: { message: string }[] }[];
}

/** What axe finds serious or worse on the page as it is. `only`: nothing but these rules. */
async function faults(page: Page, only?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axe);
  const violations = await page.evaluate(async (only) => {
    const run = only ? { runOnly: { type: 'rule', values: only } } : {};
    return (await window.axe!.run(document, { ...run, resultTypes: ['violations'] })).violations;
  }, only);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, any, all, none }) => {
        const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
        return `${id}: ${html.slice(0, 160)} (${why.slice(0, 200)})`;
      }),
    );
}

/** Each kind of page by its address, and how a person comes to those that have none. */
const selections: Record<string, Selection> = {
  paper: { kind: 'paper', index: 5 },
  concept: { kind: 'concept', index: 0 },
  theme: { kind: 'theme', index: 0 },
  edge,
  overlap: overlapOf(a, b),
  path: { kind: 'path', from: 0, to: 9 },
  matrix: { kind: 'matrix' },
};
const others: Record<string, (page: Page) => Promise<void>> = {
  welcome: (page) => page.getByRole('heading', { name: 'conceptscape' }).waitFor(),
  hits: async (page) => {
    await page.getByRole('combobox').fill('memory');
    await page.getByRole('option').first().waitFor();
  },
  filters: async (page) => {
    await page.getByRole('combobox').fill('');
    await page.getByRole('button', { name: /^Filters and colours/ }).click();
    await page.getByRole('heading', { name: 'What the map shows' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Filters and colours/ }).click();
  },
  notes: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /notes about the input/ }).click();
    await page.getByRole('heading', { name: /notes about the input/ }).waitFor();
  },
  suggestions: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /may be one/ }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  },
  table: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show as a table' }).click();
    await page.getByRole('table').waitFor();
  },
  overlaps: (page) => page.getByRole('button', { name: 'Overlaps' }).click(),
  keys: async (page) => {
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  },
  keep: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('dialog', { name: 'Keep' }).waitFor();
  },
  drop: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Your own papers' }).click();
    await page.getByRole('dialog', { name: 'Your own papers' }).waitFor();
  },
};

async function lookEverywhere(page: Page, only?: string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const look = async (name: string) => {
    const list = await faults(page, only);
    if (list.length) found[name] = list;
  };
  for (const [name, act] of Object.entries(others)) {
    await act(page);
    await look(name);
  }
  await page.keyboard.press('Escape');
  for (const [name, selection] of Object.entries(selections)) {
    await page.evaluate((hash) => (location.hash = hash), linkTo(atlas, selection));
    await page.locator('.sheet h2').first().waitFor();
    await look(name);
  }
  return found;
}

describe('axe finds nothing serious', () => {
  test('on any kind of page, in light; nor where corrections are listed', async () => {
    const { page } = await open();
    expect(await lookEverywhere(page)).toEqual({});
    await page.evaluate((hash) => (location.hash = hash), linkTo(atlas, selections['concept']!));
    await page.getByRole('button', { name: 'Rename', exact: true }).click();
    await page.getByLabel('Its name').fill('another name');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: '1 correction' }).click();
    await page.getByRole('heading', { name: '1 correction' }).waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test('in dark, of contrast; nor on an empty page', async () => {
    const { page } = await open({ scheme: 'dark' });
    expect(await lookEverywhere(page, ['color-contrast'])).toEqual({});
    for (const scheme of ['light', 'dark'] as const) {
      const { page: empty } = await openAtOnce({ atlas: null, scheme });
      await empty.getByRole('button', { name: 'Map the example papers' }).waitFor();
      expect(await faults(empty)).toEqual([]);
    }
  });
});

/** What has the focus: the map, a heading, or the words of a link or button. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!;
    return element.classList.contains('map') ? 'the map' : `${element.tagName.toLowerCase()} ${element.textContent}`;
  });

describe('without a mouse', () => {
  test('arrow keys walk from mark to mark, each said; Enter reads, Escape is back on the map', async () => {
    const { page } = await visit();
    await page.locator('.map').focus();
    await page.keyboard.press('ArrowRight');
    const heading = page.locator('.sheet h2').first();
    await heading.waitFor();
    const itemOf = async (title: string): Promise<NodeItem> => {
      const concept = atlas.concepts.findIndex(({ label }) => label === title);
      return concept >= 0
        ? { kind: 'concept', index: concept }
        : { kind: 'paper', index: atlas.papers.findIndex((paper) => paper.title === title) };
    };
    const start = (await heading.textContent())!;
    expect((await itemOf(start)).kind).toBe('concept');
    let before = start;
    for (const [key, isThere] of [
      ['ArrowRight', (dx: number, dy: number) => dx > 0 && dx >= Math.abs(dy) - 0.01],
      ['ArrowDown', (dx: number, dy: number) => dy > 0 && dy >= Math.abs(dx) - 0.01],
      ['Shift+ArrowLeft', (dx: number, dy: number) => dx < 0 && -dx >= Math.abs(dy) - 0.01],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForFunction((before) => document.querySelector('.sheet h2')?.textContent !== before, before);
      const title = (await heading.textContent())!;
      await settled(page);
      const [from, to] = [await whereIs(page, await itemOf(before)), await whereIs(page, await itemOf(title))];
      expect(isThere(to.x - from.x, to.y - from.y), `${key} from ${before} to ${title}`).toBe(true);
      expect(await page.locator('.map + [role=status]').textContent()).toContain(title);
      expect(await focused(page)).toBe('the map');
      before = title;
    }
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(`h2 ${before}`);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'conceptscape' }).waitFor();
    await expect.poll(() => focused(page)).toBe('the map');
  });

  test('a panel takes the focus and gives it back to what opened it; so does the dialog of keys', async () => {
    const { page } = await visit();
    const theme = atlas.themes.themes[2]!;
    await page.getByRole('link', { name: theme.name }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(`h2 ${theme.name}`);
    await page.locator('.sheet .entries a').first().focus();
    const next = (await page.locator('.sheet .entries a').first().textContent())!;
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: next }).first().waitFor();
    await expect.poll(() => focused(page)).toBe(`h2 ${await page.locator('.sheet h2').first().textContent()}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(`a ${theme.name}`);

    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('walk to what the mark is tied to').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(`a ${theme.name}`);
    await page.getByRole('combobox').press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('the tables', () => {
  test('say what the map shows, filtered as it is, ordered by any column, with the same selection', async () => {
    const { page } = await visit('#off=1,2,3,4,5');
    await page.getByRole('button', { name: 'Show as a table' }).click();
    const rows = page.locator('tbody tr');
    const left = atlas.papers.filter((_, i) => ![1, 2, 3, 4, 5].includes(atlas.themes.ofPaper[i]!));
    expect(await rows.count()).toBe(left.length);
    expect(await page.locator('.map').isVisible()).toBe(false);

    await page.locator('.which').getByRole('button', { name: 'Concepts' }).click();
    await page.getByRole('columnheader', { name: 'Concept', exact: true }).getByRole('button').click();
    const names = await page.locator('tbody th').allTextContents();
    expect(names).toHaveLength(100);
    expect(names).toEqual(names.toSorted((x, y) => (x.toLowerCase() < y.toLowerCase() ? -1 : 1)));
    await page.getByRole('columnheader', { name: 'Papers' }).getByRole('button').click();
    const figures = (await page.locator('tbody tr td:nth-child(3)').allTextContents()).map(Number);
    expect(figures).toEqual(figures.toSorted((x, y) => y - x));
    expect(await page.getByRole('columnheader', { name: 'Papers' }).getAttribute('aria-sort')).toBe('descending');

    await rows.nth(4).getByRole('link').first().focus();
    await page.keyboard.press('ArrowDown');
    const chosen = (await rows.nth(5).locator('th').textContent())!;
    expect(await focused(page)).toBe(`a ${chosen}`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: chosen, exact: true }).waitFor();
    expect(await page.locator('tr[aria-current] th').textContent()).toBe(chosen);
    await page.waitForURL(/table=concepts/);
    await page.getByRole('button', { name: 'Show the map' }).click();
    await settled(page);
    const index = atlas.concepts.findIndex(({ label }) => label === chosen);
    expect((await whereIs(page, { kind: 'concept', index })).drawn).toBe(true);
  });

  test('at 360 pixels are read by touch, and turn to the page on which the selected row is', async () => {
    const rare = atlas.concepts.length - 1;
    const hash = `#concept=${atlas.concepts[rare]!.id}&table=concepts`;
    const { page } = await open({ hash, size: [360, 740], touch: true });
    await page.getByRole('button', { name: 'Lower the sheet' }).tap();
    const row = page.locator('tr[aria-current]');
    expect(await row.locator('th').textContent()).toBe(atlas.concepts[rare]!.label);
    await expect.poll(() => row.isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Later' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Earlier' }).tap();
    await page.locator('tbody tr a').first().tap();
    await page.getByRole('button', { name: 'Lower the sheet' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('button', { name: 'Lower the sheet' }).tap();
    await page.getByRole('button', { name: 'Show the map' }).tap();
    await page.locator('.map').waitFor();
  });
});
