/**
 * Learns what a concept is from marked papers, and writes src/extract/weights/termhood.json.
 *   npx tsx scripts/train/termhood.ts            learns from all of them and writes the weights
 *   npx tsx scripts/train/termhood.ts --check    cross-validates: prints the scores of papers that were not learned from
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readBackground } from '../../src/extract/corpus/background.ts';
import { choose } from '../../src/extract/corpus/choose.ts';
import { describe, featureNames, type Knowledge, type WordOdds } from '../../src/extract/corpus/features.ts';
import { logistic, predict, type Forest } from '../../src/extract/corpus/forest.ts';
import type { Weights } from '../../src/extract/corpus/termhood.ts';
import { findCandidates } from '../../src/extract/paper/candidates.ts';
import { inputFiles } from '../../src/node/files.ts';
import { seeded } from '../../src/pipeline/random.ts';
import { readPapers } from '../../src/pipeline/read.ts';
import { boost, type BoostOptions } from './boost.ts';
import {
  casesOf,
  porter,
  readLines,
  shared,
  vocabularyFromFiles,
  type Case,
  type MarkedPaper,
  type Row,
} from './marked-papers.ts';
import { wordOdds, type Marked } from './odds.ts';

const settings: Omit<BoostOptions, 'random'> = {
  trees: 250,
  depth: 5,
  rate: 0.05,
  leaf: 4,
  lambda: 3,
  rows: 0.7,
  columns: 0.5,
  bins: 48,
};
const outer = 8;
const inner = 5;
const out = new URL('../../src/extract/weights/termhood.json', import.meta.url);

const vocabulary = vocabularyFromFiles();
const background = readBackground(
  readFileSync(new URL('../../src/extract/background/phrases.txt', import.meta.url), 'utf8'),
);
const keyphrases = wordOdds(keyphraseRows());

async function allCases(): Promise<Case[]> {
  const gold = (name: string) => readLines<MarkedPaper>(new URL(`gold/${name}-dev.jsonl`, shared));
  const seeds = await readPapers(await inputFiles(['seeds'], process.stdin, () => {}), {}, () => {});
  const cases = casesOf('seeds', seeds, gold('seeds'), vocabulary, 0);
  for (const set of ['neuro', 'many-fields'])
    cases.push(...casesOf(set, gold(set), gold(set), vocabulary, cases.length));
  return cases;
}

/** Candidates of abstracts whose keyphrases indexers, readers or annotators gave; sets that are not among the measures. */
function keyphraseRows(): Marked[] {
  interface Document {
    title?: string;
    abstract: string;
    keyphrases?: string[];
    entities?: { text: string; type: string }[];
  }
  return ['inspec-train', 'scierc-train', 'stm-dev'].flatMap((name) =>
    readLines<Document>(new URL(`bench/keyphrases/${name}.jsonl`, shared)).flatMap(
      ({ title = '', abstract, keyphrases: given, entities = [] }) => {
        const wanted = new Set(
          (given ?? entities.filter(({ type }) => type !== 'Generic').map(({ text }) => text)).map(porter.normalise),
        );
        const { candidates } = findCandidates({ id: '', title, abstract }, vocabulary);
        return candidates.map(({ key, occurrences }) => ({
          key,
          positive: occurrences.some(({ text }) => wanted.has(porter.normalise(text))),
        }));
      },
    ),
  );
}

/** Fits the forest; the word odds that it sees in training come from other papers than the row's own. */
function fit(rows: readonly Row[]): { forest: Forest; concepts: WordOdds } {
  const data: Float64Array[] = [];
  for (let fold = 0; fold < inner; fold++) {
    const concepts = wordOdds(rows.filter((row) => row.paper % inner !== fold));
    rows.forEach((row, i) => {
      if (row.paper % inner === fold) data[i] = rowOf(row, { background, concepts, keyphrases });
    });
  }
  const forest = boost(
    data,
    rows.map((row) => Number(row.positive)),
    rows.map(() => 1),
    [...featureNames],
    { ...settings, random: seeded(1) },
  );
  return { forest, concepts: wordOdds(rows) };
}

const rowOf = (row: Row, knowledge: Knowledge): Float64Array => describe(row.candidate, row.around, knowledge);

function crossValidate(cases: readonly Case[]): void {
  const foldOf = (paper: number) => (paper * 7919 + 13) % outer;
  const score = new Map<Row, number>();
  for (let fold = 0; fold < outer; fold++) {
    const { forest, concepts } = fit(cases.flatMap(({ rows }) => rows.filter((row) => foldOf(row.paper) !== fold)));
    for (const row of cases.flatMap(({ rows }) => rows.filter((own) => foldOf(own.paper) === fold))) {
      score.set(row, logistic(predict(forest, rowOf(row, { background, concepts, keyphrases }))));
    }
  }
  for (const set of ['seeds', 'neuro', 'many-fields']) {
    const own = cases.filter((one) => one.set === set);
    for (const threshold of [0.3, 0.33, 0.36, 0.4]) {
      const lines = own.map(({ paper, rows }) => {
        const chosen = choose(
          rows.map((row) => ({ ...row, score: score.get(row)! })),
          { threshold },
        );
        const concepts = chosen.map(({ candidate: { known, occurrences } }) => ({
          label: known?.label ?? occurrences[0]!.text,
          aliases: occurrences.map((o) => o.text),
          type: known?.type ?? null,
        }));
        return JSON.stringify({ id: paper.id, title: paper.title, concepts });
      });
      const scorer = fileURLToPath(new URL('bench/score-concepts.mjs', shared));
      const gold = fileURLToPath(new URL(`gold/${set}-dev.jsonl`, shared));
      console.log(
        set,
        threshold,
        execFileSync('node', [scorer, gold], { input: lines.join('\n') })
          .toString()
          .trim(),
      );
    }
  }
}

function compact({ forest, concepts }: { forest: Forest; concepts: WordOdds }): Weights {
  const plain = ({ head, first, any }: WordOdds) => ({
    head: Object.fromEntries(head),
    first: Object.fromEntries(first),
    any: Object.fromEntries(any),
  });
  const round = (values: number[]) => values.map((value) => Number(value.toPrecision(4)));
  return {
    forest: {
      ...forest,
      bias: Number(forest.bias.toPrecision(4)),
      threshold: round(forest.threshold),
      value: round(forest.value),
    },
    concepts: plain(concepts),
    keyphrases: plain(keyphrases),
  };
}

const cases = await allCases();
const rows = cases.flatMap((one) => one.rows);
console.error(`${cases.length} papers, ${rows.length} candidates, ${rows.filter((row) => row.positive).length} marked`);
if (process.argv.includes('--check')) crossValidate(cases);
else writeFileSync(out, `${JSON.stringify(compact(fit(rows)))}\n`);
