/**
 * How quick the page is: `npm run bench:page`. Everything in one run, in the test browser, which draws in software: ratios
 * mean more than times. The program must be built (`npm run build`). Names of parts behind it measure only these:
 * `npm run bench:page -- weight frames`.
 */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tests/browser/browser.ts';
import { largeAtlas } from '../../tests/fixtures/large-atlas.ts';
import { tableOf, type Measure } from './measure.ts';
import { engine, seedsAtlas } from './page/engine.ts';
import { panning } from './page/frames.ts';
import { opening } from './page/opening.ts';
import { longTasks } from './page/tasks.ts';
import { weight } from './page/weight.ts';

const large = () => largeAtlas({ papers: 2000, concepts: 3000, each: 15 });
const largest = () => largeAtlas({ papers: 8000, concepts: 12_000, each: 13 });

const parts: Record<string, (browser: Browser) => Promise<Measure[]>> = {
  weight: async () => [weight()],
  opening: async (browser) => [await opening(browser, seedsAtlas())],
  frames: async (browser) => [
    await panning(browser, seedsAtlas(), 'the whole map of the seeds', 0),
    await panning(browser, large(), 'a map of 5,000 nodes from near', 4),
  ],
  tasks: async (browser) => [
    await longTasks(browser, large(), 'none over 100 ms'),
    await longTasks(browser, largest(), 'all works'),
  ],
  engine: async (browser) => [await engine(browser)],
};

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in parts));
if (unknown) throw new Error(`no part ${unknown}; there are ${Object.keys(parts).join(', ')}`);

const browser = await launchBrowser();
try {
  const measures: Measure[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (!chosen.length || chosen.includes(name)) measures.push(...(await measure(browser)));
  }
  console.log(tableOf(measures));
} finally {
  await browser.close();
}
