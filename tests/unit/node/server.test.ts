import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveAtlas, type RunningServer } from '../../../src/node/server.ts';

const atlas = '{"title":"é"}';
let folder: string;
let server: RunningServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  server = await serveAtlas(atlas, { port: 0, page: folder });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Sends the path and the headers just as they are, which `fetch` would not. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(server.url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ hostname, port, path, headers, method }, resolve).on('error', reject);
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

test('the page and the atlas are served on loopback', async () => {
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
  expect(await ask('/')).toMatchObject({ status: 200, body: expect.stringContaining('<title>page</title>') });
  expect(await ask('/atlas.json')).toMatchObject({ status: 200, body: atlas });
  const zipped = await fetch(`${server.url}atlas.json`, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  expect(await zipped.text()).toBe(atlas);
});

test('where there is no atlas it says so, and serves the page all the same', async () => {
  const empty = await serveAtlas(null, { port: 0, page: folder });
  const answer = await fetch(`${empty.url}atlas.json`);
  expect({ status: answer.status, text: await answer.text() }).toEqual({ status: 204, text: '' });
  expect((await fetch(empty.url)).status).toBe(200);
  await empty.close();
});

test('of two atlases to be shown the later one is served, though the earlier one takes longer to pack', async () => {
  const other = await serveAtlas(null, { port: 0, page: folder });
  const large = JSON.stringify(Array.from({ length: 300_000 }, (_, i) => i * i));
  await Promise.all([other.show(large), other.show('{"later":1}')]);
  expect(await (await fetch(`${other.url}atlas.json`)).text()).toBe('{"later":1}');
  await other.close();
});

test('every answer forbids scripts and connections of another origin', async () => {
  for (const path of ['/', '/atlas.json', '/nothing']) {
    const { headers } = await ask(path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  }
});

test('a request under another name than this machine is refused', async () => {
  expect((await ask('/atlas.json', { Host: 'evil.example' })).status).toBe(403);
  expect((await ask('/atlas.json', { Host: 'evil.example:80' })).status).toBe(403);
  expect((await ask('/atlas.json', { Host: 'localhost.evil.example' })).status).toBe(403);
  for (const host of ['localhost', 'localhost:4747', '127.0.0.1:1', '[::1]:4747']) {
    expect((await ask('/atlas.json', { Host: host })).status).toBe(200);
  }
});

test('nothing outside the page is served, and nothing can be written', async () => {
  await writeFile(join(folder, '..', 'outside.txt'), 'secret');
  for (const path of ['/../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/%zz', '//evil.example']) {
    expect((await ask(path)).status).toBe(404);
  }
  await rm(join(folder, '..', 'outside.txt'));
  expect((await ask('/', {}, 'POST')).status).toBe(405);
});

test('a port that is taken is an error when it was asked for, and passed over when not', async () => {
  const port = Number(new URL(server.url).port);
  await expect(serveAtlas(atlas, { port, page: folder })).rejects.toMatchObject({ code: 'port-in-use' });
  const [first, second] = [await serveAtlas(atlas, { page: folder }), await serveAtlas(atlas, { page: folder })];
  expect(first.url).not.toBe(second.url);
  await Promise.all([first.close(), second.close()]);
});
