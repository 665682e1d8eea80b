import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputFile, Notice } from '../../../src/model/index.ts';
import { inputFiles } from '../../../src/node/files.ts';

let folder: string;
let notices: Notice[];
const before = process.cwd();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  notices = [];
  await mkdir(join(folder, 'one', 'deep'), { recursive: true });
  await mkdir(join(folder, 'two'));
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'one', 'b.txt'), 'bee');
  await writeFile(join(folder, 'one', 'a.txt'), 'ay');
  await writeFile(join(folder, 'one', 'deep', 'c.txt'), 'sea');
  await writeFile(join(folder, 'one', '.hidden'), 'no');
  await writeFile(join(folder, 'two', 'a.txt'), 'other ay');
  process.chdir(folder);
});
afterEach(async () => {
  process.chdir(before);
  await rm(folder, { recursive: true });
});

const find = (...inputs: string[]) => inputFiles(inputs, Readable.from([]), (notice) => notices.push(notice));
const names = (files: InputFile[]) => files.map(({ name }) => name);
const text = (file: InputFile) => new Response(file.open()).text();

test('a file is called by its path in the folder that holds all, however it was asked for', async () => {
  const ways: string[][] = [
    ['one'],
    ['./one/'],
    [join(folder, 'one')],
    ['one/b.txt', 'one/a.txt', 'one/deep/c.txt'],
    ['./one/b.txt', 'one/../one/a.txt', join(folder, 'one/deep/c.txt')],
    ['one/deep', 'one/b.txt', 'one/a.txt'],
  ];
  for (const inputs of ways) expect(names(await find(...inputs))).toEqual(['a.txt', 'b.txt', 'deep/c.txt']);
  expect(names(await find(join(folder, 'one/b.txt')))).toEqual(['b.txt']);
  await symlink('one', 'other');
  expect(names(await find('other/a.txt', join(folder, 'one/b.txt')))).toEqual(['a.txt', 'b.txt']);
});

test('a folder gives everything below it but hidden files, in order', async () => {
  const files = await find(join(folder, 'one'));
  expect(names(files)).toEqual(['a.txt', 'b.txt', 'deep/c.txt']);
  expect(await Promise.all(files.map(text))).toEqual(['ay', 'bee', 'sea']);
});

test('files of the same name in two folders are told apart by the folder', async () => {
  expect(names(await find('one/', 'two'))).toEqual(['one/a.txt', 'one/b.txt', 'one/deep/c.txt', 'two/a.txt']);
});

test('a file that is named twice is read once', async () => {
  expect(names(await find('one', 'one', 'one/a.txt'))).toEqual(['a.txt', 'b.txt', 'deep/c.txt']);
});

test('a map that was built among the papers is left out; a folder with nothing else gives its atlas', async () => {
  const built = ['atlas.json', 'graph.json', 'graph.gexf'];
  for (const name of built) await writeFile(join('two', name), '{"format":"conceptscape-atlas","version":1}');
  expect(names(await find('two'))).toEqual(['a.txt']);
  expect(notices.map(({ file, severity }) => [file, severity])).toEqual(built.sort().map((file) => [file, 'info']));
  expect(names(await find('.'))).not.toContain('two/graph.json');
  await rm(join('two', 'a.txt'));
  expect(names(await find('two'))).toEqual(['atlas.json']);
  await writeFile(join('two', 'atlas.json'), '{"id":"1","title":"An atlas"}');
  expect(names(await find('two'))).toEqual([...built].sort());
});

test('links are followed, but not in a circle', async () => {
  await symlink(join(folder, 'one'), join(folder, 'two', 'again'));
  await symlink(join(folder, 'two'), join(folder, 'one', 'deep', 'round'));
  await symlink(join(folder, 'nowhere'), join(folder, 'two', 'broken'));
  const files = await find('two');
  expect(names(files)).toEqual(['a.txt', 'again/a.txt', 'again/b.txt', 'again/deep/c.txt']);
});

test('the order of the arguments does not matter', async () => {
  expect(names(await find('two', 'one'))).toEqual(names(await find('one', 'two')));
});

test('what is missing is reported by name, and the rest is read', async () => {
  expect(names(await find('gone.txt', 'one/a.txt', 'empty'))).toEqual(['a.txt']);
  expect(notices.map(({ file, severity, line }) => ({ file, severity, line }))).toEqual([
    { file: 'gone.txt', severity: 'error', line: null },
    { file: 'empty', severity: 'error', line: null },
  ]);
  expect(notices[0]!.message).toMatch(/no such file or folder/);
  expect(notices[1]!.message).toMatch(/no files in this folder/);
});

test('nothing to read at all is an error that says what to give', async () => {
  await expect(find('gone.txt')).rejects.toThrow(/gone\.txt[^]*files, folders, or -/);
});

test('standard input and pipes can be read more than once', async () => {
  const stdin = Readable.from([Buffer.from('caf\u00c3'.slice(0, 3)), Buffer.from([0xc3]), Buffer.from([0xa9])]);
  execFileSync('mkfifo', ['pipe']);
  const files = await inputFiles(['-', 'pipe'], stdin, (notice) => notices.push(notice));
  expect(names(files)).toEqual(['-', 'pipe']);
  expect([await text(files[0]!), await text(files[0]!)]).toEqual(['café', 'café']);
  const [first] = await Promise.all([text(files[1]!), writeFile('pipe', 'once')]);
  expect([first, await text(files[1]!)]).toEqual(['once', 'once']);
});

test('what is in a folder and is not read is noted: hidden files, pipes, links that lead to nothing', async () => {
  execFileSync('mkfifo', [join(folder, 'one', 'pipe')]);
  await symlink('nowhere', join(folder, 'one', 'deep', 'broken'));
  expect(names(await find('one'))).toEqual(['a.txt', 'b.txt', 'deep/c.txt']);
  expect(notices.map(({ code, severity, file, message }) => [code, severity, file, message])).toEqual([
    ['left-out', 'info', '.hidden', 'left out: its name begins with a full stop.'],
    ['left-out', 'info', 'deep/broken', 'left out: a link that leads to nothing.'],
    ['left-out', 'info', 'pipe', 'left out: it is neither a file nor a folder.'],
  ]);
});

test('a folder that may not be read is noted by its own name, and the rest is read', async () => {
  await chmod(folder, 0o755);
  await chmod(join(folder, 'one', 'deep'), 0o000);
  const isRoot = process.geteuid!() === 0;
  if (isRoot) process.seteuid!(65_534); // who may read anything
  try {
    expect(names(await find('one'))).toEqual(['a.txt', 'b.txt']);
  } finally {
    if (isRoot) process.seteuid!(0);
    await chmod(join(folder, 'one', 'deep'), 0o755);
  }
  expect(notices.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'unreadable', file: 'deep', message: 'may not be read: its permissions forbid it.' },
  ]);
});
