import type { Context, InputFile, Notice, Paper } from '../model/index.ts';
import { assemblePapers } from './assemble.ts';
import type { Report } from '../formats/read/index.ts';
import { ingestDefaults } from './options.ts';
import type { IngestOptions } from './options.ts';
import { planPapers } from './plan.ts';
import { surveyFiles } from './survey.ts';

export type { IngestOptions } from './options.ts';

/**
 * Papers of all files, duplicates merged, in order of their id (by UTF-16 unit); the same for any order of the files.
 * All that was left out, set aside, merged or renamed is reported before the first paper comes. Each file is
 * read once to find out what the papers are, and again for their texts where these don't fit into memory. Throws a `UserError` (`input-changed`) if a file
 * is not the same the second time, and the reason of `context.signal` if that is aborted; a file that cannot be read is
 * a notice, no error.
 */
export async function* ingest(
  files: InputFile[],
  options: Partial<IngestOptions>,
  report: (notice: Notice) => void,
  context: Context = {},
): AsyncIterable<Paper> {
  const { files: readable, plan } = await surveyAndPlan(files, { ...ingestDefaults, ...options }, report, context);
  yield* assemblePapers(readable, plan, context);
}

/** A function of its own, so that the fingerprints are let go before the texts are read. */
async function surveyAndPlan(files: InputFile[], options: IngestOptions, report: Report, context: Context) {
  const survey = await surveyFiles(files, options, report, context);
  return { files: survey.files, plan: planPapers(survey.records, options.dedupe, report) };
}
