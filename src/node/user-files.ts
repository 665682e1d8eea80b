import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { usualCuration } from '../curation/sections.ts';
import { UserError, type InputFile } from '../model/index.ts';
import { printable } from '../text/printable.ts';
import { opener } from './files.ts';
import { reasonOf } from './reasons.ts';
import { whileWaiting } from './signals.ts';

/** The text of a curation file; of the usual one when none is asked for, `null` when that is not there. */
export async function curationText(asked: string | undefined): Promise<{ text: string; file: string } | null> {
  const file = asked ?? usualCuration;
  if (asked === undefined && !existsSync(file)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await whileWaiting(() => readFile(file))), file };
  } catch (error) {
    const why = error instanceof TypeError ? 'is no text in UTF-8. Save it as UTF-8.' : reasonOf(error);
    throw new UserError('unreadable', `${file}: ${why}`);
  }
}

/** A file of the user's by its path, checked to be there; its name is that without its folder. */
export async function userFile(path: string): Promise<InputFile> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) throw new Error('is a folder, and a file is needed.');
    return { name: printable(basename(path)), open: opener(path, status.isFile()) };
  } catch (error) {
    throw new UserError('unreadable', `${path}: ${reasonOf(error)}`);
  }
}
