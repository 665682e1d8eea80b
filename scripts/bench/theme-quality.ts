/**
 * How good and how steady themes are, in a process of its own; bundled and run by `npm run bench:themes`. Prints JSON.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { inputFiles } from '../../src/node/files.ts';
import { graphText } from '../../src/formats/write/graph-json.ts';
import type { Atlas, Paper } from '../../src/model/index.ts';
import { mapPapers, readPapers } from '../../src/build/index.ts';
import { type BuildOptions } from '../../src/model/index.ts';
import { seeded } from '../../src/build/random.ts';
import { noFacts } from '../../tests/fixtures/no-facts.ts';
import { agreement } from './agreement.ts';

export interface Quality {
  /** graph.json of the seeds, with and without term vectors, for the scorer. */
  graphs: { vectors: string; plain: string };
  otherSeeds: number;
  leftOut: number;
  /** Papers without a theme that share a concept with another. */
  lost: number;
  fields: { name: string; papers: number; themes: number; ami: number; plain: number }[];
}

const [corpus, runs = '20'] = process.argv.slice(2);

const build = (papers: readonly Paper[], options: Partial<BuildOptions> = {}): Promise<Atlas> =>
  mapPapers([...papers], [], options);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

async function main(): Promise<void> {
  const papers = await readPapers(await inputFiles(['seeds'], process.stdin, () => {}), {}, () => {}, {});
  const atlas = await build(papers);
  const plain = await build(papers, { vectors: false });
  const others: Atlas[] = [];
  for (let seed = 2; seed <= Number(runs) + 1; seed++) others.push(await build(papers, { seed }));
  const leftOut: number[] = [];
  for (let run = 0; run < Number(runs); run++) {
    const random = seeded(1000 + run);
    const kept = papers.map((_, paper) => paper).filter(() => random() >= 0.1);
    const part = await build(kept.map((paper) => papers[paper]!));
    const at = new Map(part.papers.map(({ title }, index) => [title, index]));
    const common = papers.flatMap(({ title }, paper) => (at.has(title) ? [[paper, at.get(title)!] as const] : []));
    leftOut.push(
      agreement(
        common.map(([paper]) => atlas.themes.ofPaper[paper]!),
        common.map(([, index]) => part.themes.ofPaper[index]!),
      ).ami,
    );
  }
  const quality: Quality = {
    graphs: { vectors: [...graphText(atlas)].join(''), plain: [...graphText(plain)].join('') },
    otherSeeds: mean(others.map((other) => agreement(atlas.themes.ofPaper, other.themes.ofPaper).ami)),
    leftOut: mean(leftOut),
    lost: lost(atlas),
    fields: await measureFields(),
  };
  console.log(JSON.stringify(quality));
}

function lost({ network, themes, concepts }: Atlas): number {
  const sharing = new Set(
    network.mentions.source.filter((_, row) => concepts[network.mentions.target[row]!]!.papers >= 2),
  );
  return themes.ofPaper.filter((theme, paper) => theme === null && sharing.has(paper)).length;
}

/** Sets of categories of arXiv that lie near each other; what category a paper was listed in first is no theme, but near one. */
const fields: Record<string, string[]> = {
  biology: ['q-bio.NC', 'q-bio.PE', 'q-bio.QM', 'q-bio.MN', 'q-bio.BM', 'q-bio.GN', 'q-bio.TO', 'q-bio.CB'],
  computing: ['cs.LG', 'cs.CL', 'cs.CV', 'cs.RO', 'cs.NI', 'cs.CR', 'cs.DS', 'cs.SE', 'cs.HC', 'cs.IR', 'cs.DB'],
  physics: [
    'cond-mat.soft',
    'cond-mat.mtrl-sci',
    'cond-mat.stat-mech',
    'cond-mat.quant-gas',
    'physics.chem-ph',
    'physics.flu-dyn',
    'physics.optics',
    'physics.plasm-ph',
  ],
  mathematics: ['math.PR', 'math.CO', 'math.AG', 'math.GT', 'math.OC', 'math.NA', 'math.ST', 'math.LO', 'math.GR'],
  finance: ['q-fin.PR', 'q-fin.ST', 'q-fin.RM', 'q-fin.PM', 'q-fin.TR', 'econ.EM', 'stat.ME', 'stat.AP', 'q-fin.GN'],
};

interface Listed {
  id: string;
  title: string;
  abstract: string;
  primary: string;
  year: number;
}

async function measureFields(): Promise<Quality['fields']> {
  const lines = gunzipSync(readFileSync(corpus!)).toString('utf8').trim().split('\n');
  const records = lines.map((line) => JSON.parse(line) as Listed).filter(({ abstract }) => abstract.length > 400);
  const found: Quality['fields'] = [];
  for (const [name, categories] of Object.entries(fields)) {
    const random = seeded(name.length);
    const drawn = categories.flatMap((category) => {
      const own = records.filter(({ primary }) => primary === category);
      return Array.from({ length: 14 + Math.floor(22 * random()) }, () => own[Math.floor(random() * own.length)]!);
    });
    const listed = [...new Map(drawn.map((record) => [record.title, record])).values()];
    const papers = listed
      .map((record): Paper => ({
        ...noFacts,
        id: record.id,
        title: record.title,
        abstract: record.abstract,
        year: record.year,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const category = new Map(listed.map(({ id, primary }) => [id, primary]));
    const reading = papers.map(({ id }) => category.get(id)!);
    const [atlas, plain] = [await build(papers), await build(papers, { vectors: false })];
    found.push({
      name,
      papers: papers.length,
      themes: atlas.themes.themes.length,
      ami: agreement(atlas.themes.ofPaper, reading).ami,
      plain: agreement(plain.themes.ofPaper, reading).ami,
    });
  }
  return found;
}

await main();
