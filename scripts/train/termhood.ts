/**
 * Learns what a concept is, and of which type, from marked papers; writes src/extract/weights/.
 *   npx tsx scripts/train/termhood.ts            learns from all of them and writes the weights
 *   npx tsx scripts/train/termhood.ts --check    cross-validates: prints the scores of papers that were not learned from
 *     --no-vocabulary                            and reads those papers as with the built-in vocabulary switched off
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readBackground } from '../../src/extract/corpus/background.ts';
import { choose } from '../../src/extract/corpus/choose.ts';
import { describe, featureNames, type Knowledge, type WordOdds } from '../../src/extract/corpus/features.ts';
import { layOut, type Forest } from '../../src/extract/corpus/forest.ts';
import {
  amongNames,
  columnNames,
  keyphraseNames,
  lookAt,
  readTermhood,
  type Weights,
} from '../../src/extract/corpus/termhood.ts';
import { guessType, standingClues, typeClues, type TypeWeights } from '../../src/extract/corpus/type.ts';
import type { Placed } from '../../src/extract/corpus/corpus.ts';
import { readVocabulary, type Vocabulary } from '../../src/extract/paper/vocabulary.ts';
import type { ConceptType } from '../../src/model/index.ts';
import { inputFiles } from '../../src/node/files.ts';
import { seeded } from '../../src/build/random.ts';
import { readPapers } from '../../src/build/read.ts';
import { boost, type BoostOptions } from './boost.ts';
import {
  casesOf,
  readLines,
  shared,
  vocabularyFromFiles,
  type Case,
  type MarkedPaper,
  type Row,
} from './marked-papers.ts';
import { keyphraseRows } from './keyphrases.ts';
import { wordOdds } from './odds.ts';
import { fitTypes } from './types.ts';

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
const out = (name: string) => new URL(`../../src/extract/weights/${name}.json`, import.meta.url);

const vocabulary = vocabularyFromFiles();
const background = readBackground(
  readFileSync(new URL('../../src/extract/background/phrases.txt', import.meta.url), 'utf8'),
);
const keyphraseData = keyphraseRows(vocabulary);
const keyphrases = wordOdds(keyphraseData);
const amongColumns = amongNames.map((name) => columnNames.indexOf(name));

async function allCases(vocabulary: Vocabulary): Promise<Case[]> {
  const gold = (name: string) => readLines<MarkedPaper>(new URL(`gold/${name}-dev.jsonl`, shared));
  const seeds = await readPapers(await inputFiles(['seeds'], process.stdin, () => {}), {}, () => {});
  const cases = casesOf('seeds', seeds, gold('seeds'), vocabulary, 0);
  for (const set of ['neuro', 'many-fields'])
    cases.push(...casesOf(set, gold(set), gold(set), vocabulary, cases.length));
  return cases;
}

/** Fits the first forest; the word odds that it sees in training come from other papers than the row's own. */
function fitAlone(rows: readonly Row[]): { forest: Forest; concepts: WordOdds } {
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
    rows.map(weightOf),
    [...featureNames],
    { ...settings, random: seeded(1) },
  );
  return { forest, concepts: wordOdds(rows) };
}

/** Fits the first and the last; the last sees what first forests made of papers that they had not learned from. */
function fit(cases: readonly Case[], keyphrase: Forest): Learned {
  const data: Float64Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (let fold = 0; fold < inner; fold++) {
    const isOut = ({ rows }: Case) => (rows[0]?.paper ?? 0) % inner === fold;
    const { forest, concepts } = fitAlone(cases.filter((one) => !isOut(one)).flatMap(({ rows }) => rows));
    const first = { alone: layOut(forest, columnNames), keyphrase: layOut(keyphrase, columnNames) };
    for (const { rows } of cases.filter(isOut)) {
      const { values } = lookAt(rows, first, { background, concepts, keyphrases });
      for (let at = 0; at < values.length; at += columnNames.length)
        data.push(Float64Array.from(amongColumns, (column) => values[at + column]!));
      labels.push(...rows.map((row) => Number(row.positive)));
      weights.push(...rows.map(weightOf));
    }
  }
  const among = boost(data, labels, weights, [...amongNames], { ...settings, trees: 120, depth: 4, random: seeded(2) });
  const { forest: alone, concepts } = fitAlone(cases.flatMap(({ rows }) => rows));
  return { alone, among, concepts };
}

/** To miss what a paper is about, or what it introduces, is worse than to miss another concept. */
const weightOf = ({ core, introduced }: Row): number => (introduced ? 4 : core ? 1.5 : 1);

/**
 * Fits the forest for keyphrases on its own sets; their word odds come from other abstracts than the row's own. It knows how
 * likely a reader would mark each candidate, and so how each stands among the others.
 */
function fitKeyphrases(alone: Forest, concepts: WordOdds): Forest {
  const data: Float64Array[] = [];
  const first = { alone: layOut(alone, columnNames) };
  const papers = byPaper(keyphraseData);
  for (let fold = 0; fold < inner; fold++) {
    const odds = wordOdds(keyphraseData.filter((row) => row.paper % inner !== fold));
    for (const { from, rows } of papers.filter((one) => one.rows[0]!.paper % inner === fold)) {
      const { values } = lookAt(rows, first, { background, concepts, keyphrases: odds });
      rows.forEach((_, i) => (data[from + i] = values.slice(i * columnNames.length, (i + 1) * columnNames.length)));
    }
  }
  const labels = keyphraseData.map((row) => Number(row.positive));
  return boost(
    data,
    labels,
    labels.map(() => 1),
    [...keyphraseNames],
    { ...settings, trees: 120, random: seeded(3) },
  );
}

/** Rows, which stand in the order of their papers, paper by paper, with the index of the first. */
function byPaper<T extends { paper: number }>(rows: readonly T[]): { from: number; rows: T[] }[] {
  const papers: { from: number; rows: T[] }[] = [];
  rows.forEach((row, at) => {
    const last = papers.at(-1);
    if (last?.rows[0]!.paper === row.paper) last.rows.push(row);
    else papers.push({ from: at, rows: [row] });
  });
  return papers;
}

interface Learned {
  alone: Forest;
  among: Forest;
  concepts: WordOdds;
}

function rowOf({ candidate, around }: Placed, knowledge: Knowledge): Float64Array {
  const row = new Float64Array(featureNames.length);
  describe(candidate, around, knowledge, row, 0);
  return row;
}

function typeOf(
  { key, candidate: { occurrences, known, standing } }: Row,
  types: TypeWeights,
  vocabulary: Vocabulary,
): ConceptType | null {
  const clues = typeClues(
    key,
    occurrences.map((o) => o.text),
    known,
    vocabulary,
  );
  return guessType([...clues, ...standingClues(standing)], types);
}

/** Scores of papers by what was learned from the other folds; `read` are the papers to score, as `known` lets them be read. */
function crossValidate(cases: readonly Case[], keyphrase: Forest, read: readonly Case[], known: Vocabulary): void {
  const foldOf = ({ rows }: Case) => ((rows[0]?.paper ?? 0) * 7919 + 13) % outer;
  const chosen = new Map<Case, Row[]>();
  for (let fold = 0; fold < outer; fold++) {
    const learned = cases.filter((one) => foldOf(one) !== fold);
    const termhood = readTermhood(compact(fit(learned, keyphrase), keyphrase), background);
    const types = fitTypes(
      learned.flatMap((one) => one.rows),
      vocabulary,
    );
    for (const one of read.filter((other) => foldOf(other) === fold)) {
      const judgements = termhood.judge(one.rows);
      const rows = choose(
        one.rows.map((row, i) => ({ ...row, ...judgements[i]! })),
        { words: one.words, titled: true },
      );
      chosen.set(
        one,
        rows.map((row) => ({ ...row, type: typeOf(row, types, known) })),
      );
    }
    console.error(`fold ${fold + 1} of ${outer}`);
  }
  for (const set of ['seeds', 'neuro', 'many-fields']) {
    const lines = [...chosen]
      .filter(([one]) => one.set === set)
      .map(([{ paper }, rows]) => {
        const concepts = rows.map(({ candidate: { known, occurrences }, type }) => ({
          label: known?.label ?? occurrences[0]!.text,
          aliases: occurrences.map((o) => o.text),
          type,
        }));
        return JSON.stringify({ id: paper.id, title: paper.title, concepts });
      });
    const scorer = fileURLToPath(new URL('bench/score-concepts.mjs', shared));
    const gold = fileURLToPath(new URL(`gold/${set}-dev.jsonl`, shared));
    console.log(
      set,
      execFileSync('node', [scorer, gold], { input: lines.join('\n') })
        .toString()
        .trim(),
    );
  }
}

function compact({ alone, among, concepts }: Learned, keyphrase: Forest): Weights {
  const plain = ({ head, first, any }: WordOdds) => ({
    head: Object.fromEntries(head),
    first: Object.fromEntries(first),
    any: Object.fromEntries(any),
  });
  const round = (values: number[]) => values.map((value) => Number(value.toPrecision(4)));
  const short = (forest: Forest): Forest => ({
    ...forest,
    bias: Number(forest.bias.toPrecision(4)),
    threshold: round(forest.threshold),
    value: round(forest.value),
  });
  return {
    alone: short(alone),
    among: short(among),
    keyphrase: short(keyphrase),
    concepts: plain(concepts),
    keyphrases: plain(keyphrases),
  };
}

const cases = await allCases(vocabulary);
const rows = cases.flatMap((one) => one.rows);
console.error(`${cases.length} papers, ${rows.length} candidates, ${rows.filter((row) => row.positive).length} marked`);
const { forest, concepts } = fitAlone(rows);
const keyphrase = fitKeyphrases(forest, concepts);
if (process.argv.includes('--check')) {
  const known = process.argv.includes('--no-vocabulary') ? readVocabulary([]) : vocabulary;
  crossValidate(cases, keyphrase, known === vocabulary ? cases : await allCases(known), known);
} else {
  writeFileSync(out('termhood'), `${JSON.stringify(compact(fit(cases, keyphrase), keyphrase))}\n`);
  writeFileSync(out('types'), `${JSON.stringify(fitTypes(rows, vocabulary))}\n`);
}
