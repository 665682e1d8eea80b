/**
 * The measures of concept extraction as one table of Markdown. Run by `npm run bench:concepts`; needs the marked papers and
 * corpora in ../shared.
 *   npm run bench:concepts                              everything; takes a quarter of an hour
 *   npm run bench:concepts -- --only keyphrases,speed   some of it: seeds, keyphrases, speed
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scoreKeyphrases } from './keyphrases.ts';
import { sharedFile, tableOf, type Measure } from './measure.ts';
import { measurePace } from './pace.ts';
import { scoreMarked } from './marked.ts';

const parts: Record<string, () => Measure[] | Promise<Measure[]>> = {
  seeds: scoreMarked,
  keyphrases: scoreKeyphrases,
  speed: measurePace,
};

async function main(): Promise<number> {
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
  const wanted = only?.split(',') ?? Object.keys(parts);
  const unknown = wanted.find((part) => !Object.hasOwn(parts, part));
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}": --only takes ${Object.keys(parts).join(', ')}.`);
    return 2;
  }
  if (!existsSync(sharedFile('bench'))) {
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

process.exitCode = await main();
