import { describe, expect, test } from 'vitest';
import { plantedAtlas } from '../fixtures/planted-atlas.ts';
import { labels, settled, whereIs } from './page.ts';
import { usePages } from './pages.ts';

const atlas = plantedAtlas();
const spiking = atlas.concepts.findIndex(({ label }) => label === 'spiking neural network');
const { visit: visitWhole, openAtOnce } = usePages({ atlas });
const visit = async (hash?: string) => (await visitWhole(hash)).page;

describe('reading', () => {
  test('a paper shows its abstract whole, with each mention a link to its concept', async () => {
    const paper = atlas.papers[5]!;
    const page = await visit(`#paper=${paper.id}`);
    await page.getByRole('heading', { level: 2, name: paper.title }).waitFor();
    const prose = page.locator('.prose');
    expect(await prose.textContent()).toBe(paper.abstract);
    const rows = atlas.mentions.paper.flatMap((of, row) => (of === 5 && atlas.mentions.field[row] === 1 ? [row] : []));
    const marked = await prose.getByRole('link').allTextContents();
    expect(marked).toEqual(rows.map((row) => paper.abstract.slice(atlas.mentions.start[row], atlas.mentions.end[row])));
    expect(await page.getByText(`${paper.sources[0]!.file}, line ${paper.sources[0]!.line}`).isVisible()).toBe(true);

    await prose.getByRole('link').first().click();
    const concept = atlas.concepts[atlas.mentions.concept[rows[0]!]!]!;
    await page.getByRole('heading', { level: 2, name: concept.label }).waitFor();
  });

  test('dates are shown as far as they are known', async () => {
    const dated = atlas.papers.find(({ date }) => date === '--02-27')!;
    const page = await visit(`#paper=${dated.id}`);
    expect(await page.getByText('27 Feb, year unknown').isVisible()).toBe(true);
  });

  test('a concept shows its other names, its papers, and the sentences that name it', async () => {
    const concept = atlas.concepts[spiking]!;
    const page = await visit(`#concept=${concept.id}`);
    const panel = page.getByRole('article');
    for (const alias of concept.aliases) {
      expect(await panel.getByText(alias, { exact: true }).first().isVisible()).toBe(true);
    }
    expect(await panel.getByText(`In ${concept.papers} of ${atlas.papers.length} papers`).isVisible()).toBe(true);
    const sentences = await panel.locator('blockquote').allTextContents();
    expect(sentences.length).toBeGreaterThanOrEqual(Math.min(10, concept.papers));
    for (const sentence of sentences) {
      expect(sentence).toContain('spiking neural network');
      expect(sentence.match(/[.] [A-Z]/)).toBeNull();
    }
  });

  test('what a concept goes with is told with how often, and pointing at it lights it up on the map', async () => {
    const page = await visit(`#concept=${atlas.concepts[spiking]!.id}`);
    const related = page.locator('section', { hasText: 'Goes with' }).getByRole('listitem').first();
    expect(await related.textContent()).toMatch(/together in \d+ papers?, [\d.]+ times as often as chance/);
    const name = (await related.getByRole('link').first().textContent())!;
    await related.getByRole('link').first().hover();
    await settled(page);
    expect((await labels(page)).some(({ text }) => text === name)).toBe(true);
  });

  test('a theme shows how stable it is, its concepts and its papers', async () => {
    const theme = atlas.themes.themes[0]!;
    const page = await visit('#theme=0');
    await page.getByRole('heading', { level: 2, name: theme.name }).waitFor();
    expect(await page.getByText(`stability ${Math.round(theme.stability * 100)} %`).isVisible()).toBe(true);
    const papers = page.locator('section', { hasText: 'Papers, most central first' });
    await papers.getByRole('button', { name: /^Show all/ }).click();
    expect(await papers.getByRole('listitem').count()).toBe(theme.papers.length);
  });

  test('what was set aside and merged can be read, with file, line and reason', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '2 notes about the input' }).click();
    expect(await page.getByText('cortex.txt, line 41').isVisible()).toBe(true);
    expect(await page.getByText('Set aside: a list of names').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'conceptscape' }).waitFor();
  });
});

describe('searching', () => {
  test('/ and a few letters, misspelt, and Enter flies to the concept and opens it', async () => {
    const page = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type('spikng neur');
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'spiking neural network', exact: true }).waitFor();
    await settled(page);
    const { x, y } = await whereIs(page, { kind: 'concept', index: spiking });
    // In the middle of what column and buttons leave free.
    const { x: buttons } = (await page.locator('.controls').boundingBox())!;
    expect(Math.hypot(x - (360 + buttons) / 2, y - 400)).toBeLessThan(30);
  });

  test('an alias finds its concept; arrows choose; Escape clears the box and only then closes the panel', async () => {
    const page = await visit('#theme=2');
    const box = page.getByRole('combobox');
    await box.fill('EEG');
    await page.getByRole('option', { name: /^electroencephalography/ }).waitFor();
    await box.fill('memory');
    const named = () => box.getAttribute('aria-activedescendant');
    const before = await named();
    await box.press('ArrowDown');
    expect(await named()).not.toBe(before);
    expect(await page.locator(`#${await named()}`).getAttribute('aria-selected')).toBe('true');
    await box.press('Escape');
    expect(await box.inputValue()).toBe('');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await page.getByRole('heading', { level: 2, name: atlas.themes.themes[2]!.name }).waitFor();
    await box.press('Escape');
    await page.getByRole('heading', { name: 'conceptscape' }).waitFor();
  });

  test('hits are grouped by what they are', async () => {
    const page = await visit();
    await page.getByRole('combobox').fill('hippocampus');
    await page.getByRole('option').first().waitFor();
    const group = (name: string) => page.getByRole('group', { name }).getByRole('option');
    expect(await group('Concepts').first().textContent()).toMatch(/^hippocampus/);
    expect(await group('Themes').first().textContent()).toMatch(/hippocampus/);
    expect(await group('Papers').first().textContent()).toMatch(/hippocampus/);
  });

  test('a search without a hit offers the nearest', async () => {
    const page = await visit();
    await page.getByRole('combobox').fill('hipokampoos');
    await page.getByText('Nothing is called that. Nearest to it:').waitFor();
    expect((await page.getByRole('option').allTextContents()).join()).toContain('hippocampus');
  });
});

describe('trouble', () => {
  test('what is no atlas is said in words, with what to do next', async () => {
    const { page } = await openAtOnce({ atlas: '{"some":"json"}' });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/no atlas.*atlas\.json/);
  });

  test('an atlas that was cut off, and one of another version, are said too', async () => {
    for (const [text, said] of [
      [JSON.stringify(atlas).slice(0, 4000), /not JSON/],
      [JSON.stringify({ format: 'conceptscape-atlas', version: 99 }), /version 99.*update/],
      [JSON.stringify({ format: 'conceptscape-atlas', version: 2 }), /version 2.*conceptscape build/],
    ] as const) {
      const { page } = await openAtOnce({ atlas: text });
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toMatch(said);
    }
  });

  test('without WebGL the page says so, and all can still be read', async () => {
    const before = () => {
      const getContext = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl')
          ? null
          : (getContext as (...args: unknown[]) => unknown).call(this, kind, ...rest);
      } as typeof getContext;
    };
    const { page } = await openAtOnce({ atlas, before });
    await page.getByText('This browser draws no WebGL').waitFor();
    await page.getByRole('link', { name: atlas.themes.themes[0]!.name }).click();
    const heading = page.getByRole('heading', { level: 2 }).first();
    expect(await heading.textContent()).toBe(atlas.themes.themes[0]!.name);
  });
});
