import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One record of a collection of abstracts. */
export interface Abstract {
  id: string;
  title: string;
  abstract: string;
}

/** So many abstracts of a gzipped file with one as JSON a line, drawn evenly; then shuffled evenly, so that any part is a sample. */
export function neuroAbstracts(file: string, count: number): Abstract[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const drawn = Array.from({ length: count }, (_, i) => lines[Math.floor((i * lines.length) / count)]!);
  const stride = 7919; // a prime, so that every place is met once
  return drawn.map((_, i) => JSON.parse(drawn[(i * stride) % count]!) as Abstract);
}

export const textOf = ({ title, abstract }: Abstract): string => `${title}. ${abstract}`;
