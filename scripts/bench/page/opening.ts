import type { Browser } from 'playwright-core';
import type { Atlas } from '../../../src/model/index.ts';
import { openPage } from '../../../tests/browser/page.ts';
import { median, type Measure } from '../measure.ts';

const runs = 7;

/** Runs in the page before its own scripts: notes when the map can be read. */
function watch(): void {
  const timer = setInterval(() => {
    const named = window.conceptscape?.labels().filter(({ kind }) => kind !== 'paper').length ?? 0;
    if (named <= 20) return;
    clearInterval(timer);
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { readable: performance.now() })));
  }, 5);
}

/**
 * From asking for the page to the frame after which its map can be read: marks, grounds, and the names of the themes and of
 * more than twenty concepts are on it. A browser context of its own each time, so that nothing is in its cache.
 */
export async function opening(browser: Browser, atlas: Atlas): Promise<Measure> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { page, close } = await openPage(browser, { atlas, before: watch });
    const time = await page.waitForFunction(() => (window as { readable?: number }).readable);
    times.push((await time.jsonValue())!);
    await close();
  }
  return {
    measure: 'the first readable map of the seeds, from opening the page, cold cache, loopback',
    reach: 'within 1.5 s',
    now: `${(median(times) / 1000).toFixed(2)} s`,
    how: `marks, grounds and more than 20 names of themes and concepts are drawn; median of ${runs}, ${times.map((time) => (time / 1000).toFixed(1)).join(', ')} s`,
  };
}
