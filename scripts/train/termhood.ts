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
import type { Forest } from '../../src/extract/corpus/forest.ts';
import { readTermhood } from '../../src/extract/corpus/termhood.ts';
import { guessType, standingClues, typeClues, type TypeWeights } from '../../src/extract/corpus/type.ts';
import { readVocabulary, type Vocabulary } from '../../src/extract/paper/vocabulary.ts';
import type { ConceptType } from '../../src/model/index.ts';
import { inputFiles } from '../../src/node/files.ts';
import { readPapers } from '../../src/build/read.ts';
import { foldsOf } from './folds.ts';
import { keyphraseRows, readKeyphraseSets } from './keyphrases.ts';
import { compact, fit, fitAlone, fitKeyphrases } from './learn.ts';
import { casesOf, readMatching, vocabularyFromFiles, type Case, type MarkedPaper, type Row } from './marked-papers.ts';
import { wordOdds } from './odds.ts';
import { readLeaveOut, readLines, shared, withoutLeftOut } from './training-papers.ts';
import { fitTypes } from './types.ts';

const outer = 8;
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
    cases.push(...casesOf(set, gold(set), gold(set), vocabulary, matching, cases.length));
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
  const foldOfPaper = new Map(read.map(({ paper, index }) => [paper.id, (index * 7919 + 13) % outer]));
  const chosen = new Map<Case, Row[]>();
  const folds = foldsOf(cases, outer, ({ paper }) => foldOfPaper.get(paper.id)!, read);
  for (const [fold, { learned, judged }] of folds.entries()) {
    const termhood = readTermhood(compact(fit(learned, keyphrase, tables), keyphrase, keyphrases), background);
    const types = fitTypes(
      learned.flatMap((one) => one.rows),
      vocabulary,
    );
    for (const one of judged) {
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
  writeFileSync(out('types'), `${JSON.stringify(fitTypes(rows, vocabulary))}\n`);
}
