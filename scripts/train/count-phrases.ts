/**
 * Counts how phrases are used in a large collection of abstracts and writes the background table.
 *   npx tsx scripts/train/count-phrases.ts ../shared/bench/corpora/arxiv-123k.jsonl.gz
 */
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { writeBackground } from '../../src/extract/corpus/background.ts';
import { findSpans } from '../../src/extract/paper/span.ts';
import { tokenise } from '../../src/text/token.ts';
import { readWords } from '../../src/extract/paper/word.ts';

/** Phrases of fewer papers are left out; longer ones too. */
const leastPapers = 8;
const mostWords = 4;
const out = new URL('../../src/extract/background/phrases.txt', import.meta.url);

interface Count {
  papers: number;
  alone: number;
  title: number;
}

async function main(file: string): Promise<void> {
  const counts = new Map<string, Count>();
  let papers = 0;
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const { title, abstract } = JSON.parse(line) as { title: string; abstract: string };
    count(title, abstract, counts);
    if (++papers % 20_000 === 0) forgetRare(counts, papers);
  }
  const rows = [...counts]
    .filter(([phrase, { papers }]) => papers >= leastPapers && phrase.split(' ').length <= mostWords)
    .map(([phrase, row]) => ({ phrase, ...row }))
    .sort((a, b) => (a.phrase < b.phrase ? -1 : 1));
  writeFileSync(
    out,
    writeBackground(
      rows,
      `How phrases are used in ${papers} abstracts of all fields; made by scripts/train/count-phrases.ts`,
    ),
  );
  console.error(`${rows.length} phrases`);
}

function count(title: string, abstract: string, counts: Map<string, Count>): void {
  const any = new Set<string>();
  const alone = new Set<string>();
  const inTitle = new Set<string>();
  for (const text of [title, abstract]) {
    const tokens = tokenise(text);
    for (const { key, shape, opens, closes } of findSpans(tokens, readWords(tokens))) {
      if (!/^[^\t\n]+$/.test(key)) continue;
      any.add(key);
      if (shape !== 'run' || !opens || !closes) continue;
      alone.add(key);
      if (text === title) inTitle.add(key);
    }
  }
  for (const key of any) {
    let row = counts.get(key);
    if (!row) counts.set(key, (row = { papers: 0, alone: 0, title: 0 }));
    row.papers++;
    if (alone.has(key)) row.alone++;
    if (inTitle.has(key)) row.title++;
  }
}

/** What was seen once so far will hardly reach the least; the same input forgets the same. */
function forgetRare(counts: Map<string, Count>, papers: number): void {
  console.error(`${papers} papers, ${counts.size} phrases`);
  for (const [key, row] of counts) if (row.papers === 1 && counts.size > 1_500_000) counts.delete(key);
}

await main(process.argv[2] ?? '../shared/bench/corpora/arxiv-123k.jsonl.gz');
