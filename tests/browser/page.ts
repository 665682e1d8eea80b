import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Atlas } from '../../src/model/index.ts';
import { serveAtlas } from '../../src/node/server.ts';
import type { NodeItem } from '../../src/atlas/lookup.ts';
import type { Stage } from '../../src/page/map/stage.ts';

const built = fileURLToPath(new URL('../../dist/page', import.meta.url));

/** How a page is opened. */
export interface Opening {
  /** An atlas, or the text that is served in place of one; `null`: the page opens empty. */
  atlas: Atlas | string | null;
  /** Default 1280x800. */
  size?: [width: number, height: number];
  /** Pixels of the screen for one of the page. Default 1. */
  density?: number;
  /** Default light. */
  scheme?: 'light' | 'dark';
  /** Default the empty address. */
  hash?: string;
  /** Whether a finger is used, not a mouse. Default false. */
  touch?: boolean;
  /** A script run before the page's own. */
  before?: () => void;
}

/** A page as a person has it before them, and what it did on the way. */
export interface OpenPage {
  page: Page;
  /** Errors that no code caught, and what the security policy refused. */
  errors: string[];
  /** Addresses on other hosts that the page asked for. */
  foreign: string[];
  close(): Promise<void>;
}

/** Opens the built page with an atlas, as `conceptscape view` serves it. Motion is reduced, so that nothing need be waited for. */
export async function openPage(browser: Browser, opening: Opening): Promise<OpenPage> {
  if (!existsSync(built)) throw new Error('The page is not built: run `npm run build` first.');
  const { atlas, size = [1280, 800], density = 1, scheme = 'light', hash = '', touch = false, before } = opening;
  const text = atlas === null || typeof atlas === 'string' ? atlas : JSON.stringify(atlas);
  const server = await serveAtlas(text, { port: 0, page: built });
  const context = await browser.newContext({
    viewport: { width: size[0], height: size[1] },
    deviceScaleFactor: density,
    colorScheme: scheme,
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const [errors, foreign]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) errors.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && host !== new URL(server.url).host) foreign.push(request.url());
  });
  if (before) await page.addInitScript(before);
  await page.goto(new URL(`./${hash}`, server.url).href);
  return {
    page,
    errors,
    foreign,
    async close() {
      await context.close();
      await server.close();
    },
  };
}

declare const window: { conceptscape?: Stage | null };

/** Waits until the map is drawn and still. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.conceptscape);
  await page.evaluate(async () => {
    let [before, still] = ['', 0];
    while (still < 8) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = JSON.stringify(window.conceptscape?.whereIs({ kind: 'paper', index: 0 }));
      still = now === before ? still + 1 : 0;
      before = now;
    }
    // Words that only zooming in brings are planned in slices, and a place is noted when the map has been still.
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
}

/** Where a paper or concept is on the screen. */
export function whereIs(page: Page, item: NodeItem) {
  return page.evaluate((item) => window.conceptscape!.whereIs(item), item);
}

/** The words on the map. */
export function labels(page: Page) {
  return page.evaluate(() => window.conceptscape!.labels());
}

/** Pairs of words on the map that lie on each other. */
export async function overlapping(page: Page): Promise<string[]> {
  const all = await labels(page);
  return all.flatMap(({ box: a, text }, i) =>
    all
      .slice(0, i)
      .filter(({ box: b }) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((other) => `${text} | ${other.text}`),
  );
}

/** The colours of some points of the screen, as a person sees them. */
export async function coloursAt(page: Page, points: { x: number; y: number }[]): Promise<[number, number, number][]> {
  const picture = (await page.screenshot()).toString('base64');
  const reader = await page.context().newPage();
  const colours = await reader.evaluate(
    async ({ picture, points, size }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const density = image.width / size.width;
      return points.map(({ x, y }) => [...context.getImageData(x * density, y * density, 1, 1).data.slice(0, 3)]);
    },
    { picture, size: page.viewportSize()!, points: points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })) },
  );
  await reader.close();
  return colours as [number, number, number][];
}

/** How far apart two colours are: 0 for the same, 442 for black and white. */
export function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((value, channel) => value - b[channel]!));
}

/** `#rrggbb` as three numbers. */
export function rgb(hex: string): [number, number, number] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
}
