import type { EdgeTable, Paper, Profiles } from '../model/index.ts';
import { termsOf } from './terms.ts';
import type { TermVectors } from './vectors.ts';

/** What one paper says: its terms and how often, the title's counted twice. */
export type PaperTerms = Map<string, number>;

/** The per-paper half: the terms of a paper. */
export function readTerms({ title, abstract }: Pick<Paper, 'title' | 'abstract'>): PaperTerms {
  const counts: PaperTerms = new Map();
  const add = (term: string, times: number) => counts.set(term, (counts.get(term) ?? 0) + times);
  for (const term of termsOf(title)) add(term, 2);
  for (const term of termsOf(abstract)) add(term, 1);
  return counts;
}

/** The sum of a paper's term vectors, each by the logarithm of how often the paper has the term. */
export function sumOfTerms(terms: PaperTerms, { dimensions, row, values, scale }: TermVectors): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const [term, times] of terms) {
    const index = row.get(term);
    if (index === undefined) continue;
    const weight = (1 + Math.log(times)) * scale[index]!;
    const from = index * dimensions;
    for (let at = 0; at < dimensions; at++) sum[at]! += weight * values[from + at]!;
  }
  return sum;
}

/**
 * The corpus half: numbers the terms that at least two papers have, and sets the papers' sums around their middle, so that
 * what all of a collection is about tells nothing. Every place has length 1, or 0 where no term is known.
 */
export function profilePapers(papers: readonly PaperTerms[], vectors: TermVectors | null): Profiles {
  return {
    terms: tabulate(papers),
    latent: vectors && { dimensions: vectors.dimensions, values: centred(papers, vectors) },
  };
}

function tabulate(papers: readonly PaperTerms[]): EdgeTable {
  const holders = new Map<string, number>();
  for (const terms of papers) for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  const number = new Map<string, number>();
  const table: EdgeTable = { source: [], target: [], weight: [] };
  papers.forEach((terms, paper) => {
    for (const [term, times] of terms) {
      if (holders.get(term)! < 2) continue;
      let index = number.get(term);
      if (index === undefined) number.set(term, (index = number.size));
      table.source.push(paper);
      table.target.push(index);
      table.weight.push(1 + Math.log(times));
    }
  });
  return table;
}

function centred(papers: readonly PaperTerms[], vectors: TermVectors): Float32Array {
  const { dimensions } = vectors;
  const sums = papers.map((terms) => toLengthOne(sumOfTerms(terms, vectors)));
  const known = sums.filter((sum) => sum.some((value) => value !== 0));
  const mean = Float64Array.from({ length: dimensions }, (_, at) =>
    known.reduce((total, sum) => total + sum[at]! / known.length, 0),
  );
  const values = new Float32Array(papers.length * dimensions);
  const placed = new Set(known);
  sums.forEach((sum, paper) => {
    if (placed.has(sum)) values.set(toLengthOne(sum.map((value, at) => value - mean[at]!)), paper * dimensions);
  });
  return values;
}

/** The same direction with length 1; what has no direction stays 0. */
function toLengthOne(row: Float32Array): Float32Array {
  const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
  return length > 1e-9 ? row.map((value) => value / length) : row;
}
