import { createReadStream } from 'node:fs';
import { access, constants, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, posix, sep } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { usualCuration } from '../curation/sections.ts';
import { UserError, type InputFile, type Notice } from '../model/index.ts';
import { printable } from '../text/printable.ts';
import { atlasFile, builtFiles, isAtlasFile } from './atlas-file.ts';
import { fileNames } from './file-names.ts';
import { reasonOf } from './reasons.ts';
import { whileWaiting } from './signals.ts';

/** A file found for an argument. */
interface Found {
  /** As it was asked for. */
  path: string;
  /** The same from the topmost folder on, without links in what was asked for. */
  place: string;
  isFile: boolean;
}

/**
 * The files that the arguments of a command name, sorted by name: files, folders (with everything below, hidden files left
 * out) and `-` for standard input. They are named by {@link fileNames}, whatever the arguments look like. An argument that
 * can't be read is reported and left out; a file that two arguments name is read once.
 * @throws UserError `no-input` when nothing is left.
 */
export async function inputFiles(
  inputs: string[],
  stdin: NodeJS.ReadableStream,
  report: (notice: Notice) => void,
): Promise<InputFile[]> {
  const found: Found[] = [];
  for (const input of new Set(inputs)) {
    try {
      for (const file of input === '-' ? [standardInput] : await filesAt(input, report)) found.push(file);
    } catch (error) {
      report({ code: 'unreadable', severity: 'error', file: input, line: null, message: reasonOf(error) });
    }
  }
  if (found.length === 0) {
    throw new UserError(
      'no-input',
      `nothing to read in: ${inputs.join(', ')}. Give files, folders, or - for standard input.`,
    );
  }

  const distinct = new Map<string, Found>();
  for (const file of found.sort((a, b) => (a.place < b.place ? -1 : 1))) {
    const itself = file.isFile ? await realpath(file.path) : file.place;
    if (!distinct.has(itself)) distinct.set(itself, file);
  }
  const files = [...distinct.values()];
  const onDisk = files.filter((file) => file !== standardInput);
  const names = fileNames(onDisk.map(({ place }) => withSlashes(place)));
  const opened = onDisk.map(({ path, isFile }, i) => ({ name: printable(names[i]!), open: opener(path, isFile) }));
  if (onDisk.length < files.length) opened.push({ name: '-', open: openOnce(() => buffer(stdin)) });
  return opened.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const standardInput: Found = { path: '-', place: '-', isFile: false };

async function filesAt(input: string, report: (notice: Notice) => void): Promise<Found[]> {
  const status = await stat(input);
  if (!status.isDirectory()) {
    await access(input, constants.R_OK);
    return [{ path: input, place: join(await realpath(dirname(input)), basename(input)), isFile: status.isFile() }];
  }
  const files = await withoutMaps(input, await filesBelow(input, '', [], report), report);
  if (files.length === 0) throw new UserError('no-input', 'no files in this folder.');
  const folder = await realpath(input);
  return files.map((relative) => ({ path: join(input, relative), place: join(folder, relative), isFile: true }));
}

/**
 * The files below a folder, by their path in it. Links are followed, but never in a circle. What is not read is reported: a
 * broken link, what is hidden, what is neither a file nor a folder, and what can't be opened.
 */
async function filesBelow(
  folder: string,
  below: string,
  above: string[],
  report: (notice: Notice) => void,
): Promise<string[]> {
  const here = await realpath(join(folder, below));
  if (above.includes(here)) return [];
  const files: string[] = [];
  for (const entry of (await readdir(here)).sort()) {
    const name = below === '' ? entry : `${below}/${entry}`;
    const leaveOut = (message: string) => report({ ...leftOut, file: name, message: `left out: ${message}` });
    if (entry.startsWith('.')) {
      leaveOut('its name begins with a full stop.');
      continue;
    }
    try {
      const status = await stat(join(folder, name));
      if (status.isFile()) files.push(name);
      else if (status.isDirectory()) {
        for (const file of await filesBelow(folder, name, [...above, here], report)) files.push(file);
      } else leaveOut('it is neither a file nor a folder.');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ELOOP') leaveOut('a link that leads to nothing.');
      else report({ code: 'unreadable', severity: 'error', file: name, line: null, message: reasonOf(error) });
    }
  }
  return files;
}

const leftOut = { code: 'left-out', severity: 'info', line: null } as const;

/**
 * Leaves out the maps that were built in a folder of papers, or below it: they hold no papers of their own. A folder with
 * nothing but a map gives its atlas.
 */
async function withoutMaps(folder: string, files: string[], report: (notice: Notice) => void): Promise<string[]> {
  const ofMaps = new Set<string>();
  for (const file of files.filter((name) => basename(name) === atlasFile)) {
    if (!(await isAtlasFile({ name: file, open: () => openFile(join(folder, file)) }))) continue;
    for (const name of builtFiles) ofMaps.add(posix.join(dirname(file), name));
  }
  const others = files.filter((file) => !ofMaps.has(file) && basename(file) !== usualCuration);
  if (others.length === 0) return files.filter((file) => file === atlasFile);
  for (const file of files.filter((name) => ofMaps.has(name))) {
    report({ ...leftOut, file, message: 'left out: a part of a map that was built here, not papers.' });
  }
  return others;
}

function openFile(path: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
}

/** Opens a file, also a pipe, as often as it is asked to. */
export function opener(path: string, isFile: boolean): () => ReadableStream<Uint8Array> {
  return isFile ? () => openFile(path) : openOnce(() => whileWaiting(() => buffer(createReadStream(path))));
}

/** What can be read only once (a pipe) is kept in memory, so that it can be opened again. */
function openOnce(read: () => Promise<Uint8Array>): () => ReadableStream<Uint8Array> {
  let bytes: Promise<Uint8Array> | undefined;
  return () =>
    new ReadableStream({
      async start(controller) {
        controller.enqueue(await (bytes ??= read()));
        controller.close();
      },
    });
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
