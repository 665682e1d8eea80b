/**
 * Learns vectors of terms from collections of abstracts, so that texts about the same things have terms whose sums point the
 * same way. Pairs of texts that go together are drawn (a title and its abstract, two halves of an abstract, two papers that
 * share an author), and a text is to be nearer to its own partner than to those of all others of its batch (InfoNCE; van den
 * Oord, Li & Vinyals 2018; here with bags of words, as StarSpace does; Wu et al. 2018). No labels are used. They start
 * from latent semantic analysis (Deerwester et al. 1990): the largest singular vectors of tf-idf.
 *   npx tsx scripts/train/term-vectors.ts ../shared/bench/corpora/arxiv-123k.jsonl.gz ../shared/bench/corpora/arxiv-neuro-12k.jsonl.gz
 */
import { writeFileSync } from 'node:fs';
import { writeVectors } from '../../src/profile/vectors.ts';
import { seeded } from '../../src/build/random.ts';
import { Contrast } from './contrast.ts';
import { pairDrawer, shuffle } from './pairs.ts';
import { singularVectors } from './singular-vectors.ts';
import { chooseTerms, readTexts, weigh } from './texts.ts';
import { readTrainingPapers } from './training-papers.ts';

const dimensions = 96;
const epochs = 6;
const batchSize = 256;
const out = new URL('../../src/profile/data/vectors.txt', import.meta.url);

const files = process.argv.slice(2);
const random = seeded(6);
const { papers, terms, rarity } = await chooseTerms(readTrainingPapers(files));
console.error(`${papers} papers, ${terms.length} terms`);
const texts = await readTexts(readTrainingPapers(files), terms);
const drawPair = pairDrawer(texts, random);

console.error('latent semantic analysis ...');
const start = singularVectors(weigh(texts, rarity), terms.length, dimensions, random);
const contrast = new Contrast(
  start.map((value, at) => 3 * rarity[Math.floor(at / dimensions)]! * value),
  dimensions,
  batchSize,
);
for (let epoch = 0; epoch < epochs; epoch++) {
  const order = shuffle([...texts.keys()], random);
  let loss = 0;
  let batches = 0;
  for (let from = 0; from + batchSize <= order.length; from += batchSize) {
    const done = (epoch + from / order.length) / epochs;
    loss += contrast.learn(order.slice(from, from + batchSize).map(drawPair), 0.05 * (1 - 0.9 * done));
    batches++;
  }
  console.error(`epoch ${epoch + 1} of ${epochs}: loss ${(loss / batches).toFixed(3)}`);
}
const note = `Vectors of terms, learned from ${texts.length} abstracts of all fields by scripts/train/term-vectors.ts`;
writeFileSync(out, writeVectors(terms, dimensions, contrast.vectors, note));
