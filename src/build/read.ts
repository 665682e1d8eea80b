import { ingest } from '../ingest/index.ts';
import type { Context, InputFile, Notice, Paper } from '../model/index.ts';
import { buildDefaults, type BuildOptions } from '../model/index.ts';

/** All papers of the files, sorted by id; what was merged, set aside or unreadable is told to `report`. */
export async function readPapers(
  files: InputFile[],
  options: Partial<BuildOptions>,
  report: (notice: Notice) => void,
  context: Context = {},
): Promise<Paper[]> {
  const { dedupe, keepAll } = { ...buildDefaults, ...options };
  const papers: Paper[] = [];
  for await (const paper of ingest(files, { dedupe, keepAll }, report, context)) papers.push(paper);
  return papers;
}
