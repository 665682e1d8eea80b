/**
 * Tags the words of a large collection of abstracts and writes the table of word classes, so that common words need no tagger.
 *   npx tsx scripts/train/tag-words.ts ../shared/bench/corpora/arxiv-123k.jsonl.gz
 */
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { tokenise } from '../../src/text/token.ts';
import { tag, writeClasses } from '../../src/extract/paper/word-class.ts';

/** Words of fewer papers are left to the tagger. */
const leastPapers = 10;
const file = process.argv[2] ?? '../shared/bench/corpora/arxiv-123k.jsonl.gz';
const out = new URL('../../src/extract/background/word-classes.txt', import.meta.url);

const counts = new Map<string, number>();
let papers = 0;
for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
  const { title, abstract } = JSON.parse(line) as { title: string; abstract: string };
  const words = [title, abstract].flatMap((text) => tokenise(text).map((token) => token.text.toLowerCase()));
  for (const word of new Set(words)) if (/^\p{Ll}{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  papers++;
}
const words = [...counts].filter(([, count]) => count >= leastPapers).map(([word]) => word);
writeFileSync(
  out,
  writeClasses(
    words.map((word) => [word, tag(word)]),
    `Classes of the words of ${papers} abstracts of all fields; made by scripts/train/tag-words.ts`,
  ),
);
console.error(`${words.length} words`);
