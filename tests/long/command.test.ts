import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shuffledPapers } from '../fixtures/shuffled-papers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'long-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Starts the command as `npm run build` made it. */
function start(args: string[], node: string[] = []) {
  const child = spawn(process.execPath, [...node, join(root, 'dist/node/cli.js'), ...args], { cwd: root });
  child.stdout.resume();
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
  return { child, ended, err: text(child.stderr) };
}

describe('a build that is ended at any moment', () => {
  /** The files of a map, by name. */
  const read = async (map: string) => {
    const names = (await readdir(map)).sort();
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await readFile(join(map, name), 'utf8')])),
    );
  };
  const build = (input: string, map: string) => start(['build', input, '--out', map]);

  test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'by %s leaves every file as it was or as it will be, and the next build leaves nothing behind',
    async (signal) => {
      const map = join(folder, signal);
      const [before, after] = ['tests/golden/input/birds.txt', 'tests/golden/input/robots.jsonl'];
      expect(await build(after, map).ended).toBe(0);
      const made = await read(map);
      const began = performance.now();
      expect(await build(before, map).ended).toBe(0);
      const took = performance.now() - began;
      const old = await read(map);
      expect(Object.keys(old)).toEqual(['atlas.json', 'graph.gexf', 'graph.json', 'report.md']);

      const moments = 8;
      for (let moment = 1; moment <= moments; moment++) {
        const { child, ended } = build(after, map);
        await new Promise((resolve) => setTimeout(resolve, (took * moment) / moments));
        child.kill(signal);
        await ended;
        const now = await read(map);
        const parts = Object.keys(now).filter((name) => name.endsWith('.part'));
        // What can't be caught can't clean up, but then it harms nothing.
        if (signal === 'SIGKILL') for (const name of parts) delete now[name];
        expect(Object.keys(now)).toEqual(Object.keys(old));
        for (const [name, content] of Object.entries(now)) expect([old[name], made[name]]).toContain(content);
        const mayMix = signal === 'SIGKILL';
        expect([old, made, ...(mayMix ? [now] : [])]).toContainEqual(now);
      }
      expect(await build(after, map).ended).toBe(0);
      expect(await read(map)).toEqual(made);
    },
  );
});

describe('within a small memory', () => {
  test('50,000 papers are read: 60 megabytes of them in 128', async () => {
    const file = join(folder, 'many.jsonl');
    await writeFile(file, await shuffledPapers(50_000));
    const { ended, err } = start(['papers', file], ['--max-old-space-size=128']);
    expect(await ended).toBe(0);
    expect(await err).toContain('50,000 papers from 1 file');
  });

  test('3,000 papers are mapped in 512', async () => {
    const file = join(folder, 'some.jsonl');
    await writeFile(file, await shuffledPapers(3000));
    const { ended, err } = start(['build', file, '--out', join(folder, 'map')], ['--max-old-space-size=512']);
    expect(await ended).toBe(0);
    expect(await err).toMatch(/3,000 papers from 1 file, [\d,]+ concepts, \d+ themes/);
  });
});
