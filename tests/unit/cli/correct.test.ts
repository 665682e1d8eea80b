import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Atlas, CurationChange } from '../../../src/model/index.ts';
import { jsonLines } from '../../fixtures/memory-files.ts';

/** The command as `npm run build` made it. */
const cli = fileURLToPath(new URL('../../../dist/node/cli.js', import.meta.url));
vi.setConfig({ testTimeout: 120_000 });

const abstracts = [
  'Spiking neural networks (SNNs) learn with surrogate gradients on neuromorphic hardware and event cameras.',
  'Brain decoding reads speech from the visual cortex with functional magnetic resonance imaging (fMRI).',
  'Plant resins and essential oils of tropical trees heal wounds, and zorbic manifolds describe their flow.',
];
const records = Array.from({ length: 12 }, (_, i) => ({
  id: `p${i}`,
  title: `Part ${i}`,
  abstract: `${abstracts[i % 3]} Trial ${i}.`,
}));
const editorial = {
  id: 'editorial',
  title: 'Editorial',
  abstract: 'In this issue we thank all reviewers of the year.',
};
const flags = ['--keep-all', '--no-vectors', '--themes', '2', '--seed', '3', '--vocabulary', 'mine.tsv'];

let folder: string;
const running: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'correct-'));
  await writeFile(join(folder, 'papers.jsonl'), jsonLines(...records, records[0]!, editorial));
  await writeFile(join(folder, 'mine.tsv'), 'label\tsynonyms\ttype\nzorb\tzorbic manifold\tentity\n');
  await writeFile(join(folder, 'conceptscape.yaml'), 'hide: [event camera]\n');
});
afterEach(async () => {
  for (const child of running.splice(0)) child.kill();
  await rm(folder, { recursive: true });
});

function start(...args: string[]): ChildProcess {
  const env = { ...process.env, CI: 'true' };
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
  running.push(child);
  return child;
}

/** The address that `conceptscape view` prints. */
async function view(...args: string[]): Promise<string> {
  let printed = '';
  for await (const chunk of start('view', ...args, '--port', '0', '--no-open').stdout!) {
    printed += chunk;
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    if (address) return address;
  }
  throw new Error(`no address: ${printed}`);
}

const text = async (address: string): Promise<string> => (await fetch(address)).text();

async function correct(address: string, change: CurationChange): Promise<void> {
  const { status } = await fetch(`${address}/corrections`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Conceptscape': 'correction', Origin: address },
    body: JSON.stringify(change),
  });
  expect(status).toBe(200);
}

const hideResin: CurationChange = { remove: [], add: [{ section: 'hide', name: 'plant resin' }] };
const labels = ({ concepts }: Atlas) => concepts.map(({ label }) => label);

/** A map of the papers, and one that was built before and is looked at without any of the files that it was made of. */
const maps: [string, () => Promise<string>][] = [
  ['built by `view`', () => view('papers.jsonl', ...flags)],
  [
    'built before',
    async () => {
      const built = start('build', 'papers.jsonl', '--out', 'map', ...flags);
      expect(await new Promise((resolve) => built.on('exit', resolve))).toBe(0);
      for (const name of ['papers.jsonl', 'mine.tsv', 'conceptscape.yaml']) await rm(join(folder, name));
      return view('map');
    },
  ],
];

test.each(maps)('a correction of a map %s changes nothing else, and taken back nothing at all', async (_, open) => {
  const address = await open();
  const shown = await text(`${address}/atlas.json`);
  const before = JSON.parse(shown) as Atlas;
  expect(labels(before)).toEqual(expect.arrayContaining(['zorb', 'plant resin']));
  expect(labels(before)).not.toContain('event camera');

  await correct(address, { remove: [], add: [] });
  expect(await text(`${address}/corrections/atlas`)).toBe(shown);

  await correct(address, hideResin);
  // The command answers while it builds.
  const rebuilt = text(`${address}/corrections/atlas`);
  expect(await Promise.race([rebuilt, text(`${address}/atlas.json`)])).toBe(shown);
  const after = JSON.parse(await rebuilt) as Atlas;
  expect(labels(after)).toContain('zorb');
  expect(labels(after).filter((label) => ['event camera', 'plant resin'].includes(label))).toEqual([]);
  expect(after.papers).toEqual(before.papers);
  expect(after.themes.themes).toHaveLength(before.themes.themes.length);
  const { curation, previous, ...options } = after.made.options;
  expect(curation).toHaveLength(2);
  expect(previous).toHaveLength(before.themes.themes.length);
  expect(options).toMatchObject({ keepAll: true, vectors: false, themes: 2, seed: 3 });
  expect(before.made.options).toMatchObject(options);
  const noted = ({ notices }: Atlas) => notices.map(({ code }) => code);
  expect(noted(before)).toContain('duplicate');
  expect(noted(after)).toEqual(noted(before));

  await correct(address, { remove: hideResin.add, add: [] });
  expect(await text(`${address}/corrections/atlas`)).toBe(shown);
  await vi.waitFor(async () => expect(await text(`${address}/atlas.json`)).toBe(shown));
  expect(await readFile(join(folder, 'conceptscape.yaml'), 'utf8')).toContain('event camera');
});
