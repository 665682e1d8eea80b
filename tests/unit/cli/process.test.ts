import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atlasText } from '../../../src/formats/write/atlas-json.ts';
import { smallAtlas } from '../../fixtures/small-atlas.ts';

let folder: string;
let map: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  map = join(folder, 'atlas.json');
  const atlas = smallAtlas();
  atlas.papers[1]!.abstract = 'long '.repeat(1_000_000); // more than a pipe holds
  await writeFile(map, atlasText(atlas));
});
afterAll(() => rm(folder, { recursive: true }));

const cli = fileURLToPath(new URL('../../../dist/node/cli.js', import.meta.url));

/** The command as a program of its own, as `npm run build` made it. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], { env: { ...process.env, CI: 'true' } });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('exit', (code, signal) => resolve(code ?? signal));
  });
  return { child, ended, err: text(child.stderr) };
}

test('a reader that stops early (`| head`) is no error', async () => {
  const { child, ended, err } = start('papers', map);
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await ended).toBe(0);
  expect(await err).toBe('4 papers\n');
});

test('a slow reader gets everything', async () => {
  const { child, ended } = start('papers', map);
  await new Promise((resolve) => child.stdout.once('readable', resolve));
  const lines = (await text(child.stdout)).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(smallAtlas().papers.map(({ id }) => id));
  expect(await ended).toBe(0);
});

test('a mistake is exit code 2', async () => {
  const { ended, err } = start('papers', map, '--nonsense');
  expect(await ended).toBe(2);
  expect(await err).toMatch(/unknown flag --nonsense/);
});
