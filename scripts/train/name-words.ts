/**
 * Lists the words that abstracts of all fields write with a capital within sentences; writes src/text/name-words.txt.
 *   npx tsx scripts/train/name-words.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCapitals } from '../../src/extract/paper/capitals.ts';
import { tokenise } from '../../src/text/token.ts';
import { readTrainingPapers, shared } from './training-papers.ts';

/** A word is listed that papers write with a capital at least so often, in at least this share of all. */
const least = { capital: 6, share: 0.65 };

const counts = new Map<string, [small: number, capital: number]>();
const file = fileURLToPath(new URL('bench/corpora/arxiv-123k.jsonl.gz', shared));
for await (const { abstract } of readTrainingPapers([file])) {
  for (const [word, small, capital] of readCapitals(tokenise(abstract), abstract).casings) {
    const sum = counts.get(word) ?? [0, 0];
    counts.set(word, [sum[0] + small, sum[1] + capital]);
  }
}
const words = [...counts]
  .filter(
    ([word, [small, capital]]) =>
      /^[a-z]+$/.test(word) && capital >= least.capital && capital >= least.share * (small + capital),
  )
  .map(([word]) => word)
  .sort();
console.error(`${words.length} of ${counts.size} words`);
const comment =
  '# Words that abstracts of all fields write with a capital within sentences; made by scripts/train/name-words.ts';
writeFileSync(new URL('../../src/text/name-words.txt', import.meta.url), `${comment}\n${words.join(' ')}\n`);
