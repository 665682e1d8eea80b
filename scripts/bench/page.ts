/**
 * How quick the page is: `npm run bench:page`. Everything in one run, in the test browser, which draws in software: ratios
 * mean more than times. The program must be built (`npm run build`).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tests/browser/browser.ts';
import { openPage } from '../../tests/browser/page.ts';
import { tableOf, type Measure } from './measure.ts';

const root = join(import.meta.dirname, '..', '..');
const runs = 5;

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** How long the command takes to build and write the seeds' map, in milliseconds, from its start to its end. */
function buildByCommand(): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  const start = performance.now();
  const args = [
    join(root, 'dist', 'node', 'cli.js'),
    'export',
    'seeds',
    '--format',
    'json',
    '--out',
    join(folder, 'graph.json'),
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  const time = performance.now() - start;
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error('conceptscape export seeds failed: is the program built (`npm run build`)?');
  return time;
}

/** How long the page takes for the same, in milliseconds, from the click on the example to the map being there. */
async function buildInPage(browser: Browser): Promise<number> {
  const { page, close } = await openPage(browser, { atlas: null });
  await page.getByRole('button', { name: 'Map the example papers' }).waitFor();
  const time = await page.evaluate(async () => {
    const buttons = [...document.querySelectorAll('button')];
    const start = performance.now();
    buttons.find(({ textContent }) => textContent === 'Map the example papers')!.click();
    while (!document.querySelector('.map')) await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - start;
  });
  await close();
  return time;
}

/** The engine in a worker of the browser, against the command. */
async function engine(browser: Browser): Promise<Measure> {
  const [command, page]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    command.push(buildByCommand());
    page.push(await buildInPage(browser));
  }
  const [byCommand, inPage] = [median(command), median(page)];
  return {
    measure: "building the seeds' map in the browser's worker, times the command line's time",
    reach: 'at most 1.5',
    now: (inPage / byCommand).toFixed(2),
    how: `${(inPage / 1000).toFixed(1)} s from click to map, ${(byCommand / 1000).toFixed(1)} s for \`export seeds\`; medians of ${runs}`,
  };
}

const browser = await launchBrowser();
try {
  console.log(tableOf([await engine(browser)]));
} finally {
  await browser.close();
}
