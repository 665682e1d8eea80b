/**
 * The measures of themes and overlaps as one table of Markdown. Run by `npm run bench:themes`; needs the marked papers and
 * corpora in ../shared.
 *   npm run bench:themes                      everything; takes about ten minutes
 *   npm run bench:themes -- --only quality    some of it: quality, scale
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { printed, sharedFile, type Measure } from './measure.ts';
import { report } from './report.ts';
import type { Quality } from './theme-quality.ts';
import type { ThemeScale } from './theme-scale.ts';

const how = '`npm run bench:themes`';
const share = (value: number): string => value.toFixed(2).replace(/^0/, '');

async function measureQuality(folder: string): Promise<Measure[]> {
  const program = await bundle('scripts/bench/theme-quality.ts');
  const quality = JSON.parse(printed([program, sharedFile('bench/corpora/arxiv-123k.jsonl.gz')])) as Quality;
  const score = (name: keyof Quality['graphs']) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, quality.graphs[name]);
    const { ami, ari, mapPurityAt5, themes, withoutTheme } = JSON.parse(
      printed([sharedFile('bench/score-themes.mjs'), file]),
    ) as Record<'ami' | 'ari' | 'mapPurityAt5' | 'themes' | 'withoutTheme', number>;
    return { agreed: `${share(ami)} / ${share(ari)}`, purity: share(mapPurityAt5), themes, withoutTheme };
  };
  const [best, plain] = [score('vectors'), score('plain')];
  return [
    {
      measure: `seeds: AMI / ARI against the reading (${best.themes} themes)`,
      reach: '.58 / .45',
      now: best.agreed,
      how,
    },
    { measure: 'seeds: map purity@5', reach: '.65', now: best.purity, how },
    { measure: `seeds: AMI / ARI without term vectors (${plain.themes} themes)`, reach: '', now: plain.agreed, how },
    { measure: 'seeds: map purity@5 without term vectors', reach: '', now: plain.purity, how },
    { measure: 'seeds: mean AMI with builds of 20 other seeds', reach: '.95', now: share(quality.otherSeeds), how },
    { measure: 'seeds: mean AMI with builds of 20 samples of 90 %', reach: '.80', now: share(quality.leftOut), how },
    { measure: 'seeds: papers without a theme that share concepts', reach: '0', now: `${quality.lost}`, how },
    ...quality.fields.map(({ name, papers, themes, ami, plain }) => ({
      measure: `${name}: AMI with arXiv's categories (${papers} papers, ${themes} themes); without vectors`,
      reach: '',
      now: `${share(ami)}; ${share(plain)}`,
      how,
    })),
  ];
}

async function measureScale(folder: string): Promise<Measure[]> {
  const program = await bundle('scripts/bench/theme-scale.ts');
  const file = join(folder, 'extracted.json');
  printed([
    '--max-old-space-size=6000',
    program,
    'extract',
    sharedFile('bench/corpora/arxiv-neuro-12k.jsonl.gz'),
    '10000',
    file,
  ]);
  const scale = JSON.parse(printed([program, 'measure', file])) as ThemeScale;
  const seconds = scale.secondsProfiles + scale.secondsThemes + scale.secondsOverlaps;
  const parts = [scale.secondsProfiles, scale.secondsThemes, scale.secondsOverlaps].map((part) => part.toFixed(1));
  return [
    {
      measure: `${scale.papers} papers, ${scale.concepts} concepts: seconds for profiles + themes + overlaps (${scale.themes} themes, ${scale.groups} broader)`,
      reach: '20',
      now: `${seconds.toFixed(1)} (${parts.join(' + ')})`,
      how,
    },
    { measure: 'the same: memory, MB', reach: '1,500', now: scale.megabytes.toFixed(0), how },
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'themes-'));
try {
  const parts = { quality: () => measureQuality(folder), scale: () => measureScale(folder) };
  process.exitCode = await report(parts, { needsShared: true });
} finally {
  rmSync(folder, { recursive: true });
}
