import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { curationOf, entriesOf, isNothing } from '../../../src/curation/change.ts';
import type { Curation, CurationChange, CurationEntry } from '../../../src/model/index.ts';
import { createCorrections } from '../../../src/node/corrections.ts';
import { serveAtlas, type RunningServer } from '../../../src/node/server.ts';
import { checkCuration } from '../../../src/build/check.ts';

let folder: string;
let file: string;
let server: RunningServer;
/** What each build was asked to obey, and how it ends. */
let asked: CurationEntry[][] = [];
let building: (signal: AbortSignal) => Promise<string>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corrections-'));
  file = join(folder, 'my.yaml');
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(file, '# mine\nhide: [human] # of course\n');
  asked = [];
  building = async () => `{"atlas":${asked.length}}`;
  const rebuild = async (curation: Curation, signal: AbortSignal) => {
    asked.push(entriesOf(curation));
    const atlas = await building(signal);
    await server.show(atlas);
    return atlas;
  };
  const { handle } = createCorrections({ file, check: checkCuration, rebuild });
  server = await serveAtlas('{"atlas":0}', { port: 0, page: folder, handle });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const ours = () => ({
  Origin: new URL(server.url).origin,
  'Content-Type': 'application/json',
  'X-Conceptscape': 'correction',
});

/** Sends just these headers, which `fetch` would not. */
async function ask(method: string, path: string, headers: Record<string, string> = {}, body = '') {
  const { hostname, port } = new URL(server.url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname, port, path, headers, method }, resolve).on('error', reject).end(body);
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}
const hide = (name: string): CurationChange => ({ remove: [], add: [{ section: 'hide', name }] });
const post = (change: unknown, headers: Record<string, string> = ours()) =>
  ask('POST', '/corrections', headers, JSON.stringify(change));

describe('a correction of the page', () => {
  test('is in the file when it is answered, with the comments of the user, and then on the map', async () => {
    const answer = await post(hide('mouse'));
    expect(answer.status).toBe(200);
    expect(await readFile(file, 'utf8')).toBe('# mine\nhide: [human, mouse] # of course\n');
    expect(JSON.parse(answer.body)).toEqual({
      done: hide('mouse'),
      file,
      entries: [
        { section: 'hide', name: 'human' },
        { section: 'hide', name: 'mouse' },
      ],
    });
    expect(await ask('GET', '/corrections/atlas')).toMatchObject({ status: 200, body: '{"atlas":1}' });
    expect(asked).toEqual([
      [
        { section: 'hide', name: 'human' },
        { section: 'hide', name: 'mouse' },
      ],
    ]);
    expect(await ask('GET', '/atlas.json')).toMatchObject({ body: '{"atlas":1}' });
  });

  test('is made on what the file says now, also where the user has just written to it', async () => {
    await post(hide('mouse'));
    await writeFile(file, 'hide: [rat]\n');
    await post(hide('mouse'));
    await ask('GET', '/corrections/atlas');
    expect(await readFile(file, 'utf8')).toBe('hide: [rat, mouse]\n');
    expect(JSON.parse((await ask('GET', '/corrections')).body)).toMatchObject({
      entries: [{ name: 'mouse' }, { name: 'rat' }],
    });
  });

  test('ends the build of the one before, and who waits gets the map with both', async () => {
    let ended = false;
    building = (signal) =>
      new Promise((resolve, reject) => {
        if (asked.length >= 2) return resolve('{"atlas":"both"}');
        signal.addEventListener('abort', () => {
          ended = true;
          reject(signal.reason as Error);
        });
      });
    await post(hide('mouse'));
    const waiting = ask('GET', '/corrections/atlas');
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await Promise.all([post(hide('rat')), post(hide('rat'))]);
    expect(await waiting).toMatchObject({ status: 200, body: '{"atlas":"both"}' });
    expect(ended).toBe(true);
    expect(asked.at(-1)!.map((entry) => 'name' in entry && entry.name)).toEqual(['human', 'mouse', 'rat']);
  });

  test('is answered at once while a build goes on, and so is everything else', async () => {
    building = () => new Promise(() => {}); // one that does not end
    await post(hide('mouse'));
    expect(asked).toHaveLength(1);
    const waiting = ask('GET', '/corrections/atlas').then(() => 'the map');
    for (const name of ['rat', 'cat']) expect((await post(hide(name))).status).toBe(200);
    expect(await ask('GET', '/atlas.json')).toMatchObject({ status: 200, body: '{"atlas":0}' });
    expect((await ask('GET', '/corrections')).status).toBe(200);
    expect(await Promise.race([waiting, ask('GET', '/').then(() => 'the page')])).toBe('the page');
    expect(asked).toHaveLength(3);
  });

  test('that changes nothing leaves a build alone that is under way, and begins none when it is done', async () => {
    let finish: (atlas: string) => void;
    building = () => new Promise((resolve) => (finish = resolve));
    await post(hide('mouse'));
    const same = await post({ remove: [], add: [] });
    expect(JSON.parse(same.body).done).toEqual({ remove: [], add: [] });
    await post(hide('mouse'));
    expect(asked).toHaveLength(1);
    finish!('{"atlas":"done"}');
    expect(await ask('GET', '/corrections/atlas')).toMatchObject({ status: 200, body: '{"atlas":"done"}' });
    await post({ remove: [], add: [] });
    expect(asked).toHaveLength(1);
  });

  test('that contradicts another is refused with the place of the other, and the file stays', async () => {
    const before = await readFile(file, 'utf8');
    const answer = await post({ remove: [], add: [{ section: 'keep', name: 'human' }] });
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.body).message).toMatch(/my\.yaml: "human" is kept here and hidden in line 2\./);
    expect(await readFile(file, 'utf8')).toBe(before);
    expect(asked).toEqual([]);
  });

  test('on a file that can not be read is refused with the place, and the file stays', async () => {
    await writeFile(file, 'hide: [a\n');
    const answer = await post(hide('mouse'));
    expect(answer).toMatchObject({ status: 422, body: expect.stringContaining('my.yaml:') });
    expect(await readFile(file, 'utf8')).toBe('hide: [a\n');
  });

  test('whose build fails is kept, says so, and is built when it is sent again', async () => {
    building = () => Promise.reject(new Error('no memory'));
    const errors = console.error;
    console.error = () => {};
    await post(hide('mouse'));
    expect((await ask('GET', '/corrections/atlas')).status).toBe(500);
    console.error = errors;
    building = async () => '{"atlas":"again"}';
    const again = await post(hide('mouse'));
    expect(isNothing(JSON.parse(again.body).done)).toBe(true);
    expect(await ask('GET', '/corrections/atlas')).toMatchObject({ status: 200, body: '{"atlas":"again"}' });
    expect(await readFile(file, 'utf8')).toContain('mouse');
  });
});

describe('the corrections that a map was made with', () => {
  const initial = curationOf('conceptscape.yaml', [{ section: 'hide', name: 'robot' }]);

  test('hold while there is no file, and go into it with the first correction', async () => {
    const home = process.cwd();
    process.chdir(folder);
    try {
      const { make, state } = createCorrections({ initial, check() {}, rebuild: async () => '' });
      expect((await state()).entries).toEqual(entriesOf(initial));
      await make({ remove: [], add: [] });
      await expect(readFile('conceptscape.yaml')).rejects.toThrow('ENOENT');
      await make(hide('mouse'));
      expect(await readFile('conceptscape.yaml', 'utf8')).toBe('hide:\n  - mouse\n  - robot\n');
    } finally {
      process.chdir(home);
    }
  });

  test('give way to a file', async () => {
    const { make } = createCorrections({ file, initial, check() {}, rebuild: async () => '' });
    await make(hide('mouse'));
    expect(await readFile(file, 'utf8')).toBe('# mine\nhide: [human, mouse] # of course\n');
  });
});

describe('is refused, and changes nothing:', () => {
  const cases: [string, () => Promise<{ status: number | undefined }>, number][] = [
    ['another origin', () => post(hide('x'), { ...ours(), Origin: 'http://evil.example' }), 403],
    ['another port', () => post(hide('x'), { ...ours(), Origin: 'http://127.0.0.1:1' }), 403],
    ['an opaque origin', () => post(hide('x'), { ...ours(), Origin: 'null' }), 403],
    ['no origin', () => post(hide('x'), { ...ours(), Origin: '' }), 403],
    ['a rebound name', () => post(hide('x'), { ...ours(), Host: 'evil.example', Origin: 'http://evil.example' }), 403],
    ['a cross-site request', () => post(hide('x'), { ...ours(), 'Sec-Fetch-Site': 'cross-site' }), 403],
    ['a form, which has no header of ours', () => post(hide('x'), { ...ours(), 'X-Conceptscape': '' }), 403],
    ['plain text', () => post(hide('x'), { ...ours(), 'Content-Type': 'text/plain' }), 415],
    ['no JSON', () => ask('POST', '/corrections', ours(), '{'), 400],
    ['no correction', () => post({ remove: [], add: [{ section: 'rm', name: '/' }] }), 422],
    ['too much', () => post(hide('x'.repeat(300_000))), 413],
    ['another method', () => ask('PUT', '/corrections', ours(), '{}'), 405],
    ['asking leave across origins', () => ask('OPTIONS', '/corrections', { Origin: 'http://evil.example' }), 405],
  ];
  test.each(cases)('%s', async (_, send, status) => {
    const before = await readFile(file, 'utf8');
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer).not.toHaveProperty('headers.access-control-allow-origin');
    expect(await readFile(file, 'utf8')).toBe(before);
    expect(asked).toEqual([]);
  });
});
