/**
 * Learns what a concept is, and of which type, from marked papers; writes src/extract/weights/.
 *   npx tsx --import ./scripts/raw-text.mjs scripts/train/termhood.ts            learns from all of them and writes the weights
 *   npx tsx --import ./scripts/raw-text.mjs scripts/train/termhood.ts --check    cross-validates: prints the scores of papers that were not learned from
 *     --threshold N                              with another threshold than that of src/extract/corpus/choose.ts; several N,M
 *     --by-field                                 and judges each field by what was learned from the others
 *     --no-vocabulary                            and reads those papers as with the built-in vocabulary switched off
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBackground } from '../../src/extract/corpus/background.ts';
import { choose, choiceDefaults, type Judgement } from '../../src/extract/corpus/choose.ts';
import type { Forest } from '../../src/extract/corpus/forest.ts';
import { readTermhood } from '../../src/extract/corpus/termhood.ts';
import { guessType, standingClues, storeTypes, typeClues, type TypeWeights } from '../../src/extract/corpus/type.ts';
import { readVocabulary, type Vocabulary } from '../../src/extract/paper/vocabulary.ts';
import type { ConceptType } from '../../src/model/index.ts';
import { inputFiles } from '../../src/node/files.ts';
import { readPapers } from '../../src/build/read.ts';
import { foldsOf } from './folds.ts';
import { keyphraseRows, readKeyphraseSets } from './keyphrases.ts';
import { compact, fit, fitAlone, fitKeyphrases } from './learn.ts';
import { casesOf, readMatching, vocabularyFromFiles, type Case, type MarkedPaper, type Row } from './marked-papers.ts';
import { wordOdds } from './odds.ts';
import { ownSets, readOwnMarks } from './own-marks.ts';
import { readLeaveOut, readLines, shared, withoutLeftOut } from './training-papers.ts';
import { fitTypes } from './types.ts';

const outer = 8;
const asked = process.argv[process.argv.indexOf('--threshold') + 1];
const thresholds = process.argv.includes('--threshold') ? asked!.split(',').map(Number) : [choiceDefaults.threshold];
const byField = process.argv.includes('--by-field');
/** Fields that are left out one at a time, each with the sets of its papers; the others are learned from. */
const fields = [['seeds', 'neuro'], ['many-fields'], ...Object.keys(ownSets).map((set) => [set])];
const foldCount = byField ? fields.length : outer;
/** A paper is judged by what was learned from papers of other folds. */
const foldOf = ({ set, paper }: Case): number =>
  byField ? fields.findIndex((sets) => sets.includes(set)) : hash(`${set} ${paper.id}`) % outer;
/** A number of a text, the same wherever the paper stands in its set (FNV-1a). */
const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193) >>> 0, 0x811c9dc5);
const out = (name: string) => new URL(`../../src/extract/weights/${name}.json`, import.meta.url);

const leaveOut = readLeaveOut();
const matching = await readMatching();
const vocabulary = vocabularyFromFiles();
const background = readBackground(
  readFileSync(new URL('../../src/extract/background/phrases.txt', import.meta.url), 'utf8'),
);
const keyphraseData = keyphraseRows(readKeyphraseSets(leaveOut), vocabulary, matching);
const keyphrases = wordOdds(keyphraseData);
const tables = { background, keyphrases };

/** The marked papers of all sets, without those to leave out. */
async function allCases(vocabulary: Vocabulary, leaveOut: ReadonlySet<string>): Promise<Case[]> {
  const gold = (name: string) =>
    withoutLeftOut(readLines<MarkedPaper>(new URL(`gold/${name}-dev.jsonl`, shared)), leaveOut);
  const seeds = await readPapers(await inputFiles(['seeds'], process.stdin, () => {}), {}, () => {});
  const cases = casesOf('seeds', seeds, gold('seeds'), vocabulary, matching, 0);
  for (const set of ['neuro', 'many-fields'])
    cases.push(...casesOf(set, gold(set), gold(set), vocabulary, matching, cases.length, false));
  for (const [set, file] of Object.entries(ownSets)) {
    const marked = readOwnMarks(set);
    const library = file.startsWith('libraries/') && fileURLToPath(new URL(file, shared));
    const papers = library
      ? await readPapers(await inputFiles([library], process.stdin, () => {}), {}, () => {})
      : marked;
    cases.push(...casesOf(set, papers, marked, vocabulary, matching, cases.length));
  }
  return cases;
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
  const folds = foldsOf(cases, foldCount, foldOf, read);
  const judged = new Map<Case, { rows: Judged[]; types: TypeWeights }>();
  for (const [at, fold] of folds.entries()) {
    const learned = new Set(fold.learned.map(({ set, paper }) => `${set} ${paper.id}`));
    const leaked = fold.judged.find(({ set, paper }) => learned.has(`${set} ${paper.id}`));
    if (leaked) throw new Error(`${leaked.set}: ${leaked.paper.id} would be judged by what was learned from it`);
    const termhood = readTermhood(compact(fit(fold.learned, keyphrase, tables), keyphrase, keyphrases), background);
    const types = fitTypes(
      fold.learned.flatMap((one) => one.rows),
      vocabulary,
    );
    for (const one of fold.judged) {
      const judgements = termhood.judge(one.rows);
      judged.set(one, { rows: one.rows.map((row, i) => ({ ...row, ...judgements[i]! })), types });
    }
    console.error(`fold ${at + 1} of ${foldCount}`);
  }
  for (const threshold of thresholds) {
    console.log(`threshold ${threshold}`);
    const chosen = [...judged].map(([one, { rows, types }]): [Case, Row[]] => [
      one,
      choose(rows, { words: one.words, titled: true }, { threshold }).map((row) => ({
        ...row,
        type: typeOf(row, types, known),
      })),
    ]);
    for (const set of ['seeds', 'neuro', 'many-fields', ...Object.keys(ownSets)])
      report(
        set,
        chosen.filter(([one]) => one.set === set),
      );
    report(
      'own-sets',
      chosen.filter(([one]) => one.set in ownSets),
    );
  }
}

type Judged = Row & Judgement;

/** Prints the scores of the papers of a set. */
function report(name: string, chosen: readonly [Case, Row[]][]): void {
  const folder = mkdtempSync(join(tmpdir(), 'marks-'));
  const gold = join(folder, 'gold.jsonl');
  const idOf = (index: number): string => `paper ${index}`;
  const coarse = (type: ConceptType | null) => (type && finer.has(type) ? 'entity' : type);
  writeFileSync(
    gold,
    chosen
      .map(([{ paper, index }]) =>
        JSON.stringify({
          ...paper,
          id: idOf(index),
          concepts: paper.concepts.map((c) => ({ ...c, type: coarse(c.type) })),
        }),
      )
      .join('\n'),
  );
  const lines = chosen.map(([{ paper, index }, rows]) => {
    const concepts = rows.map(({ candidate: { known, occurrences }, type }) => ({
      label: known?.label ?? occurrences[0]!.text,
      aliases: occurrences.map((o) => o.text),
      type,
    }));
    return JSON.stringify({ id: idOf(index), title: paper.title, concepts });
  });
  const scorer = fileURLToPath(new URL('bench/score-concepts.mjs', shared));
  console.log(
    name,
    execFileSync('node', [scorer, gold], { input: lines.join('\n') })
      .toString()
      .trim(),
  );
  rmSync(folder, { recursive: true });
}

/** Types that the scorer counts as an entity. */
const finer = new Set<ConceptType>(['place', 'substance', 'organisation', 'group', 'event']);

const cases = await allCases(vocabulary, leaveOut);
const rows = cases.flatMap((one) => one.rows);
console.error(`${cases.length} papers, ${rows.length} candidates, ${rows.filter((row) => row.positive).length} marked`);
const { forest, concepts } = fitAlone(rows, tables);
const keyphrase = fitKeyphrases(keyphraseData, forest, { background, concepts });
if (process.argv.includes('--check')) {
  const known = process.argv.includes('--no-vocabulary') ? readVocabulary([]) : vocabulary;
  crossValidate(cases, keyphrase, await allCases(known, new Set()), known);
} else {
  writeFileSync(out('termhood'), `${JSON.stringify(compact(fit(cases, keyphrase, tables), keyphrase, keyphrases))}\n`);
  writeFileSync(out('types'), `${JSON.stringify(storeTypes(fitTypes(rows, vocabulary)))}\n`);
}
