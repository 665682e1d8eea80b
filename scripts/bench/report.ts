import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sharedFile, tableOf, type Measure } from './measure.ts';

/**
 * Measures what a benchmark consists of, or the parts that `--only` names, and prints them as one table.
 * @param needsShared whether it needs the marked papers and corpora beside the project
 * @returns the exit code: 1 where these are missing, 2 for a part that there is none of
 */
export async function report(
  parts: Record<string, () => Measure[] | Promise<Measure[]>>,
  { needsShared }: { needsShared: boolean },
): Promise<number> {
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
  const wanted = only?.split(',') ?? Object.keys(parts);
  const unknown = wanted.find((part) => !Object.hasOwn(parts, part));
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}": --only takes ${Object.keys(parts).join(', ')}.`);
    return 2;
  }
  if (needsShared && !existsSync(sharedFile('bench'))) {
    console.error(
      'The marked papers and corpora are not here: the benchmarks need the folder "shared" beside the project.',
    );
    return 1;
  }
  const measures: Measure[] = [];
  for (const part of wanted) {
    console.error(`Measuring ${part} ...`);
    measures.push(...(await parts[part]!()));
  }
  console.log(tableOf(measures));
  return 0;
}
