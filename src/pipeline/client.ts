import { UserError, type Atlas, type Context } from '../model/index.ts';
import type { BuildOptions } from './options.ts';
import type { BroughtFile, BuildReply, BuildRequest } from './worker.ts';

export type { BroughtFile };

/**
 * Builds an atlas in a worker of the browser: the same engine, and the same result as `buildAtlas`. Aborting
 * `context.signal` ends the worker at once and throws the signal's reason.
 * @throws UserError as `buildAtlas` does, with its code; Error where the worker cannot be started, or fails.
 */
export async function buildInWorker(
  files: readonly BroughtFile[],
  options: Partial<BuildOptions> = {},
  { progress, signal }: Context = {},
): Promise<Atlas> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'conceptscape' });
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker did not start')));
      worker.addEventListener('message', ({ data }: MessageEvent<BuildReply>) => {
        if (data.kind === 'progress') progress?.(data.stage, data.done, data.total);
        else if (data.kind === 'built') resolve(data.atlas);
        else if (data.kind === 'refused') reject(new UserError(data.code, data.message));
        else reject(Object.assign(new Error(data.message), { stack: data.stack }));
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
      worker.postMessage({ files, options } satisfies BuildRequest);
    });
  } finally {
    worker.terminate();
  }
}
