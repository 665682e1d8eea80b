/**
 * Learns vectors of terms from collections of abstracts, so that texts about the same things have terms whose sums point the
 * same way. Pairs of texts that go together are drawn (a title and its abstract, two halves of an abstract, two papers that
 * share an author), and a text is to be nearer to its own partner than to those of all others of its batch (InfoNCE; van den
 * Oord, Li & Vinyals 2018; here with bags of words, as StarSpace does; Wu et al. 2018). No labels are used. They start
 * from latent semantic analysis (Deerwester et al. 1990): the largest singular vectors of tf-idf.
 *   npx tsx scripts/train/term-vectors.ts ../shared/bench/corpora/arxiv-123k.jsonl.gz ../shared/bench/corpora/arxiv-neuro-12k.jsonl.gz
 */
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { termsOf } from '../../src/profile/terms.ts';
import { writeVectors } from '../../src/profile/vectors.ts';
import { seeded } from '../../src/build/random.ts';
import { Contrast, type Bag } from './contrast.ts';
import { singularVectors, type SparseRows } from './singular-vectors.ts';

/** Terms of fewer papers, or of more than this share of them, get no vector; nor any beyond so many. */
const vocabulary = { leastPapers: 15, commonest: 0.15, most: 40_000 };
const dimensions = 96;
const epochs = 6;
const batchSize = 256;
/** Of the pairs of a paper that has them, this share are with a paper of one of its authors; of the others, this share title and abstract. */
const pairs = { author: 0.5, title: 0.4 };
/** A name on more papers may be several people's. */
const mostPapersOfAuthor = 12;
const out = new URL('../../src/profile/data/vectors.txt', import.meta.url);

interface Text {
  title: Uint16Array;
  sentences: Uint16Array[];
  authors: string[];
}

interface Record {
  id: string;
  title: string;
  abstract: string;
  authors?: string[];
}

async function* records(files: readonly string[]): AsyncGenerator<Record> {
  const seen = new Set<string>();
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
      const record = JSON.parse(line) as Record;
      if (!seen.has(record.id)) yield record;
      seen.add(record.id);
    }
  }
}

/** The terms that get a vector, the most frequent first, with how rare each is. */
async function chooseTerms(files: readonly string[]): Promise<{ terms: string[]; rarity: number[] }> {
  const frequency = new Map<string, number>();
  let papers = 0;
  for await (const { title, abstract } of records(files)) {
    for (const term of new Set([...termsOf(title), ...termsOf(abstract)]))
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    if (++papers % 30_000 === 0) forgetRare(frequency);
  }
  const chosen = [...frequency]
    .filter(([, count]) => count >= vocabulary.leastPapers && count <= vocabulary.commonest * papers)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, vocabulary.most);
  console.error(`${papers} papers, ${chosen.length} terms`);
  return { terms: chosen.map(([term]) => term), rarity: chosen.map(([, count]) => Math.log(papers / count)) };
}

/** Keeps memory in bounds; terms this rare so far rarely reach the least. */
function forgetRare(frequency: Map<string, number>): void {
  for (const [term, count] of frequency) if (count < 2) frequency.delete(term);
}

async function readTexts(files: readonly string[], terms: readonly string[]): Promise<Text[]> {
  const number = new Map(terms.map((term, index) => [term, index]));
  const known = (text: string) =>
    Uint16Array.from(termsOf(text).flatMap((term) => (number.has(term) ? [number.get(term)!] : [])));
  const texts: Text[] = [];
  for await (const { title, abstract, authors = [] } of records(files)) {
    const sentences = abstract
      .split(/(?<=[.?!])\s+/)
      .map(known)
      .filter(({ length }) => length > 1);
    const text = { title: known(title), sentences, authors };
    if (text.title.length > 1 && sentences.length > 1) texts.push(text);
  }
  return texts;
}

/** For each paper the others that share an author with it. */
function companions(texts: readonly Text[]): number[][] {
  const papersOf = new Map<string, number[]>();
  texts.forEach(({ authors }, paper) => {
    for (const author of authors) papersOf.set(author, [...(papersOf.get(author) ?? []), paper]);
  });
  return texts.map(({ authors }, paper) =>
    authors.flatMap((author) => {
      const papers = papersOf.get(author)!;
      return papers.length <= mostPapersOfAuthor ? papers.filter((other) => other !== paper) : [];
    }),
  );
}

function bagOf(parts: readonly Uint16Array[]): Bag {
  const counts = new Map<number, number>();
  for (const part of parts) for (const term of part) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { terms: [...counts.keys()], weights: Array.from(counts.values(), (count) => 1 + Math.log(count)) };
}

/** Texts by tf-idf, each of length 1. */
function weigh(texts: readonly Text[], rarity: readonly number[]): SparseRows {
  const bags = texts.map(({ title, sentences }) => bagOf([title, title, ...sentences]));
  const size = bags.reduce((sum, { terms }) => sum + terms.length, 0);
  const rows = {
    start: new Uint32Array(bags.length + 1),
    feature: new Uint32Array(size),
    weight: new Float32Array(size),
  };
  bags.forEach(({ terms, weights }, index) => {
    const from = rows.start[index]!;
    rows.start[index + 1] = from + terms.length;
    const own = terms.map((term, at) => weights[at]! * rarity[term]!);
    const length = Math.hypot(...own);
    rows.feature.set(terms, from);
    rows.weight.set(
      own.map((weight) => weight / length),
      from,
    );
  });
  return rows;
}

async function main(files: string[]): Promise<void> {
  const random = seeded(6);
  const { terms, rarity } = await chooseTerms(files);
  const texts = await readTexts(files, terms);
  const others = companions(texts);
  const shuffle = <T>(items: readonly T[]): T[] => {
    const mixed = [...items];
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
    }
    return mixed;
  };
  const drawPair = (paper: number): [Bag, Bag] => {
    const { title, sentences } = texts[paper]!;
    const mates = others[paper]!;
    if (mates.length > 0 && random() < pairs.author) {
      const mate = texts[mates[Math.floor(random() * mates.length)]!]!;
      const part = (text: Text) => bagOf([text.title, ...text.sentences.filter(() => random() < 0.7)]);
      return [part(texts[paper]!), part(mate)];
    }
    if (random() < pairs.title) return [bagOf([title]), bagOf(sentences)];
    const mixed = shuffle(sentences);
    const half = Math.ceil(mixed.length / 2);
    const second = mixed.slice(half);
    return [bagOf(mixed.slice(0, half)), bagOf(random() < 0.3 ? [...second, title] : second)];
  };

  console.error('latent semantic analysis ...');
  const start = singularVectors(weigh(texts, rarity), terms.length, dimensions, random);
  const contrast = new Contrast(
    start.map((value, at) => 3 * rarity[Math.floor(at / dimensions)]! * value),
    dimensions,
    batchSize,
  );
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffle([...texts.keys()]);
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
}

await main(process.argv.slice(2));
