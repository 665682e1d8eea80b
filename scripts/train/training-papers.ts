import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip, gunzipSync } from 'node:zlib';

/** Collections, marked papers and scorers that stand beside the repository. */
export const shared = new URL('../../../shared/', import.meta.url);

/** A paper to learn from. */
export interface TrainingPaper {
  id: string;
  title: string;
  abstract: string;
  authors?: string[];
}

/** The objects of a file in JSON Lines. */
export const readLines = <T>(file: URL): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

/** The papers of a gzipped file in JSON Lines that are wanted, by id. */
export function readZippedPapers(file: URL, wanted: ReadonlySet<string>): Map<string, TrainingPaper> {
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
  const papers = lines.map((line) => JSON.parse(line) as TrainingPaper).filter(({ id }) => wanted.has(id));
  return new Map(papers.map((paper) => [paper.id, paper]));
}

/**
 * Ids of papers that nothing may be learned from, an id a line: they are in collections that are scored. Empty where there
 * is no such list.
 */
export function readLeaveOut(list: URL = new URL('bench/leave-out.txt', shared)): ReadonlySet<string> {
  if (!existsSync(list)) return new Set();
  const ids = readFileSync(list, 'utf8').split('\n');
  return new Set(ids.map((id) => id.trim()).filter((id) => id !== ''));
}

/** The papers that may be learned from. */
export const withoutLeftOut = <T extends { id: string }>(papers: readonly T[], leaveOut: ReadonlySet<string>): T[] =>
  papers.filter(({ id }) => !leaveOut.has(id));

/**
 * The papers of some gzipped files in JSON Lines, in their order: each id once, and none of those to leave out.
 * @param leaveOut ids; those of {@link readLeaveOut}
 */
export async function* readTrainingPapers(
  files: readonly string[],
  leaveOut: ReadonlySet<string> = readLeaveOut(),
): AsyncGenerator<TrainingPaper> {
  const seen = new Set(leaveOut);
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
      const paper = JSON.parse(line) as TrainingPaper;
      if (!seen.has(paper.id)) yield paper;
      seen.add(paper.id);
    }
  }
}
