/**
 * The 30 largest concepts of the first 500 papers of a category, for each category given.
 *   npx tsx scripts/bench/fields.ts physics.ao-ph cs.CR q-bio.PE     (after npm run build)
 */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type * as library from '../../src/index.ts';
import type { InputFile } from '../../src/model/index.ts';

const corpus = new URL('../../../shared/bench/corpora/arxiv-123k.jsonl.gz', import.meta.url);
const papersEach = 500;
const shown = 30;

interface Listed {
  id: string;
  title: string;
  abstract: string;
  primary: string;
}

async function main(categories: string[]): Promise<void> {
  if (!existsSync(corpus)) throw new Error('../shared is not here: the corpus is not part of the repository.');
  const { buildAtlas } = (await import(new URL('../../dist/node/index.js', import.meta.url).href)) as typeof library;
  const lines = new Map(categories.map((category) => [category, [] as string[]]));
  for await (const line of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
    const { id, title, abstract, primary } = JSON.parse(line) as Listed;
    const own = lines.get(primary);
    if (own && own.length < papersEach) own.push(JSON.stringify({ id, title, abstract }));
  }
  for (const [category, own] of lines) {
    const file: InputFile = { name: `${category}.jsonl`, open: () => new Blob([own.join('\n')]).stream() };
    const { papers, concepts, themes } = await buildAtlas([file]);
    const largest = concepts
      .slice(0, shown)
      .map(({ label, type, papers: count }) => `${label} (${type ?? 'no type'}, ${count})`);
    console.log(
      `## ${category}: ${papers.length} papers, ${concepts.length} concepts, ${themes.themes.length} themes\n\n${largest.join('; ')}.\n`,
    );
  }
}

await main(process.argv.slice(2));
