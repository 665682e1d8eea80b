import { describe, featureNames, type Knowledge, type WordOdds } from '../../src/extract/corpus/features.ts';
import { layOut, type Forest } from '../../src/extract/corpus/forest.ts';
import { amongNames, columnNames, keyphraseNames, lookAt, type Weights } from '../../src/extract/corpus/termhood.ts';
import { seeded } from '../../src/build/random.ts';
import { boost, type BoostOptions } from './boost.ts';
import { foldsOf } from './folds.ts';
import type { KeyphraseRow } from './keyphrases.ts';
import type { Case, Row } from './marked-papers.ts';
import { wordOdds } from './odds.ts';

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
/** Folds within what is learned from: what a training row sees of other papers comes from other folds than its own. */
const inner = 5;
const amongColumns = amongNames.map((name) => columnNames.indexOf(name));

/** The tables that do not come from marked papers. */
export type Tables = Pick<Knowledge, 'background' | 'keyphrases'>;

/** A forest that judges a candidate by itself, one that judges it among the others, and the word odds that both need. */
export interface Learned {
  alone: Forest;
  among: Forest;
  concepts: WordOdds;
}

/** What each row is like by itself; the word odds that it sees come from other papers than its own. */
export function rowsByThemselves(rows: readonly Row[], tables: Tables): Float64Array[] {
  const data: Float64Array[] = [];
  for (const { learned, judged } of foldsOf([...rows.keys()], inner, (at) => rows[at]!.paper % inner)) {
    const knowledge = { ...tables, concepts: wordOdds(learned.map((at) => rows[at]!)) };
    for (const at of judged) {
      const { candidate, around } = rows[at]!;
      data[at] = new Float64Array(featureNames.length);
      describe(candidate, around, knowledge, data[at], 0);
    }
  }
  return data;
}

/** Fits the first forest. */
export function fitAlone(rows: readonly Row[], tables: Tables): { forest: Forest; concepts: WordOdds } {
  const forest = boost(
    rowsByThemselves(rows, tables),
    rows.map((row) => Number(row.positive)),
    rows.map(weightOf),
    [...featureNames],
    { ...settings, random: seeded(1) },
  );
  return { forest, concepts: wordOdds(rows) };
}

/** Fits the first and the last; the last sees what first forests made of papers that they had not learned from. */
export function fit(cases: readonly Case[], keyphrase: Forest, tables: Tables): Learned {
  const data: Float64Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const { learned, judged } of foldsOf(cases, inner, ({ index }) => index % inner)) {
    const { forest, concepts } = fitAlone(
      learned.flatMap(({ rows }) => rows),
      tables,
    );
    const first = { alone: layOut(forest, columnNames), keyphrase: layOut(keyphrase, columnNames) };
    for (const { rows } of judged) {
      const { values } = lookAt(rows, first, { ...tables, concepts });
      for (let at = 0; at < values.length; at += columnNames.length)
        data.push(Float64Array.from(amongColumns, (column) => values[at + column]!));
      labels.push(...rows.map((row) => Number(row.positive)));
      weights.push(...rows.map(weightOf));
    }
  }
  const among = boost(data, labels, weights, [...amongNames], { ...settings, trees: 120, depth: 4, random: seeded(2) });
  const { forest: alone, concepts } = fitAlone(
    cases.flatMap(({ rows }) => rows),
    tables,
  );
  return { alone, among, concepts };
}

/** To miss what a paper is about, or what it introduces, is worse than to miss another concept. */
export const weightOf = ({ core, introduced }: Pick<Row, 'core' | 'introduced'>): number =>
  introduced ? 4 : core ? 1.5 : 1;

/**
 * Fits the forest for keyphrases on its own sets; their word odds come from other abstracts than the row's own. It knows how
 * likely a reader would mark each candidate, and so how each stands among the others.
 */
export function fitKeyphrases(
  rows: readonly KeyphraseRow[],
  alone: Forest,
  knowledge: Pick<Knowledge, 'background' | 'concepts'>,
): Forest {
  const data: Float64Array[] = [];
  const first = { alone: layOut(alone, columnNames) };
  for (const { learned, judged } of foldsOf(byPaper(rows), inner, ({ paper }) => paper % inner)) {
    const keyphrases = wordOdds(learned.flatMap((paper) => paper.rows));
    for (const { from, rows } of judged) {
      const { values } = lookAt(rows, first, { ...knowledge, keyphrases });
      rows.forEach((_, i) => (data[from + i] = values.slice(i * columnNames.length, (i + 1) * columnNames.length)));
    }
  }
  const labels = rows.map((row) => Number(row.positive));
  return boost(
    data,
    labels,
    labels.map(() => 1),
    [...keyphraseNames],
    { ...settings, trees: 120, random: seeded(3) },
  );
}

/** Rows, which stand in the order of their papers, paper by paper, with the index of the first. */
function byPaper<T extends { paper: number }>(rows: readonly T[]): { paper: number; from: number; rows: T[] }[] {
  const papers: { paper: number; from: number; rows: T[] }[] = [];
  rows.forEach((row, at) => {
    const last = papers.at(-1);
    if (last?.paper === row.paper) last.rows.push(row);
    else papers.push({ paper: row.paper, from: at, rows: [row] });
  });
  return papers;
}

/** What was learned as the weights that `readTermhood` reads, in numbers of four digits. */
export function compact({ alone, among, concepts }: Learned, keyphrase: Forest, keyphrases: WordOdds): Weights {
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
