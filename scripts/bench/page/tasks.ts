import type { Browser, Page } from 'playwright-core';
import type { Atlas } from '../../../src/model/index.ts';
import { openPage, settled } from '../../../tests/browser/page.ts';
import type { Measure } from '../measure.ts';
import { bareMapOf, openBare } from './bare-map.ts';
import { scriptOf } from './script.ts';

/** What is done on the map, each by what a person would do. */
const actions: Record<string, (page: Page, atlas: Atlas) => Promise<void>> = {
  async hover(page) {
    for (const index of [0, 7, 30]) await page.mouse.move(...(await middleOf(page, index)));
    await page.mouse.move(1270, 20);
  },
  async select(page, atlas) {
    for (const index of [0, 9]) {
      await page.evaluate((id) => (location.hash = `#concept=${id}`), atlas.concepts[index]!.id);
      await page.getByRole('heading', { level: 2, name: atlas.concepts[index]!.label, exact: true }).waitFor();
    }
    await page.evaluate(() => (location.hash = '#theme=3'));
    await page.getByRole('heading', { level: 2, name: atlas.themes.themes[3]!.name }).waitFor();
    await page.keyboard.press('Escape');
  },
  async filter(page, atlas) {
    const theme = page.getByRole('checkbox', { name: `Show ${atlas.themes.themes[2]!.name}` });
    await theme.click();
    await page.waitForTimeout(800);
    await theme.click();
    await page.getByRole('slider', { name: 'First year' }).press('PageUp');
    await page.waitForTimeout(800);
    await page.getByRole('button', { name: 'Take filters off' }).click();
  },
  async search(page, atlas) {
    await page.getByRole('combobox').fill(atlas.concepts[40]!.label.slice(0, 9));
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  },
  async table(page) {
    await page.getByRole('button', { name: 'Show as a table' }).click();
    await page.getByRole('columnheader').nth(1).getByRole('button').click();
    await page.getByRole('button', { name: 'Show the map' }).click();
  },
};

async function middleOf(page: Page, index: number): Promise<[number, number]> {
  const { x, y } = await page.evaluate((index) => window.conceptscape!.whereIs({ kind: 'concept', index }), index);
  return [x, y];
}

const taken = (page: Page) => page.evaluate(() => window.probes.takeTasks());

/** The longest task of each action on a large map after it is loaded, and what drawing it costs Sigma alone. */
export async function longTasks(browser: Browser, atlas: Atlas, reach: string): Promise<Measure> {
  const start = performance.now();
  const { page, errors, close } = await openPage(browser, { atlas });
  await settled(page);
  const loaded = performance.now() - start;
  const bare = await openBare(browser, await bareMapOf(page, atlas), page.viewportSize()!);
  await bare.evaluate(await scriptOf('./probes.ts'));
  await bare.mouse.move(700, 300);
  for (let i = 0; i < 6; i++) await bare.mouse.move(700 + 40 * i, 300 + 20 * i);
  await bare.waitForTimeout(300);
  const ofSigma = Math.max(0, ...(await taken(bare)));
  await bare.context().close();

  await page.bringToFront();
  await page.waitForTimeout(1500);
  await page.evaluate(await scriptOf('./probes.ts'));
  const longest: string[] = [];
  let most = 0;
  for (const [name, act] of Object.entries(actions)) {
    await act(page, atlas);
    await settled(page);
    const longestOf = Math.max(0, ...(await taken(page)));
    most = Math.max(most, longestOf);
    longest.push(`${name} ${longestOf ? `${Math.round(longestOf)} ms` : 'none'}`);
  }
  await close();
  if (errors.length) throw new Error(errors.join('\n'));
  const { papers, concepts, network } = atlas;
  return {
    measure: `longest task after loading, ${papers.length + concepts.length} nodes and ${network.mentions.source.length} edges`,
    reach,
    now: most ? `${Math.round(most)} ms` : 'none over 50 ms',
    how: `longest over 50 ms: ${longest.join(', ')}; hovering on Sigma alone: ${ofSigma ? `${Math.round(ofSigma)} ms` : 'none'}; loaded in ${(loaded / 1000).toFixed(1)} s`,
  };
}
