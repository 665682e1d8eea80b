import { ingest } from '../ingest/index.ts';
import type { Context, InputFile, Notice, Paper } from '../model/index.ts';
import { buildDefaults, type BuildOptions } from '../model/index.ts';

/** The papers of the files one after the other, sorted by id; what was merged, set aside or unreadable is reported before. */
export function streamPapers(
  files: InputFile[],
  options: Partial<BuildOptions>,
  report: (notice: Notice) => void,
  context: Context = {},
): AsyncIterable<Paper> {
  const { dedupe, keepAll, as, columns, raw } = { ...buildDefaults, ...options };
  return ingest(files, { dedupe, keepAll, as, columns, raw }, report, context);
}

/** All papers of the files: {@link streamPapers}. */
export async function readPapers(
  files: InputFile[],
  options: Partial<BuildOptions>,
  report: (notice: Notice) => void,
  context: Context = {},
): Promise<Paper[]> {
  const papers: Paper[] = [];
  for await (const paper of streamPapers(files, options, report, context)) papers.push(paper);
  return papers;
}
