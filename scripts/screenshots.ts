/**
 * The pictures of the README and the docs: the page as `conceptscape view seeds` shows it, light and dark, at three sizes;
 * and those of the page itself: the card that stands for it where someone links to it, and its icons, from its SVG icon.
 * Run by `npm run screenshots`, or `npm run screenshots -- map.png social.png` for some of them; the program must be built
 * (`npm run build`). Motion is off and the browser is told not to hint its fonts, so that the same machine makes the same
 * pictures.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/browser.ts';
import { settled } from '../tests/browser/page.ts';

const root = join(import.meta.dirname, '..');

interface Picture {
  /** Default in `docs/pictures`. */
  folder?: string;
  file: string;
  size: [width: number, height: number];
  /** Pixels of the picture for one of the page. Default 1.5. */
  density?: number;
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
  { folder: 'public', file: 'social.png', size: [1200, 630], density: 1, scheme: 'light', act: showCard },
];

/** The icons, each a square; `share` is the part of it that the mark is wide, the rest is ground (none below 1: no ground). */
const icons = [
  { file: 'favicon-32.png', size: 32, share: 1 },
  { file: 'apple-touch-icon.png', size: 180, share: 0.66 },
  { file: 'icon-192.png', size: 192, share: 0.6 },
  { file: 'icon-512.png', size: 512, share: 0.6 },
];
const ground = '#faf8f3';

async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
}

/** Puts the title and one line in the place of the column, and takes off the map all that is for a reader's hand. */
async function showCard(page: Page): Promise<void> {
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(`
      .column, .controls { visibility: hidden; }
      .year-strip { display: none; }
      .card { position: fixed; inset: 0 auto 0 2.5rem; width: 19rem; display: grid; align-content: center; gap: 1.25rem; }
      .card h1 { font-size: 2.4rem; line-height: 1; }
      .card p { font-size: 1.5rem; line-height: 1.35; color: var(--quiet); }
    `);
    document.adoptedStyleSheets.push(style);
    const card = document.body.appendChild(document.createElement('div'));
    card.className = 'card';
    card.appendChild(document.createElement('h1')).textContent = 'conceptscape';
    card.appendChild(document.createElement('p')).textContent =
      'Turns a pile of paper abstracts into a map you can read.';
    const whole = document.querySelector<HTMLButtonElement>('.controls button[aria-label="Show the whole map"]')!;
    whole.click(); // in the room that the years took, too
  });
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

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { folder = 'docs/pictures', file, size, density, scheme, touch, act } = picture;
  const context = await browser.newContext({
    viewport: { width: size[0], height: size[1] },
    deviceScaleFactor: density ?? 1.5,
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
  await page.screenshot({ path: join(root, folder, file) });
  await context.close();
  console.log(`${folder}/${file}`);
}

async function takeIcon(browser: Browser, { file, size, share }: (typeof icons)[number]): Promise<void> {
  const context = await browser.newContext({ viewport: { width: size, height: size } });
  const page = await context.newPage();
  const svg = await readFile(join(root, 'public', 'favicon.svg'), 'utf8');
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: grid; place-items: center; ${share < 1 ? `background: ${ground}` : ''} }
    svg { width: ${100 * share}%; }
  </style>${svg}`);
  await page.screenshot({ path: join(root, 'public', file), omitBackground: true });
  await context.close();
  console.log(`public/${file}`);
}

const named = process.argv.slice(2);
const isWanted = ({ file }: { file: string }) => !named.length || named.includes(file);

await mkdir(join(root, 'docs', 'pictures'), { recursive: true });
const { program, address } = await serveSeeds();
const browser = await launchBrowser();
try {
  for (const picture of pictures.filter(isWanted)) await take(browser, address, picture);
  for (const icon of icons.filter(isWanted)) await takeIcon(browser, icon);
} finally {
  await browser.close();
  program.kill();
}
