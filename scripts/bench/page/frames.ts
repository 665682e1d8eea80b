import type { Browser, Page } from 'playwright-core';
import type { Atlas } from '../../../src/model/index.ts';
import { launchBrowser } from '../../../tests/browser/browser.ts';
import { openPage, settled } from '../../../tests/browser/page.ts';
import { median, type Measure } from '../measure.ts';
import { bareMapOf, openBare } from './bare-map.ts';
import { scriptOf } from './script.ts';

const [turns, frames, rest] = [9, 10, 3000];

/** A frame while panning against one of bare Sigma, in turns on the same machine; `zoomIns`: how often one clicks to come nearer. */
export async function panning(browser: Browser, atlas: Atlas, name: string, zoomIns: number): Promise<Measure> {
  const { page, close } = await openPage(browser, { atlas });
  await settled(page);
  for (let i = 0; i < zoomIns; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
  await settled(page);
  const map = await bareMapOf(page, atlas);
  const other = await launchBrowser(); // of two pages in one browser, the one behind may get no frames
  const bare = await openBare(other, map, page.viewportSize()!);
  for (const of of [page, bare]) await of.evaluate(await scriptOf('./probes.ts'));
  const [ours, theirs]: [number[], number[]] = [[], []];
  const measure = async (of: Page) => {
    const time = await of.evaluate((frames) => window.probes.pan(frames), frames);
    await of.waitForTimeout(rest); // the graphics process still draws, and would slow the other page
    return time;
  };
  for (const of of [bare, page]) await measure(of);
  for (let turn = 0; turn < turns; turn++) {
    theirs.push(await measure(bare));
    ours.push(await measure(page));
  }
  await other.close();
  await close();
  const ratio = median(ours.map((time, turn) => time / theirs[turn]!));
  return {
    measure: `a frame while panning, ${name}, times bare Sigma's`,
    reach: 'at most 1.15',
    now: ratio.toFixed(2),
    how: `${median(ours).toFixed(1)} and ${median(theirs).toFixed(1)} ms, ${map.nodes.length} nodes and ${map.edges.length} edges drawn; medians of ${turns} turns of ${frames} frames`,
  };
}
