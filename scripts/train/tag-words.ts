/**
 * Tags the words of a large collection of abstracts and writes the table of word classes, so that common words need no tagger.
 *   npx tsx scripts/train/tag-words.ts ../shared/bench/corpora/arxiv-123k.jsonl.gz
 */
import { writeFileSync } from 'node:fs';
import { tag, writeClasses } from '../../src/extract/paper/word-class.ts';
import { commonWords } from './common-words.ts';
import { readTrainingPapers } from './training-papers.ts';

const file = process.argv[2] ?? '../shared/bench/corpora/arxiv-123k.jsonl.gz';
const out = new URL('../../src/text/word-classes.txt', import.meta.url);

const { papers, words } = await commonWords(readTrainingPapers([file]));
const note = `Classes of the words of ${papers} abstracts of all fields; made by scripts/train/tag-words.ts`;
writeFileSync(
  out,
  writeClasses(
    words.map((word) => [word, tag(word)]),
    note,
  ),
);
console.error(`${words.length} words`);
