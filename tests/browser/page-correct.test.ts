import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { readCuration } from '../../src/curation/read.ts';
import { plainCuration } from '../../src/curation/index.ts';
import type { Atlas, InputFile } from '../../src/model/index.ts';
import { buildAtlas } from '../../src/build/index.ts';
import { openPage, settled } from './page.ts';
import { useBrowser } from './pages.ts';

const cli = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url));
const mine = '# what I know\nhide: [case study] # no concept\n';

/** Papers on two things that share nothing, eight each. */
const papers = Array.from({ length: 16 }, (_, i) => {
  const abstracts = [
    `Spiking neural networks (SNNs) learn with surrogate gradients. Neuromorphic hardware saves energy. Trial ${i}.`,
    `Spiking neural networks are trained by surrogate gradients on event cameras. Spike timing matters. Trial ${i}.`,
    `Brain decoding reads speech from fMRI. The visual cortex and representation learning agree. Subject ${i}.`,
    `Brain decoding of the visual cortex by diffusion models. Visual cortices differ in fMRI, and learning representations helps. Subject ${i}.`,
  ];
  const titles = ['Surrogate gradients', 'Event cameras', 'Brain decoding', 'The visual cortex'];
  return { id: `p${i}`, title: `${titles[i % 4]}, part ${i}`, abstract: abstracts[i % 4] };
});
const lines = papers.map((paper) => `${JSON.stringify(paper)}\n`).join('');

const browser = useBrowser();

/** Opens a concept by its name as a person does. */
async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await heading(page, name).waitFor();
}
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function rename(page: Page, to: string): Promise<void> {
  await button(page, 'Rename').click();
  await page.getByLabel('Its name').fill(to);
  await button(page, 'Save').click();
}

/** Waits until the map has what was asked for. */
async function done(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.correction-bar.under-way'));
}

describe('with the command', () => {
  let folder: string;
  let command: ChildProcess;
  let page: Page;
  const file = () => readFile(join(folder, 'conceptscape.yaml'), 'utf8');
  const says = async () => plainCuration(readCuration(await file(), ''));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'correct-'));
    await writeFile(join(folder, 'papers.jsonl'), lines);
    await writeFile(join(folder, 'conceptscape.yaml'), mine);
    command = spawn(process.execPath, [cli, 'view', 'papers.jsonl', '--port', '0', '--no-open'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let printed = '';
    for await (const chunk of command.stdout!.iterator({ destroyOnReturn: false })) {
      printed += chunk;
      if (printed.includes('\n')) break;
    }
    page = await browser().newPage({ reducedMotion: 'reduce' });
    await page.goto(/http:\/\/127\.0\.0\.1:\d+\//.exec(printed)![0]);
    await settled(page);
    return async () => {
      await page.close();
      command.kill();
      await rm(folder, { recursive: true });
    };
  });

  test('what a reader renames, merges, hides and names is in the file and on the map, and can be undone', async () => {
    await find(page, 'spiking neural network');
    await settled(page);
    const [at] = /at=[^&]*/.exec(page.url())!;
    await rename(page, 'spiking net');
    await heading(page, 'spiking net').waitFor();
    expect((await says()).rename).toEqual([['spiking neural network', 'spiking net']]);
    await settled(page);
    // The map stays where it was, and on what it was.
    expect(page.url()).toContain('#concept=spiking-net&');
    expect(page.url()).toContain(at);

    await find(page, 'brain decoding');
    await button(page, 'Merge').click();
    await page.getByRole('combobox', { name: 'The concept that joins this one' }).fill('diffusion');
    await page.getByRole('option', { name: /diffusion model/ }).click();
    await page.getByText('Also written').filter({ hasText: 'diffusion model' }).waitFor();
    expect((await says()).merge).toEqual([['brain decoding', 'diffusion model']]);

    await find(page, 'event camera');
    await button(page, 'Hide').click();
    await button(page, 'Hide it').click();
    await heading(page, 'event camera').waitFor({ state: 'detached' });
    expect((await says()).hide).toEqual(['case study', 'event camera']);
    await done(page);

    const themes = page.locator('.legend .entity');
    const colourOf = (name: string) =>
      page.getByRole('checkbox', { name: `Show ${name}` }).evaluate((mark) => getComputedStyle(mark).borderTopColor);
    const name = (await themes.first().textContent())!;
    const colour = await colourOf(name);
    await themes.first().click();
    await button(page, 'Name it').click();
    await page.getByLabel('The theme’s name').fill('Pulses');
    await button(page, 'Save').click();
    await heading(page, 'Pulses').waitFor();
    expect((await says()).themes).toMatchObject([{ name: 'Pulses', colour: expect.stringMatching(/^#/) }]);
    await page.keyboard.press('Escape');
    expect(await colourOf('Pulses')).toBe(colour);

    await page.keyboard.press('Control+z');
    await page.getByRole('checkbox', { name: `Show ${name}` }).waitFor();
    expect((await says()).themes).toEqual([]);
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('checkbox', { name: 'Show Pulses' }).waitFor();

    await page.locator('.correction-bar').getByRole('button', { name: '5 corrections' }).click();
    await button(page, 'Undo: spiking neural network is called spiking net').click();
    await done(page);
    expect((await says()).rename).toEqual([]);
    expect(await file()).toContain('# what I know');
    expect(await file()).toContain('# no concept');
    for (let n = 0; n < 5; n++) await page.keyboard.press('Control+z');
    await done(page);
    expect(await file()).toBe(mine);
  });

  test('the search box keeps the keyboard when a map that is built again takes the place of this one', async () => {
    await find(page, 'visual cortex');
    await rename(page, 'V1');
    await page.keyboard.press('/');
    await page.keyboard.type('brain');
    await heading(page, 'V1').waitFor();
    await page.keyboard.type(' decoding');
    expect(await page.getByRole('combobox', { name: 'Find a concept' }).inputValue()).toBe('brain decoding');
  });

  test('a pair in doubt is decided with one click', async () => {
    await button(page, /pairs? that may be one/).click();
    const keep = page.getByRole('button', { name: /^Keep apart .*/ }).first();
    const [, names] = /^Keep apart (.*)$/.exec((await keep.getAttribute('aria-label'))!)!;
    await keep.click();
    await page.getByRole('button', { name: `Keep apart ${names}` }).waitFor({ state: 'detached' });
    await done(page);
    expect((await says()).apart.map((pair) => pair.toSorted())).toEqual([names!.split(' and ').toSorted()]);
  });

  test('what can not be kept is said, waits, and is kept when it is tried again', async () => {
    await find(page, 'visual cortex');
    await writeFile(join(folder, 'conceptscape.yaml'), 'hide: [a\n');
    await rename(page, 'V1');
    await page
      .getByRole('alert')
      .filter({ hasText: /conceptscape\.yaml:\d+:\d+/ })
      .waitFor();
    expect(await file()).toBe('hide: [a\n');
    await button(page, 'All right').click();
    await writeFile(join(folder, 'conceptscape.yaml'), mine);

    await page.route('**/corrections', (route) => route.abort());
    await rename(page, 'V1');
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
    expect(await file()).toBe(mine);
    await page.unroute('**/corrections');
    await button(page, 'Try again').click();
    await heading(page, 'V1').waitFor();
    expect((await says()).rename).toEqual([['visual cortex', 'V1']]);
  });
});

test('without a program that keeps them, corrections are built in the page and downloaded as a file', async () => {
  const editorial = { id: 'editorial', title: 'Editorial', abstract: 'We thank all reviewers of the year.' };
  const text = `${lines}${JSON.stringify(papers[0])}\n${JSON.stringify(editorial)}\n`;
  const input: InputFile = { name: 'papers.jsonl', open: () => new Blob([text]).stream() };
  const entry = { label: 'pulse coding', synonyms: ['spike timing'], doubtful: [], type: null, line: 1 };
  const atlas = await buildAtlas([input], {
    ...{ keepAll: true, vectors: false, themes: 2, seed: 3 },
    curation: readCuration(mine, 'mine.yaml'),
    vocabularies: [{ file: 'mine.tsv', entries: [entry] }],
  });
  const { page, errors, close } = await openPage(browser(), { atlas });
  await settled(page);
  /** The atlas on the page. */
  const kept = async (): Promise<Atlas> => {
    await button(page, 'Keep').click();
    const dialog = page.getByRole('dialog', { name: 'Keep' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'atlas.json', exact: true }).click(),
    ]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    return JSON.parse(await readFile(await download.path(), 'utf8')) as Atlas;
  };
  await find(page, 'visual cortex');
  await rename(page, 'V1');
  await heading(page, 'V1').waitFor();
  await done(page);

  // Nothing but the correction has changed, and what the map was made with still holds.
  const corrected = await kept();
  const { curation, previous, ...options } = corrected.made.options;
  expect(curation).toHaveLength(2);
  expect(previous).toHaveLength(atlas.themes.themes.length);
  expect(options).toMatchObject({ keepAll: true, vectors: false, themes: 2, seed: 3 });
  expect(atlas.made.options).toMatchObject(options);
  expect(corrected.papers).toEqual(atlas.papers);
  expect(corrected.themes.themes).toHaveLength(atlas.themes.themes.length);
  expect(corrected.notices.map(({ code }) => code)).toContain('duplicate');
  for (const { concepts } of [atlas, corrected]) expect(concepts.map(({ label }) => label)).toContain('pulse coding');

  await page.locator('.correction-bar').getByRole('button', { name: '2 corrections' }).click();
  await page.getByText('They are only in this page').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Download conceptscape.yaml').click(),
  ]);
  expect(download.suggestedFilename()).toBe('conceptscape.yaml');
  const file = plainCuration(readCuration(await readFile(await download.path(), 'utf8'), ''));
  expect(file).toMatchObject({ hide: ['case study'], rename: [['visual cortex', 'V1']] });

  // Taken back, the map is the one before.
  await page.keyboard.press('Control+z');
  await page.locator('.correction-bar[hidden]').waitFor({ state: 'attached' });
  expect(await kept()).toEqual(JSON.parse(JSON.stringify(atlas)));
  expect(errors).toEqual([]);
  await close();
});
