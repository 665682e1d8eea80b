import { execFileSync, spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unfinishedPath } from '../../../src/node/unfinished.ts';
import { writeFiles } from '../../../src/node/write.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

/** Runs a program that can write files, in the folder. */
async function runScript(body: string) {
  const source = (file: string) => JSON.stringify(new URL(`../../../src/node/${file}`, import.meta.url).href);
  await writeFile(at('script.mts'), `import { writeFiles } from ${source('write.ts')};\n${body}`);
  const tsx = new URL('../../../node_modules/tsx/dist/loader.mjs', import.meta.url).href;
  const args = ['--import', tsx, 'script.mts'];
  const { status, signal, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  await rm(at('script.mts'));
  return { status, signal, stderr };
}

test('files are written with text and bytes, and the folders they need are made', async () => {
  await writeFiles([
    { path: at('a/b/one.bin'), content: ['1', Uint8Array.of(0xff, 0), '\u{1F9E0}'] },
    { path: at('a/two.txt'), content: [] },
  ]);
  expect([...(await readFile(at('a/b/one.bin')))]).toEqual([0x31, 0xff, 0, ...Buffer.from('\u{1F9E0}')]);
  expect(await readdir(at('a'))).toEqual(['b', 'two.txt']);
  expect(await readdir(at('a/b'))).toEqual(['one.bin']);
});

test('a link stays a link, also one to a file that is not there yet', async () => {
  await writeFile(at('real.txt'), 'old');
  await symlink('real.txt', at('link.txt'));
  await symlink('new/next.txt', at('ahead.txt'));
  await writeFiles(['link.txt', 'ahead.txt'].map((name) => ({ path: at(name), content: [name] })));
  expect(await readlink(at('link.txt'))).toBe('real.txt');
  expect(await readFile(at('real.txt'), 'utf8')).toBe('link.txt');
  expect(await readlink(at('ahead.txt'))).toBe('new/next.txt');
  expect(await readFile(at('new/next.txt'), 'utf8')).toBe('ahead.txt');
});

describe('files are replaced as one or not at all', () => {
  const names = ['one.txt', 'two.txt', 'three.txt'];
  const oldOf = (name: string) => `old ${name}`;
  beforeEach(async () => {
    for (const name of names) await writeFile(at(name), oldOf(name));
  });
  const contents = async () => Object.fromEntries(await Promise.all((await readdir(folder)).map(async (name) => [name, await readFile(at(name), 'utf8').catch(() => 'a folder')]))); // prettier-ignore
  const allOld = Object.fromEntries(names.map((name) => [name, oldOf(name)]));

  test('when the content of one breaks off, all stay as they were and the error is that of the content', async () => {
    function* breaksOff() {
      yield 'x'.repeat(200_000);
      throw new TypeError('no such theme');
    }
    const files = [
      { path: at('one.txt'), content: ['new'] },
      { path: at('two.txt'), content: breaksOff() },
    ];
    await expect(writeFiles(files)).rejects.toThrow(new TypeError('no such theme'));
    expect(await contents()).toEqual(allOld);
  });

  test('when one is a folder, all stay as they were', async () => {
    await rm(at('two.txt'));
    await mkdir(at('two.txt'));
    const files = names.map((name) => ({ path: at(name), content: ['new'] }));
    await expect(writeFiles(files)).rejects.toThrow(/two\.txt: could not be written \(it is a folder\)/);
    expect(await contents()).toEqual({ ...allOld, 'two.txt': 'a folder' });
  });

  test('when one cannot be put in its place, those before it are put back and new ones are removed', async () => {
    await mkdir(at('sub'));
    function* losesItsFolder() {
      yield 'new';
      renameSync(at('sub'), at('gone'));
    }
    const files = [
      { path: at('one.txt'), content: ['new'] },
      { path: at('four.txt'), content: ['new'] },
      { path: at('sub/three.txt'), content: losesItsFolder() },
      { path: at('two.txt'), content: ['new'] },
    ];
    await expect(writeFiles(files)).rejects.toThrow(/three\.txt: could not be written \(its folder is not there/);
    expect(await contents()).toEqual({ ...allOld, gone: 'a folder' });
  });

  test('a signal waits until all are in place', async () => {
    const body = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      import { endOnSignals } from ${JSON.stringify(new URL('../../../src/node/signals.ts', import.meta.url).href)};
      endOnSignals();
      const { renameSync } = fs;
      fs.renameSync = (from, to) => { process.kill(process.pid, 'SIGTERM'); renameSync(from, to); };
      syncBuiltinESMExports();
      await writeFiles(${JSON.stringify(names)}.map((path) => ({ path, content: ['new'] })));
      await new Promise((resolve) => setTimeout(resolve, 60_000));`;
    expect(await runScript(body)).toEqual({ status: 143, signal: null, stderr: '' });
    expect(await contents()).toEqual(Object.fromEntries(names.map((name) => [name, 'new'])));
  });
});

describe('unfinished files', () => {
  test('go when the program ends half-way', async () => {
    const ended = await runScript(`
      function* content() { yield 'x'.repeat(200_000); yield 'y'; process.exit(130); }
      await writeFiles([{ path: 'out.txt', content: content() }]);`);
    expect(ended).toEqual({ status: 130, signal: null, stderr: '' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('of a program that was killed go with the next that writes there; those of a running one and other files stay', async () => {
    const ended = await runScript(`
      function* content() { yield 'x'.repeat(200_000); yield 'y'; process.kill(process.pid, 'SIGKILL'); yield 'z'; }
      await writeFiles([{ path: 'out.txt', content: content() }]);`);
    expect(ended).toMatchObject({ signal: 'SIGKILL' });
    const [left] = await readdir(folder);
    expect(left).toMatch(/^\.conceptscape-.*\.part$/);

    const stay = [
      left!.replace(/-\d+-(?=[0-9a-f-]{36}\.part$)/, `-${process.ppid}-`), // its program is running
      left!.replace(hostname(), 'another-machine'),
      '.conceptscape-notes.part',
      `${left}.txt`,
      'notes.part',
    ];
    for (const name of stay) await writeFile(at(name), '');
    const folderLikeIt = left!.replace(/[0-9a-f]{12}\.part$/, 'ffffffffffff.part');
    await mkdir(at(folderLikeIt));
    await writeFiles([{ path: at('out.txt'), content: ['new'] }]);
    const now = await readdir(folder);
    expect(now).not.toContain(left);
    expect(now).toEqual(expect.arrayContaining([...stay, folderLikeIt, 'out.txt']));
  });

  test('have names that no other file has', () => {
    expect(unfinishedPath(folder)).not.toBe(unfinishedPath(folder));
  });
});

describe('a path that cannot be written is an error', () => {
  const write = (path: string) => writeFiles([{ path, content: ['new'] }]);

  test('that says so of a link that leads to itself, which stays', async () => {
    await symlink('loop', at('loop'));
    await expect(write(at('loop'))).rejects.toThrow(/loop: could not be written \(a link that leads to itself\)/);
    await expect(write(at('loop/file'))).rejects.toThrow(/could not be written \(a link that leads to itself\)/);
    expect(await readlink(at('loop'))).toBe('loop');
  });

  test('that says so of a path below a file', async () => {
    await writeFile(at('file'), 'old');
    for (const path of ['file/below', 'file/far/below']) {
      await expect(write(at(path))).rejects.toThrow(/below: could not be written \(a part of its path is no folder\)/);
    }
    expect(await readFile(at('file'), 'utf8')).toBe('old');
  });

  test.skipIf(process.platform !== 'linux')('where no folder can be made and where there is no space', async () => {
    await expect(write('/proc/conceptscape/a/file')).rejects.toThrow(/file: could not be written \(its folder is not there and cannot be made\)/); // prettier-ignore
    await expect(write('/dev/full')).rejects.toThrow(/\/dev\/full: could not be written \(no space is left\)/);
  });
});

test.skipIf(process.platform === 'win32')('a pipe is written to and stays a pipe', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  const [read] = await Promise.all([
    readFile(at('pipe'), 'utf8'),
    writeFiles([{ path: at('pipe'), content: ['through'] }]),
  ]);
  expect(read).toBe('through');
});
