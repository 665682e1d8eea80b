import { createReadStream } from 'node:fs';
import { access, constants, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, posix, sep } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { UserError, type InputFile, type Notice } from '../model/index.ts';
import { builtFiles, isAtlasFile } from './atlas-file.ts';

/** The curation file that is used when it is in the working folder and none is asked for; never read as papers. */
export const usualCuration = 'conceptscape.yaml';

/** A file found for an argument: where it is, and what to call it. */
interface Found {
  path: string;
  /** As the user gave it, or relative to the folder given. */
  name: string;
  /** The name when another folder holds a file of the same name. */
  longName: string;
  isFile: boolean;
}

/**
 * The files that the arguments of a command name, sorted by name: files, folders (with everything below, hidden files left
 * out) and `-` for standard input. An argument that can't be read is reported and left out; a file that two arguments
 * name is read once.
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
      found.push(...(input === '-' ? [standardInput] : await filesAt(input, report)));
    } catch (error) {
      report({ code: 'unreadable', severity: 'error', file: input, line: null, message: reasonOf(error) });
    }
  }
  if (found.length === 0) {
    throw new UserError(
      'no-input',
      `nothing to read in: ${inputs.join(', ')}\nGive files, folders, or - for standard input.`,
    );
  }

  const distinct = new Map<string, Found>();
  for (const file of found) {
    const place = file.isFile ? await realpath(file.path) : file.path;
    if (!distinct.has(place)) distinct.set(place, file);
  }
  const files = [...distinct.values()];
  const uses = new Map<string, number>();
  for (const { name } of files) uses.set(name, (uses.get(name) ?? 0) + 1);
  return files
    .map((file) => ({
      name: uses.get(file.name) === 1 ? file.name : file.longName,
      open: file.isFile
        ? () => openFile(file.path)
        : openOnce(() => (file === standardInput ? stdin : createReadStream(file.path))),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const standardInput: Found = { path: '-', name: '-', longName: '-', isFile: false };

async function filesAt(input: string, report: (notice: Notice) => void): Promise<Found[]> {
  const name = withSlashes(input);
  const status = await stat(input);
  if (!status.isDirectory()) {
    await access(input, constants.R_OK);
    return [{ path: input, name, longName: name, isFile: status.isFile() }];
  }
  const files = await withoutMaps(input, await filesBelow(input, []), report);
  if (files.length === 0) throw new UserError('no-input', 'no files in this folder.');
  return files.map((relative) => ({
    path: join(input, relative),
    name: relative,
    longName: `${name.replace(/(?<!\/)\/+$/, '')}/${relative}`,
    isFile: true,
  }));
}

/** The files below a folder, by their path in it. Links are followed, but never in a circle. */
async function filesBelow(folder: string, above: string[]): Promise<string[]> {
  const here = await realpath(folder);
  if (above.includes(here)) return [];
  const files: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const status = await stat(path).catch(() => null); // a link to nowhere is no file
    if (status?.isFile()) files.push(name);
    if (status?.isDirectory()) {
      for (const below of await filesBelow(path, [...above, here])) files.push(`${name}/${below}`);
    }
  }
  return files;
}

/**
 * Leaves out the maps that were built in a folder of papers, or below it: they hold no papers of their own. A folder with
 * nothing but a map gives its atlas.
 */
async function withoutMaps(folder: string, files: string[], report: (notice: Notice) => void): Promise<string[]> {
  const ofMaps = new Set<string>();
  for (const file of files.filter((name) => basename(name) === builtFiles.atlas)) {
    if (!(await isAtlasFile({ name: file, open: () => openFile(join(folder, file)) }))) continue;
    for (const name of Object.values(builtFiles)) ofMaps.add(posix.join(dirname(file), name));
  }
  const others = files.filter((file) => !ofMaps.has(file) && basename(file) !== usualCuration);
  if (others.length === 0) return files.filter((file) => file === builtFiles.atlas);
  for (const file of files.filter((name) => ofMaps.has(name))) {
    const message = 'left out: a part of a map that was built here, not papers.';
    report({ code: 'unreadable', severity: 'info', file, line: null, message });
  }
  return others;
}

function openFile(path: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
}

/** A stream that runs dry (a pipe) is kept in memory, so that it can be opened again. */
function openOnce(source: () => NodeJS.ReadableStream): () => ReadableStream<Uint8Array> {
  let bytes: Promise<Uint8Array> | undefined;
  return () =>
    new ReadableStream({
      async start(controller) {
        controller.enqueue(await (bytes ??= buffer(source())));
        controller.close();
      },
    });
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file or folder.',
  ENOTDIR: 'no such file or folder.',
  EACCES: 'may not be read: its permissions forbid it.',
  EPERM: 'may not be read: its permissions forbid it.',
  ELOOP: 'a link that leads to itself.',
};

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? (error as Error).message;
}
