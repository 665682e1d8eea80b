/**
 * The pictures of the README and the docs: the page as `conceptscape view seeds` shows it, light and dark, at three sizes.
 * Run by `npm run screenshots`; the program must be built (`npm run build`). Motion is off and the browser is told not to
 * hint its fonts, so that the same machine makes the same pictures.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/browser.ts';
import { settled } from '../tests/browser/page.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');

interface Picture {
  file: string;
  size: [width: number, height: number];
  scheme: 'light' | 'dark';
  /** Whether a finger is used, not a mouse. */
  touch?: boolean;
  /** What a person does before the picture is taken. */
  act?(page: Page): Promise<void>;
}

const pictures: Picture[] = [
  { file: 'map.png', size: [1280, 800], scheme: 'light' },
  { file: 'map-dark.png', size: [1280, 800], scheme: 'dark' },
  { file: 'panel.png', size: [1280, 800], scheme: 'light', act: (page) => find(page, 'spiking neural network') },
  {
    file: 'pair.png',
    size: [1280, 800],
    scheme: 'light',
    act: async (page) => {
      await page.getByRole('link', { name: 'How the themes overlap' }).click();
      await page.getByRole('list').getByRole('link').first().click();
    },
  },
  {
    file: 'matrix-dark.png',
    size: [1280, 800],
    scheme: 'dark',
    act: (page) => page.getByRole('link', { name: 'How the themes overlap' }).click(),
  },
  { file: 'tablet.png', size: [820, 1180], scheme: 'light', touch: true },
  { file: 'tablet-dark.png', size: [820, 1180], scheme: 'dark', touch: true },
  { file: 'phone.png', size: [360, 740], scheme: 'light', touch: true },
  { file: 'phone-dark.png', size: [360, 740], scheme: 'dark', touch: true },
];

async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
}

/** Starts the built command on the seeds; resolves to it and the address it prints. */
async function serveSeeds(): Promise<{ program: ChildProcess; address: string }> {
  const args = [join(root, 'dist', 'node', 'cli.js'), 'view', 'seeds', '--no-open', '--port', '0'];
  const program = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: program.stdout! })) {
    const address = /https?:\/\/\S+/.exec(line)?.[0];
    if (address) return { program, address };
  }
  throw new Error('The map of the seeds could not be served: is the program built (`npm run build`)?');
}

async function take(browser: Browser, address: string, { file, size, scheme, touch, act }: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: size[0], height: size[1] },
    deviceScaleFactor: 1.5,
    colorScheme: scheme,
    hasTouch: touch ?? false,
    isMobile: touch ?? false,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address);
  await settled(page);
  if (act) {
    await act(page);
    await settled(page);
  }
  await page.screenshot({ path: join(folder, file) });
  await context.close();
  console.log(`docs/pictures/${file}`);
}

await mkdir(folder, { recursive: true });
const { program, address } = await serveSeeds();
const browser = await launchBrowser();
try {
  for (const picture of pictures) await take(browser, address, picture);
} finally {
  await browser.close();
  program.kill();
}
