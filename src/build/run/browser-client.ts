import type { Atlas, BuildOptions, Context, Curation } from '../../model/index.ts';
import type { Changes } from '../rebuild.ts';
import { receive, type BroughtFile, type Reply, type Request } from './protocol.ts';

export type { BroughtFile, Changes };

/**
 * Builds an atlas in a worker of the browser: the same engine, and the same result as `buildAtlas`. Aborting
 * `context.signal` ends the worker at once and throws the signal's reason.
 * @throws UserError as `buildAtlas` does, with its code; Error where the worker cannot be started, or fails.
 */
export function buildInWorker(
  files: readonly BroughtFile[],
  options: Partial<BuildOptions> = {},
  context: Context = {},
): Promise<Atlas> {
  return ask<Atlas>({ kind: 'build', files, options }, context);
}

/** Builds an atlas again in a worker, as `rebuildAtlas` does; otherwise as `buildInWorker`. */
export function rebuildInWorker(atlas: Atlas, changes: Changes, context: Context = {}): Promise<Atlas> {
  return ask<Atlas>({ kind: 'rebuild', atlas, changes }, context);
}

/**
 * Reads the text of a curation file in the worker, which has YAML; `file` is what to call it.
 * @throws UserError `bad-curation` with file, line, column and what to do; Error as `buildInWorker`.
 */
export function readCurationInWorker(text: string, file: string): Promise<Curation> {
  return ask<Curation>({ kind: 'read-curation', text, file }, {});
}

async function ask<T extends Atlas | Curation>(request: Request, { progress, signal }: Context): Promise<T> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./browser-worker.ts', import.meta.url), { type: 'module', name: 'conceptscape' });
  try {
    return await new Promise<T>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker did not start')));
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) =>
        receive<T>(data, { progress, resolve, reject }),
      );
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
