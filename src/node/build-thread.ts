import { Worker } from 'node:worker_threads';
import type { Changes } from '../build/rebuild.ts';
import { receive, type Reply, type Request } from '../build/run/protocol.ts';
import type { Atlas, Context } from '../model/index.ts';

/** The program of the thread: beside the built command, or from the sources. */
const program = import.meta.url.endsWith('.ts') ? '../../scripts/thread-from-source.mjs' : './build-thread.js';

/** A thread without work, kept since the engine takes a second to load. */
let idle: Worker | null = null;

/**
 * Builds an atlas again in a thread of its own, as `rebuildAtlas` does, so that this one can go on. Aborting `context.signal`
 * ends the thread at once and throws the signal's reason.
 * @throws UserError as `rebuildAtlas` does, with its code; Error where the thread fails.
 */
export async function rebuildInThread(
  atlas: Atlas,
  changes: Changes,
  { progress, signal }: Context = {},
): Promise<Atlas> {
  signal?.throwIfAborted();
  const thread = idle ?? new Worker(new URL(program, import.meta.url), { name: 'conceptscape build' });
  idle = null;
  thread.ref();
  try {
    const built = await ask(thread, { kind: 'rebuild', atlas, changes }, { progress, signal });
    thread.unref();
    idle = thread;
    return built;
  } catch (error) {
    await thread.terminate();
    throw error;
  }
}

function ask(thread: Worker, request: Request, { progress, signal }: Context): Promise<Atlas> {
  const done = new AbortController();
  return new Promise<Atlas>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { signal: done.signal });
    const listeners = {
      error: reject,
      exit: (code: number) => reject(new Error(`the thread of the build ended by itself (code ${code})`)),
      message: (reply: Reply) => receive<Atlas>(reply, { progress, resolve, reject }),
    };
    for (const [event, listener] of Object.entries(listeners)) {
      thread.on(event, listener);
      done.signal.addEventListener('abort', () => thread.off(event, listener));
    }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
    thread.postMessage(request);
  }).finally(() => done.abort());
}
