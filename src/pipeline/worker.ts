/**
 * The engine in a worker of the browser: it is sent one {@link BuildRequest}, answers with how far it is, and ends with an
 * atlas or with why there is none. Talk to it through `client.ts`.
 */
import { UserError, type Atlas, type InputFile, type Stage } from '../model/index.ts';
import { buildAtlas } from './build.ts';
import type { BuildOptions } from './options.ts';

/** A file that a reader of the page handed over. Its bytes are read by the worker, and go nowhere else. */
export interface BroughtFile {
  /** What to call it: its name, or its path within the folder that was handed over, with forward slashes. */
  name: string;
  blob: Blob;
}

export interface BuildRequest {
  files: readonly BroughtFile[];
  options: Partial<BuildOptions>;
}

export type BuildReply =
  | { kind: 'progress'; stage: Stage; done: number; total: number | null }
  | { kind: 'built'; atlas: Atlas }
  /** Something that the user can mend; a UserError, in parts. */
  | { kind: 'refused'; code: string; message: string }
  /** A mistake of ours. */
  | { kind: 'failed'; message: string; stack: string | undefined };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
const reply = (message: BuildReply): void => self.postMessage(message);

self.addEventListener('message', async ({ data }: MessageEvent<BuildRequest>) => {
  const files = data.files.map(({ name, blob }): InputFile => ({ name, open: () => blob.stream() }));
  try {
    const atlas = await buildAtlas(files, data.options, {
      progress: (stage, done, total) => reply({ kind: 'progress', stage, done, total }),
    });
    reply({ kind: 'built', atlas });
  } catch (error) {
    if (error instanceof UserError) reply({ kind: 'refused', code: error.code, message: error.message });
    else {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      reply({ kind: 'failed', message, stack });
    }
  }
});
