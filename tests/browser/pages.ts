import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { compositingWithoutGpu, launchBrowser } from './browser.ts';
import { openPage, settled, type OpenPage, type Opening } from './page.ts';

/** Opens a page, closed after the test. */
type Open = (opening?: Partial<Opening>) => Promise<OpenPage>;

/** One browser for the tests of a file; to be asked for within a test. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(compositingWithoutGpu);
  });
  afterAll(() => browser?.close());
  return () => browser;
}

/** How the tests of a file come to their pages. */
interface Pages {
  /** Opens a page of its own for a test, and waits until the map is drawn and still. */
  open: Open;
  /** The same without waiting. */
  openAtOnce: Open;
  /**
   * The page that the tests of a file share, as it opens at an address (default: the empty one), and still. For tests that
   * leave nothing behind but what the address says, what is open and where the pointer and the focus are.
   */
  visit(hash?: string): Promise<OpenPage>;
}

/** One browser for the tests of a file. `usual` is how its pages are opened unless a test says otherwise. */
export function usePages(usual: Opening): Pages {
  const browser = useBrowser();
  const own: OpenPage[] = [];
  let shared: OpenPage | null = null;
  afterEach(async ({ task }) => {
    const done = own.splice(0);
    // After a failure nobody knows how the page was left.
    if (shared && task.result?.state === 'fail') {
      done.push(shared);
      shared = null;
    }
    for (const { close } of done) await close();
  });
  afterAll(() => shared?.close());

  const openAtOnce: Open = async (opening = {}) => {
    const page = await openPage(browser(), { ...usual, ...opening });
    own.push(page);
    return page;
  };
  return {
    openAtOnce,
    async open(opening) {
      const page = await openAtOnce(opening);
      await settled(page.page);
      return page;
    },
    async visit(hash = '#') {
      if (shared) await goTo(shared, hash);
      else shared = await openPage(browser(), { ...usual, hash });
      await settled(shared.page);
      return shared;
    },
  };
}

/** Closes what is open, takes pointer and focus away, and goes to an address as a link within the page would. */
async function goTo({ page }: OpenPage, hash: string): Promise<void> {
  await page.mouse.move(0, 0);
  // The search box, the filters, a panel: one at a time.
  for (let open = 0; open < 3; open++) await page.keyboard.press('Escape');
  await page.evaluate((hash) => {
    (document.activeElement as HTMLElement | null)?.blur();
    history.pushState(null, '', hash);
    dispatchEvent(new PopStateEvent('popstate'));
  }, hash);
}
