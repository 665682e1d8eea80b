/**
 * The engine in a worker of the browser: it is sent one {@link Request}, answers with how far it is, and ends with
 * what was asked for or with why there is none. Talk to it through `client.ts`.
 */
import { UserError, type Atlas, type Curation, type InputFile, type Stage } from '../../model/index.ts';
import { buildAtlas } from '../build.ts';
import { readCuration } from '../../curation/file.ts';
import type { BuildOptions } from '../../model/index.ts';

/** A file that a reader of the page handed over. Its bytes are read by the worker, and go nowhere else. */
export interface BroughtFile {
  /** What to call it: its name, or its path within the folder that was handed over, with forward slashes. */
  name: string;
  blob: Blob;
}

export type Request =
  | { kind: 'build'; files: readonly BroughtFile[]; options: Partial<BuildOptions> }
  | { kind: 'read-curation'; text: string; file: string };

export type Reply =
  | { kind: 'progress'; stage: Stage; done: number; total: number | null }
  | { kind: 'done'; result: Atlas | Curation }
  /** Something that the user can mend; a UserError, in parts. */
  | { kind: 'refused'; code: string; message: string }
  /** A mistake of ours. */
  | { kind: 'failed'; message: string; stack: string | undefined };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
const reply = (message: Reply): void => self.postMessage(message);

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  try {
    reply({ kind: 'done', result: await answer(data) });
  } catch (error) {
    if (error instanceof UserError) reply({ kind: 'refused', code: error.code, message: error.message });
    else {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      reply({ kind: 'failed', message, stack });
    }
  }
});

function answer(request: Request): Promise<Atlas | Curation> {
  if (request.kind === 'read-curation') return readCuration(request.text, request.file);
  const files = request.files.map(({ name, blob }): InputFile => ({ name, open: () => blob.stream() }));
  return buildAtlas(files, request.options, {
    progress: (stage, done, total) => reply({ kind: 'progress', stage, done, total }),
  });
}
