/**
 * Time and memory of themes and overlaps for many papers, in a process of its own; bundled and run by `npm run bench:themes`.
 * `extract FILE COUNT OUT` writes what extraction finds; `measure FILE` reads that and prints JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Concept, EdgeTable, Paper } from '../../src/model/index.ts';
import { buildNetwork } from '../../src/network/index.ts';
import { findOverlaps } from '../../src/overlaps/index.ts';
import { extractConcepts } from '../../src/build/index.ts';
import { collectProfiles } from '../../src/build/profile.ts';
import { seeded } from '../../src/build/random.ts';
import { colourThemes, findThemes } from '../../src/themes/index.ts';
import { neuroAbstracts } from './neuro-abstracts.ts';

export interface ThemeScale {
  papers: number;
  concepts: number;
  themes: number;
  groups: number;
  pairs: number;
  bridges: number;
  secondsProfiles: number;
  secondsThemes: number;
  secondsOverlaps: number;
  megabytes: number;
}

interface Extracted {
  papers: Paper[];
  concepts: Concept[];
  about: EdgeTable;
}

/** So many concepts are kept: those of most papers. */
const mostConcepts = 20_000;

async function extract(corpus: string, count: number, out: string): Promise<void> {
  const papers = neuroAbstracts(corpus, count)
    .map((abstract) => ({ ...abstract, sources: [] }) as unknown as Paper)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { concepts, about } = await extractConcepts(papers);
  const kept = concepts.slice(0, mostConcepts);
  const rows = about.target.flatMap((concept, row) => (concept < mostConcepts ? [row] : []));
  const some = (column: readonly number[]) => rows.map((row) => column[row]!);
  const extracted: Extracted = {
    papers: papers.map(({ id, title, abstract }) => ({ id, title, abstract }) as Paper),
    concepts: kept,
    about: { source: some(about.source), target: some(about.target), weight: some(about.weight) },
  };
  writeFileSync(out, JSON.stringify(extracted));
}

async function measure(file: string): Promise<void> {
  const { papers, concepts, about } = JSON.parse(readFileSync(file, 'utf8')) as Extracted;
  const network = buildNetwork(about, papers.length, concepts.length);
  let last = performance.now();
  const lap = () => {
    const seconds = (performance.now() - last) / 1000;
    last = performance.now();
    return seconds;
  };
  const profiles = await collectProfiles(papers, { vectors: true });
  const secondsProfiles = lap();
  const { themes: found } = findThemes(network, concepts, profiles, papers.length, seeded(1));
  const themes = colourThemes(
    found,
    found.themes.map(() => new Set()),
  );
  const secondsThemes = lap();
  const overlaps = findOverlaps(network, themes, concepts);
  const secondsOverlaps = lap();
  const scale: ThemeScale = {
    papers: papers.length,
    concepts: concepts.length,
    themes: themes.themes.length,
    groups: themes.groups.length,
    pairs: overlaps.pairs.length,
    bridges: overlaps.bridges.length,
    secondsProfiles,
    secondsThemes,
    secondsOverlaps,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(scale));
}

const [task, file, count, out] = process.argv.slice(2);
await (task === 'extract' ? extract(file!, Number(count), out!) : measure(file!));
