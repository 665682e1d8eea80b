import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../model/index.ts';

/** A file to write: where, and its text in pieces. */
export interface OutputFile {
  path: string;
  text: Iterable<string>;
}

/** Half-written files; they go when the process does, whatever ends it. */
const unfinished = new Set<string>();
process.on('exit', () => {
  for (const path of unfinished) rmSync(path, { force: true });
});

/**
 * Writes each file whole or not at all, and replaces none before all of them are ready. Missing folders are made.
 * @throws UserError `not-written` naming the file, with every file as it was before.
 */
export async function writeFiles(files: OutputFile[]): Promise<void> {
  const ready: { from: string; to: string }[] = [];
  let current = '';
  try {
    for (const { path, text } of files) {
      current = path;
      const to = await destination(path);
      if (to === null) await writeText(path, 'w', text);
      else {
        const from = join(dirname(to), `.${randomUUID()}.part`);
        unfinished.add(from);
        ready.push({ from, to });
        await writeText(from, 'wx', text);
      }
    }
    for (const { from, to } of ready) {
      current = to;
      await rename(from, to);
      unfinished.delete(from);
    }
  } catch (error) {
    for (const { from } of ready) {
      if (unfinished.delete(from)) await rm(from, { force: true });
    }
    throw new UserError('not-written', `${current}: could not be written (${(error as Error).message})`);
  }
}

/** The file itself behind a path (a link stays one); `null` for a pipe or a device, which can only be written to. */
async function destination(path: string): Promise<string | null> {
  const status = await stat(path).catch(() => null);
  if (!status) {
    await mkdir(dirname(path), { recursive: true });
    return path;
  }
  if (status.isDirectory()) throw new Error('it is a folder');
  return status.isFile() ? realpath(path) : null;
}

async function writeText(path: string, flag: 'w' | 'wx', text: Iterable<string>): Promise<void> {
  const file = await open(path, flag);
  try {
    await writeFile(file, blocks(text));
    if (flag === 'wx') await file.sync();
  } finally {
    await file.close();
  }
}

/** The same text in fewer, larger pieces. */
function* blocks(text: Iterable<string>): Generator<Buffer> {
  let block = '';
  for (const piece of text) {
    block += piece;
    if (block.length >= 1 << 16) {
      yield Buffer.from(block);
      block = '';
    }
  }
  yield Buffer.from(block);
}
