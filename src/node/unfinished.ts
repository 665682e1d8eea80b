import { randomUUID } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const host = hostname()
  .replace(/[^\w.-]/g, '')
  .slice(0, 64);
const namePattern = /^\.conceptscape-(.*)-(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/;

/** Those of this process; they go when it ends. */
const unfinished = new Set<string>();
process.on('exit', () => {
  for (const path of unfinished) removeUnfinished(path);
});

/** A path for a file that is not finished: a hidden name that no other file has and that tells whose it is. */
export function unfinishedPath(folder: string): string {
  const path = join(folder, `.conceptscape-${host}-${process.pid}-${randomUUID()}.part`);
  unfinished.add(path);
  return path;
}

/** Removes a file that is not needed, if it is still there. */
export function removeUnfinished(path: string): void {
  try {
    rmSync(path, { force: true });
    unfinished.delete(path);
  } catch {
    // It is tried again when the process ends, and by the next that writes there.
  }
}

/** Removes what programs on this machine left unfinished in a folder when they were killed. */
export function removeLeftovers(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, madeOn, process] = namePattern.exec(name) ?? [];
    const path = join(folder, name);
    if (madeOn !== host || unfinished.has(path) || isRunning(Number(process))) continue;
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) removeUnfinished(path);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // a folder can be written to by someone who may not list it
  }
}

/** Whether another process of this number is running. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0); // signal 0 only asks
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
