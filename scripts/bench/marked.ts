import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { printed, type Measure } from './measure.ts';

interface Score {
  f1: number;
  coreRecall: number;
  introduced: string;
  typeAccuracy: number;
}

const script = fileURLToPath(new URL('../train/termhood.ts', import.meta.url));
const rawText = new URL('../raw-text.mjs', import.meta.url).href;
const sets = [
  { set: 'seeds', reach: '.66' },
  { set: 'neuro', reach: '.62' },
  { set: 'many-fields', reach: '.56' },
];

/** Scores against marked papers, each judged by what was learned from others. */
export function scoreMarked(): Measure[] {
  const known = crossValidated();
  const unknown = crossValidated('--no-vocabulary');
  const seeds = known.get('seeds')!;
  const how =
    '`npx tsx --import ./scripts/raw-text.mjs scripts/train/termhood.ts --check`: cross-validated, 8 folds by paper';
  return [
    ...sets.map(({ set, reach }) => ({ measure: `${set}: F1`, reach, now: share(known.get(set)!.f1), how })),
    { measure: 'seeds: core recall', reach: '.86', now: share(seeds.coreRecall), how },
    { measure: 'seeds: introduced', reach: '46/48', now: seeds.introduced, how },
    { measure: 'seeds: type accuracy', reach: '.85', now: share(seeds.typeAccuracy), how },
    ...sets.map(({ set }) => ({
      measure: `${set}: F1 without the vocabulary`,
      reach: '',
      now: share(unknown.get(set)!.f1),
      how: 'the same with `--no-vocabulary`: what was learned knows it, the papers are read without',
    })),
  ];
}

function crossValidated(...flags: string[]): Map<string, Score> {
  const tsx = createRequire(import.meta.url).resolve('tsx');
  const lines = printed(['--import', tsx, '--import', rawText, script, '--check', ...flags])
    .trim()
    .split('\n');
  return new Map(
    lines
      .filter((line) => line.includes('{'))
      .map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), JSON.parse(line.slice(space)) as Score];
      }),
  );
}

const share = (value: number): string => value.toFixed(3).replace(/^0/, '');
