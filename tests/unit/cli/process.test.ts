import { execFileSync, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  expect(await err).toMatch(/^\d papers\n$/);
});

test('a slow reader gets everything', async () => {
  const { child, ended } = start('papers', map);
  await new Promise((resolve) => child.stdout.once('readable', resolve));
  const lines = (await text(child.stdout)).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(smallAtlas().papers.map(({ id }) => id));
  expect(await ended).toBe(0);
});

describe.skipIf(process.platform === 'win32')('a pipe whose other end does nothing', () => {
  const pipe = (name: string) => {
    execFileSync('mkfifo', [join(folder, name)]);
    return join(folder, name);
  };
  /** Tries until something can be done. */
  async function when<T>(tried: () => Promise<T>): Promise<T> {
    for (;;) {
      const done = await tried().catch(() => null);
      if (done !== null) return done;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  /** Sends a signal to a program that waits, and resolves to how it ended. */
  async function endBy(signal: NodeJS.Signals, { child, ended }: ReturnType<typeof start>) {
    try {
      child.kill(signal);
      const never = new Promise((resolve) => setTimeout(resolve, 20_000, 'never'));
      return await Promise.race([ended, never]);
    } finally {
      child.kill('SIGKILL');
    }
  }

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is waited for until %s ends the program', async (signal) => {
    const path = pipe(`in-${signal}`);
    const program = start('papers', path);
    const other = await when(() => open(path, constants.O_WRONLY | constants.O_NONBLOCK)); // fails before there is a reader
    expect(await endBy(signal, program)).toBe(signal);
    await other.close();
  });

  test('does not keep a signal from ending a program that writes to it', async () => {
    const path = pipe('out');
    const other = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const program = start('export', map, '--format', 'csv', '--out', path);
    const byte = Buffer.alloc(1);
    await when(async () => ((await other.read(byte)).bytesRead > 0 ? true : null)); // the rest is more than the pipe holds
    expect(await endBy('SIGTERM', program)).toBe('SIGTERM');
    await other.close();
  });
});

test('a mistake is exit code 2', async () => {
  const { ended, err } = start('papers', map, '--nonsense');
  expect(await ended).toBe(2);
  expect(await err).toMatch(/unknown flag --nonsense/);
});
