import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Atlas } from '../../../src/model/index.ts';
import { openPage } from '../../../tests/browser/page.ts';
import { median, type Measure } from '../measure.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const cli = join(root, 'dist', 'node', 'cli.js');
const runs = 5;

/** Runs the command; `take` is given the folder it may write to, once it has ended. */
function command<T>(args: (folder: string) => string[], take: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  try {
    const { status } = spawnSync(process.execPath, [cli, ...args(folder)], { cwd: root, stdio: 'ignore' });
    if (status !== 0) throw new Error('conceptscape could not map the seeds: is it built (`npm run build`)?');
    return take(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The atlas of the seeds, as the command builds it. */
export function seedsAtlas(): Atlas {
  return command(
    (folder) => ['build', 'seeds', '--out', folder],
    (folder) => JSON.parse(readFileSync(join(folder, 'atlas.json'), 'utf8')) as Atlas,
  );
}

/** How long the command takes to build and write the seeds' map, in milliseconds, from its start to its end. */
function buildByCommand(): number {
  const start = performance.now();
  return command(
    (folder) => ['export', 'seeds', '--format', 'json', '--out', join(folder, 'graph.json')],
    () => performance.now() - start,
  );
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
export async function engine(browser: Browser): Promise<Measure> {
  const [byCommands, inPages]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    byCommands.push(buildByCommand());
    inPages.push(await buildInPage(browser));
  }
  const [byCommand, inPage] = [median(byCommands), median(inPages)];
  return {
    measure: "building the seeds' map in the browser's worker, times the command line's time",
    reach: 'at most 1.5',
    now: (inPage / byCommand).toFixed(2),
    how: `${(inPage / 1000).toFixed(1)} s from click to map, ${(byCommand / 1000).toFixed(1)} s for \`export seeds\`; medians of ${runs}`,
  };
}
