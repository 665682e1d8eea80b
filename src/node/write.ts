import { mkdir, open, readlink, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Content } from '../formats/write/format.ts';
import { watch, type StreamedContent } from './content.ts';
import { notWritten } from './reasons.ts';
import { replaceFiles, type Replacement } from './replace.ts';
import { whileWaiting } from './signals.ts';
import { removeLeftovers, removeUnfinished, unfinishedPath } from './unfinished.ts';

/** A file to write: where, and what it is to hold. */
export interface OutputFile {
  path: string;
  content: Content;
}

/**
 * Writes files as one or not at all: none is replaced before all of them are ready, and when one can't be put in its place,
 * those before it are put back. Missing folders are made; what a killed program left unfinished in a folder is removed.
 * @throws UserError `not-written` naming the file; the error of a content that breaks off. Every file is then as it was before.
 */
export async function writeFiles(files: OutputFile[]): Promise<void> {
  const ready: Replacement[] = [];
  try {
    for (const { path, content } of files) {
      const watched = watch(content);
      try {
        const to = await destination(path);
        if (to === null) await whileWaiting(() => writeContent(path, 'w', watched.pieces));
        else {
          const folder = dirname(to);
          removeLeftovers(folder);
          const from = unfinishedPath(folder);
          ready.push({ from, to, path });
          await writeContent(from, 'wx', watched.pieces);
        }
      } catch (error) {
        watched.check();
        throw notWritten(path, error);
      }
    }
    replaceFiles(ready);
  } finally {
    for (const { from } of ready) removeUnfinished(from);
  }
}

/**
 * The path of the file itself, also where a link leads to it (the link stays); its folder is made where it is missing.
 * `null` for a pipe or a device, which can only be written to.
 */
async function destination(path: string): Promise<string | null> {
  const status = await statOrNull(path);
  if (status?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (status) return status.isFile() ? realpath(path) : null;
  const target = await readlink(path).catch(() => null);
  if (target !== null) return destination(resolve(dirname(path), target));
  await makeFolder(dirname(path));
  return path;
}

/** What is at a path, `null` for nothing. Throws what else keeps it from being known, as a link that leads to itself does. */
export async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Makes a folder and those above it. Unlike `mkdir` with `recursive` it ends where none can be made, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (await isMade(folder)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  if (!(await isMade(folder))) throw Object.assign(new Error(), { code: 'ENOENT' });
}

/** Makes a folder if it is missing; `false` where the one above it is missing as well. */
async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return true;
    if (code === 'ENOENT') return false;
    throw error;
  }
}

async function writeContent(path: string, flag: 'w' | 'wx', content: StreamedContent): Promise<void> {
  const file = await open(path, flag);
  try {
    await writeFile(file, blocks(content));
    if (flag === 'wx') await file.sync();
  } finally {
    await file.close();
  }
}

/** The same content in fewer, larger pieces of bytes. */
async function* blocks(content: StreamedContent): AsyncGenerator<Uint8Array> {
  let block = '';
  for await (const piece of content) {
    if (typeof piece === 'string') block += piece;
    if (block.length < 1 << 16 && typeof piece === 'string') continue;
    yield Buffer.from(block);
    block = '';
    if (typeof piece !== 'string') yield piece;
  }
  yield Buffer.from(block);
}
