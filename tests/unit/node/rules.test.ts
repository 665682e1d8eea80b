import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isAtlasFile } from '../../../src/node/atlas-file.ts';
import { createCorrections } from '../../../src/node/corrections.ts';
import { serveAtlas } from '../../../src/node/server.ts';
import { progressLine } from '../../../src/node/terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'node-rules-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>page</title>');
});
afterAll(() => rm(folder, { recursive: true }));

test('a file is an atlas if its first 4,096 characters say so', async () => {
  const text = '{"format":"conceptscape-atlas","version":2}';
  const until = text.indexOf(',"version"');
  const isAtlas = (spaces: number) =>
    isAtlasFile({ name: 'a.json', open: () => new Blob([' '.repeat(spaces), text]).stream() });
  expect([await isAtlas(4096 - until), await isAtlas(4097 - until)]).toEqual([true, false]);
});

test('a correction has up to 262,144 bytes', async () => {
  const file = join(folder, 'my.yaml');
  await writeFile(file, '');
  const { handle } = createCorrections({ file, check() {}, rebuild: async () => '' });
  const server = await serveAtlas(null, { port: 0, page: folder, handle });
  const send = async (bytes: number) => {
    const body = JSON.stringify({ remove: [], add: [{ section: 'hide', name: 'mouse' }] });
    const headers = {
      'Content-Type': 'application/json',
      'X-Conceptscape': 'correction',
      Origin: new URL(server.url).origin,
    };
    const response = await fetch(`${server.url}corrections`, { method: 'POST', headers, body: body.padEnd(bytes) });
    return response.status;
  };
  expect([await send(262_144), await send(262_145)]).toEqual([200, 413]);
  expect(await readFile(file, 'utf8')).toContain('mouse');
  await server.close();
});

describe('the port of the page', () => {
  /** Takes a port on loopback; `null` where something else has it. */
  const take = (port: number) =>
    new Promise<Server | null>((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(null));
      server.listen(port, '127.0.0.1', () => resolve(server));
    });
  const free = (server: Server) => new Promise<void>((resolve) => void server.close(() => resolve()));
  const portOf = async () => {
    const server = await serveAtlas(null, { page: folder });
    await server.close();
    return Number(new URL(server.url).port);
  };

  test('is the first free one of the twenty from 4747 on, else any', async () => {
    const twenty = Array.from({ length: 20 }, (_, i) => 4747 + i);
    const taken = await Promise.all(twenty.map(take));
    expect(await portOf()).toSatisfy((port: number) => port < 4747 || port > 4767);
    // Some of them may be another program's.
    const [first, ...others] = twenty.filter((_, i) => taken[i]);
    const last = others.at(-1)!;
    await free(taken[last - 4747]!);
    expect(await portOf()).toBe(last);
    await free(taken[first! - 4747]!);
    expect(await portOf()).toBe(first);
    await Promise.all(others.slice(0, -1).map((port) => free(taken[port - 4747]!)));
  });
});

test('the line of progress is written every 80 milliseconds, and at once for a new stage and at its end', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const output = Object.assign(new PassThrough(), { isTTY: true });
  const { progress } = progressLine(output, {});
  progress('read', 1, 9);
  vi.advanceTimersByTime(79);
  progress('read', 2, 9);
  vi.advanceTimersByTime(1);
  progress('read', 3, 9);
  progress('read', 9, 9);
  progress('extract', 0, 9);
  vi.useRealTimers();
  expect(String(output.read()).match(/\d of 9/g)).toEqual(['1 of 9', '3 of 9', '9 of 9', '0 of 9']);
});
