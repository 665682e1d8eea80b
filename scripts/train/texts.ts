import { termsOf } from '../../src/profile/terms.ts';
import type { Bag } from './contrast.ts';
import type { SparseRows } from './singular-vectors.ts';
import type { TrainingPaper } from './training-papers.ts';

/** Terms of fewer papers, or of more than this share of them, get no vector; nor any beyond so many. */
const vocabulary = { leastPapers: 15, commonest: 0.15, most: 40_000 };

/** A paper as numbers of terms. */
export interface Text {
  title: Uint16Array;
  sentences: Uint16Array[];
  authors: string[];
}

/** The terms that get a vector, the most frequent first, with how rare each is: the logarithm of all papers to its papers. */
export async function chooseTerms(
  papers: AsyncIterable<TrainingPaper>,
): Promise<{ papers: number; terms: string[]; rarity: number[] }> {
  const frequency = new Map<string, number>();
  let read = 0;
  for await (const { title, abstract } of papers) {
    for (const term of new Set([...termsOf(title), ...termsOf(abstract)]))
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    if (++read % 30_000 === 0) forgetRare(frequency);
  }
  const chosen = [...frequency]
    .filter(([, count]) => count >= vocabulary.leastPapers && count <= vocabulary.commonest * read)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, vocabulary.most);
  return {
    papers: read,
    terms: chosen.map(([term]) => term),
    rarity: chosen.map(([, count]) => Math.log(read / count)),
  };
}

/** Keeps memory in bounds; terms this rare so far rarely reach the least. */
function forgetRare(frequency: Map<string, number>): void {
  for (const [term, count] of frequency) if (count < 2) frequency.delete(term);
}

/** The papers whose title has two known terms, and two of whose sentences have. */
export async function readTexts(papers: AsyncIterable<TrainingPaper>, terms: readonly string[]): Promise<Text[]> {
  const number = new Map(terms.map((term, index) => [term, index]));
  const known = (text: string) =>
    Uint16Array.from(termsOf(text).flatMap((term) => (number.has(term) ? [number.get(term)!] : [])));
  const texts: Text[] = [];
  for await (const { title, abstract, authors = [] } of papers) {
    const sentences = abstract
      .split(/(?<=[.?!])\s+/)
      .map(known)
      .filter(({ length }) => length > 1);
    const text = { title: known(title), sentences, authors };
    if (text.title.length > 1 && sentences.length > 1) texts.push(text);
  }
  return texts;
}

/** Some parts of a text as one bag: each term by one plus the logarithm of how often it is there. */
export function bagOf(parts: readonly Uint16Array[]): Bag {
  const counts = new Map<number, number>();
  for (const part of parts) for (const term of part) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { terms: [...counts.keys()], weights: Array.from(counts.values(), (count) => 1 + Math.log(count)) };
}

/** Texts by tf-idf, each of length 1; the title counts twice. */
export function weigh(texts: readonly Text[], rarity: readonly number[]): SparseRows {
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
