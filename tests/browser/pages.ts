import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openPage, settled, type OpenPage, type Opening } from './page.ts';

/** Opens a page, closed after the test. */
type Open = (opening?: Partial<Opening>) => Promise<OpenPage>;

/**
 * One browser for the tests of a file. `usual` is how its pages are opened unless a test says otherwise. `open` waits until
 * the map is drawn and still, `openAtOnce` for nothing.
 */
export function usePages(usual: Opening): { open: Open; openAtOnce: Open } {
  let browser: Browser;
  let pages: OpenPage[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const { close } of pages) await close();
    pages = [];
  });
  const openAtOnce: Open = async (opening = {}) => {
    const page = await openPage(browser, { ...usual, ...opening });
    pages.push(page);
    return page;
  };
  return {
    openAtOnce,
    async open(opening) {
      const page = await openAtOnce(opening);
      await settled(page.page);
      return page;
    },
  };
}
