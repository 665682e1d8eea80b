import { readCuration } from '../../curation/file.ts';
import { UserError, type Atlas, type Context, type Curation, type InputFile } from '../../model/index.ts';
import { buildAtlas } from '../build.ts';
import { rebuildAtlas } from '../rebuild.ts';
import type { Reply, Request } from './protocol.ts';

/** Does in a thread what it is asked for, and replies. Never rejects: what goes wrong is a reply as well. */
export async function answer(request: Request, reply: (reply: Reply) => void): Promise<void> {
  const progress: Context['progress'] = (stage, done, total) => reply({ kind: 'progress', stage, done, total });
  try {
    reply({ kind: 'done', result: await resultOf(request, { progress }) });
  } catch (error) {
    if (error instanceof UserError) return reply({ kind: 'refused', code: error.code, message: error.message });
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    reply({ kind: 'failed', message, stack });
  }
}

function resultOf(request: Request, context: Context): Promise<Atlas | Curation> {
  switch (request.kind) {
    case 'build': {
      const files = request.files.map(({ name, blob }): InputFile => ({ name, open: () => blob.stream() }));
      return buildAtlas(files, request.options, context);
    }
    case 'rebuild':
      return rebuildAtlas(request.atlas, request.changes, context);
    case 'read-curation':
      return readCuration(request.text, request.file);
  }
}
