import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../model/index.ts';
import { notWritten } from './reasons.ts';
import { removeUnfinished, unfinishedPath } from './unfinished.ts';

/** A finished file, and the path that it is for; both are in the same folder. */
export interface Replacement {
  from: string;
  to: string;
  /** What to call it. */
  path: string;
}

/**
 * Puts all files in their places, or none: when one fails, those before it are put back. It does so in one go, in which no
 * listener of a signal can run.
 * @throws UserError `not-written` naming the file
 */
export function replaceFiles(files: readonly Replacement[]): void {
  const olds: (string | null)[] = [];
  const done: Replacement[] = [];
  let current = '';
  try {
    // One file alone is replaced or not.
    for (const { to, path } of files.length > 1 ? files : []) {
      current = path;
      olds.push(keepOld(to));
    }
    for (const file of files) {
      current = file.path;
      renameSync(file.from, file.to);
      done.push(file);
    }
  } catch (error) {
    const { code, message } = notWritten(current, error);
    const lost = putBack(done, olds);
    throw new UserError(code, message + (lost.length > 0 ? `; ${lost.join(', ')} could not be put back` : ''));
  } finally {
    for (const old of olds) if (old !== null) removeUnfinished(old);
  }
}

/** Keeps a file under another name as well; `null` where there is none. */
function keepOld(path: string): string | null {
  if (!existsSync(path)) return null;
  const old = unfinishedPath(dirname(path));
  try {
    linkSync(path, old);
  } catch {
    copyFileSync(path, old); // not every file system has hard links
  }
  return old;
}

/** Puts files back, and removes those that were not there; returns those that could not be. */
function putBack(files: readonly Replacement[], olds: readonly (string | null)[]): string[] {
  return files.flatMap(({ to, path }, index) => {
    const old = olds[index];
    try {
      if (old == null) rmSync(to);
      else renameSync(old, to);
      return [];
    } catch {
      return [path];
    }
  });
}
