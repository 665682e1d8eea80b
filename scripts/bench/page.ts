/**
 * How quick the page is: `npm run bench:page`. Everything in one run, in the test browser, which draws in software: ratios
 * mean more than times. The program must be built (`npm run build`). To measure some of it:
 * `npm run bench:page -- --only weight,frames`.
 */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tests/browser/browser.ts';
import { largeAtlas } from '../../tests/fixtures/large-atlas.ts';
import { engine, seedsAtlas } from './page/engine.ts';
import { panning } from './page/frames.ts';
import { opening } from './page/opening.ts';
import { longTasks } from './page/tasks.ts';
import { weight } from './page/weight.ts';
import { report } from './report.ts';

const large = () => largeAtlas({ papers: 2000, concepts: 3000, each: 15 });
const largest = () => largeAtlas({ papers: 8000, concepts: 12_000, each: 13 });

const parts = (browser: Browser) => ({
  weight: () => [weight()],
  opening: async () => [await opening(browser, seedsAtlas())],
  frames: async () => [
    await panning(browser, seedsAtlas(), 'the whole map of the seeds', 0),
    await panning(browser, large(), 'a map of 5,000 nodes from near', 4),
  ],
  tasks: async () => [
    await longTasks(browser, large(), 'none over 100 ms'),
    await longTasks(browser, largest(), 'all works'),
  ],
  engine: async () => [await engine(browser)],
});

const browser = await launchBrowser();
try {
  process.exitCode = await report(parts(browser), { needsShared: false });
} finally {
  await browser.close();
}
