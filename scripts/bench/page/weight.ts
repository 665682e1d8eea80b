import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from '../measure.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'dist', 'page');

/** What the page weighs, packed: all it can load but data and the worker, and so what the worker alone loads. */
export function weight(): Measure {
  const assets = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`);
  const scripts = new Map(['index.html', ...assets.filter((name) => /\.(js|css)$/.test(name))].map((name) => [name, read(name)])); // prettier-ignore
  const [atFirst, ever] = [reached(scripts, /(?:src|href)="\.\/(assets\/[^"]+)"/g), reached(scripts, /assets\/[\w.-]+|\.\/[\w-]+\.(?:js|css)/g)]; // prettier-ignore
  return {
    measure: 'the page, gzipped, without data and worker',
    reach: 'under 150 kB',
    now: `${kilobytes(ever)} kB`,
    how: `all that it can ever load; ${kilobytes(atFirst)} kB before it asks for the map`,
  };
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** What is reached from index.html by the names in each file; the worker, which is a program of its own, is not entered. */
function reached(files: ReadonlyMap<string, string>, names: RegExp): string[] {
  const found = new Set(['index.html']);
  for (const name of found) {
    for (const [whole, group] of files.get(name)!.matchAll(names)) {
      const next = (group ?? whole).replace(/^\.\//, 'assets/');
      if (files.has(next) && !/\/worker-/.test(next)) found.add(next);
    }
  }
  return [...found].map((name) => files.get(name)!);
}

function kilobytes(texts: readonly string[]): string {
  return (texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000).toFixed(1);
}
