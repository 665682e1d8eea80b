import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One record of the neuro collection. */
export interface Abstract {
  id: string;
  title: string;
  abstract: string;
}

const file = new URL('../../../shared/bench/corpora/arxiv-neuro-12k.jsonl.gz', import.meta.url);

/** Abstracts listed in q-bio.NC or cs.NE, spread evenly over the collection, in its order. */
export function neuroAbstracts(count: number): Abstract[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const step = lines.length / Math.min(count, lines.length);
  return Array.from({ length: Math.min(count, lines.length) }, (_, i) => JSON.parse(lines[Math.floor(i * step)]!));
}

export const textOf = ({ title, abstract }: Abstract): string => `${title}. ${abstract}`;
