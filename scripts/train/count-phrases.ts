/**
 * Counts how phrases are used in a large collection of abstracts and writes the background table.
 *   npx tsx scripts/train/count-phrases.ts ../shared/bench/corpora/arxiv-123k.jsonl.gz
 */
import { writeFileSync } from 'node:fs';
import { writeBackground } from '../../src/extract/corpus/background.ts';
import { commonPhrases, countPhrases } from './phrase-counts.ts';
import { readTrainingPapers } from './training-papers.ts';

const file = process.argv[2] ?? '../shared/bench/corpora/arxiv-123k.jsonl.gz';
const out = new URL('../../src/extract/background/phrases.txt', import.meta.url);

const { papers, counts } = await countPhrases(readTrainingPapers([file]));
const rows = commonPhrases(counts);
const note = `How phrases are used in ${papers} abstracts of all fields; made by scripts/train/count-phrases.ts`;
writeFileSync(out, writeBackground(rows, note));
console.error(`${rows.length} phrases`);
