import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from '../../../src/node/write.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

function* breaksOff() {
  yield 'x'.repeat(200_000);
  throw new Error('disk on fire');
}

test('files are written, and the folders they need are made', async () => {
  await writeFiles([
    { path: at('a/b/one.txt'), text: ['1', '\u{1F9E0}'] },
    { path: at('a/two.txt'), text: [] },
  ]);
  expect(await readFile(at('a/b/one.txt'), 'utf8')).toBe('1\u{1F9E0}');
  expect(await readdir(at('a'))).toEqual(['b', 'two.txt']);
  expect(await readdir(at('a/b'))).toEqual(['one.txt']);
});

test('when one can not be written, every old file stays as it was and nothing is left behind', async () => {
  await writeFile(at('one.txt'), 'old');
  const files = [
    { path: at('one.txt'), text: ['new'] },
    { path: at('two.txt'), text: breaksOff() },
  ];
  await expect(writeFiles(files)).rejects.toThrow(/two\.txt: could not be written \(disk on fire\)/);
  expect(await readdir(folder)).toEqual(['one.txt']);
  expect(await readFile(at('one.txt'), 'utf8')).toBe('old');
});

test('a folder is not replaced by a file', async () => {
  await mkdir(at('two.txt'));
  await writeFile(at('one.txt'), 'old');
  const files = ['one.txt', 'two.txt'].map((name) => ({ path: at(name), text: ['new'] }));
  await expect(writeFiles(files)).rejects.toThrow(/two\.txt: could not be written \(it is a folder\)/);
  expect(await readFile(at('one.txt'), 'utf8')).toBe('old');
});

test('a link stays a link', async () => {
  await writeFile(at('real.txt'), 'old');
  await symlink(at('real.txt'), at('link.txt'));
  await writeFiles([{ path: at('link.txt'), text: ['new'] }]);
  expect(await readlink(at('link.txt'))).toBe(at('real.txt'));
  expect(await readFile(at('real.txt'), 'utf8')).toBe('new');
});

test('leaving half-way through leaves no half-written file', async () => {
  const script = `
    import { writeFiles } from ${JSON.stringify(new URL('../../../src/node/write.ts', import.meta.url).href)};
    function* text() { yield 'x'.repeat(200_000); yield 'y'; process.exit(130); }
    await writeFiles([{ path: 'out.txt', text: text() }]);`;
  await writeFile(at('leave.mts'), script);
  const tsx = new URL('../../../node_modules/tsx/dist/loader.mjs', import.meta.url).href;
  const { status, stderr } = spawnSync(process.execPath, ['--import', tsx, 'leave.mts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 130, stderr: '' });
  expect(await readdir(folder)).toEqual(['leave.mts']);
});
