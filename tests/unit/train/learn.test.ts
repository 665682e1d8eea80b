import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureNames } from '../../../src/extract/corpus/features.ts';
import { readTermhood } from '../../../src/extract/corpus/termhood.ts';
import { guessType, typeClues } from '../../../src/extract/corpus/type.ts';
import { readVocabulary } from '../../../src/extract/paper/vocabulary.ts';
import { conceptTypes, type ConceptType } from '../../../src/model/index.ts';
import { seeded } from '../../../src/build/random.ts';
import { foldsOf } from '../../../scripts/train/folds.ts';
import { keyphraseRows, type KeyphraseRow } from '../../../scripts/train/keyphrases.ts';
import { compact, fit, fitKeyphrases, rowsByThemselves, weightOf } from '../../../scripts/train/learn.ts';
import {
  casesOf,
  vocabularyFromFiles,
  type Case,
  type MarkedPaper,
  type Row,
} from '../../../scripts/train/marked-papers.ts';
import { softmax } from '../../../scripts/train/softmax.ts';
import { candidateOf, occurrenceOf } from '../../fixtures/candidates.ts';
import { learnTypes, markedExamples, vocabularyExamples, writtenExamples } from '../../../scripts/train/types.ts';

const nothing = readVocabulary([]);
const noOdds = { head: new Map(), first: new Map(), any: new Map() };
const row = (key: string, paper: number, positive: boolean, facts: Partial<Row> = {}): Row => ({
  ...{ key, paper, positive, core: false, introduced: false, type: null },
  candidate: candidateOf(key, { count: 1 }, [occurrenceOf(key)]),
  around: { papers: 1, alone: 0, of: 1, home: 1 },
  ...facts,
});

describe('folds', () => {
  it('a fold never judges a paper that it has learned from, and each row is judged once', () => {
    const paper = fc.nat(9);
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 40 }), fc.integer({ min: 2, max: 8 }), (papers, count) => {
        const rows = papers.map((paper, at) => ({ paper, at }));
        const folds = foldsOf(rows, count, ({ paper }) => (paper * 7919 + 13) % count);
        expect(folds).toHaveLength(count);
        for (const { learned, judged } of folds) {
          const known = new Set(learned.map(({ paper }) => paper));
          expect(judged.filter(({ paper }) => known.has(paper))).toEqual([]);
          expect(learned.length + judged.length).toBe(rows.length);
        }
        const judged = folds.flatMap((fold) => fold.judged.map(({ at }) => at));
        expect(judged.toSorted((a, b) => a - b)).toEqual([...rows.keys()]);
      }),
    );
  });

  it('what is judged may be read in another way than what is learned from', () => {
    const [learn, judge] = [[0, 1, 2].map((paper) => ({ paper, read: 'once' })), [1, 2, 3].map((paper) => ({ paper, read: 'again' }))]; // prettier-ignore
    const [even, odd] = foldsOf(learn, 2, ({ paper }) => paper % 2, judge);
    expect(even).toEqual({ learned: [learn[1]], judged: [judge[1]] });
    expect(odd).toEqual({ learned: [learn[0], learn[2]], judged: [judge[0], judge[2]] });
  });
});

describe('learning what a concept is', () => {
  const tables = { background: new Map(), keyphrases: noOdds };
  const odds = (rows: Row[], at: number) => rowsByThemselves(rows, tables)[at]![featureNames.indexOf('head odds')];
  const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((key, at) => row(key, 1 + (at % 4), false));

  it('the word odds that a row sees come from papers of other folds than its own', () => {
    // Papers 0 and 5 are in one of five folds. "net" is marked in paper 0 alone, or in papers 0 and 1.
    const inPaper = (paper: number) => Array.from({ length: 3 }, () => row('net', paper, true));
    expect(odds([...inPaper(0), ...others], 0)).toBe(0);
    expect(odds([...inPaper(0), ...inPaper(5), ...others], 0)).toBe(0);
    expect(odds([...inPaper(0), ...inPaper(1), ...others], 0)).toBeGreaterThan(0.5);
  });

  it('a paper that introduces a concept has it count four times, one that is about it one and a half times', () => {
    const weights = [{ core: false, introduced: false }, { core: true, introduced: false }, { core: true, introduced: true }]; // prettier-ignore
    expect(weights.map(weightOf)).toEqual([1, 1.5, 4]);
  });

  /** Papers in which readers marked what ends in "net". */
  const cases: Case[] = Array.from({ length: 20 }, (_, index) => {
    const rows = ['deep net', 'wide net', 'old tree', 'tall tree', 'green leaf', 'dry leaf', 'small root', 'long root'];
    const paper: MarkedPaper = { id: `p${index}`, title: '', abstract: '', concepts: [] };
    return { set: 'made up', paper, index, words: 9, rows: rows.map((key) => row(key, index, key.endsWith('net'))) };
  });
  const keyphraseData: KeyphraseRow[] = cases.flatMap(({ rows }) => rows);
  const learn = () => {
    const alone = { features: [], bias: 0, roots: [], feature: [], threshold: [], left: [], value: [] };
    const keyphrase = fitKeyphrases(keyphraseData, alone, { background: new Map(), concepts: noOdds });
    return compact(fit(cases, keyphrase, tables), keyphrase, noOdds);
  };
  const weights = learn();

  it('what readers marked in other papers is found by its last word', () => {
    const keys = ['new net', 'new tree', 'new leaf', 'new root', 'sparse net', 'thin tree', 'thin leaf', 'thin root'];
    const judged = readTermhood(weights, new Map()).judge(keys.map((key) => row(key, 0, false)));
    expect(keys.filter((_, at) => judged[at]!.score >= 0.35)).toEqual(['new net', 'sparse net']);
  });

  it('weights are the same bytes when they are learned again, in numbers of four digits', () => {
    expect(JSON.stringify(learn())).toBe(JSON.stringify(weights));
    // A quarter of the rows are marked: ln(1/3) is -1.0986.
    expect(weights.alone.bias).toBe(-1.099);
    const numbers = [...weights.alone.value, ...weights.among.threshold, ...weights.keyphrase.value];
    expect(numbers.filter((value) => value !== Number(value.toPrecision(4)))).toEqual([]);
    expect(numbers.some((value) => value !== Number(value.toPrecision(3)))).toBe(true);
  });
});

describe('marked papers', () => {
  const matching = { normalise: (text: string) => text.toLowerCase().replace(/s$/, ''), titleKey: (text: string) => text.toLowerCase() }; // prettier-ignore
  const marked: MarkedPaper = {
    ...{ id: 'm', title: 'ON BRAINS', abstract: '' },
    concepts: [{ label: 'Brain signal', type: 'entity', mentions: ['brain signals'], core: true, introduced: false }],
  };

  it('a candidate is marked where one of its forms is the label or a mention, and its paper has an index over all sets', () => {
    const corpus = [
      { id: 'a', title: 'Unmarked', abstract: 'A brain signal.' },
      { id: 'b', title: 'On brains', abstract: 'Brain signals are tasks.' },
    ];
    const [only, ...more] = casesOf('made up', corpus, [marked], nothing, matching, 7);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ set: 'made up', index: 7, words: 6, paper: { id: 'm' } });
    const facts = only!.rows.map(({ key, paper, positive, type, core, around }) => [key, paper, positive, type, core, around.papers]); // prettier-ignore
    expect(facts).toEqual([
      ['brain', 7, false, null, false, 2],
      ['brain signal', 7, true, 'entity', true, 2],
      ['signal', 7, false, null, false, 2],
      ['task', 7, false, null, false, 1],
    ]);
  });

  it('a candidate is a keyphrase where it is one of those given, or an entity that is not generic', () => {
    const sets = [
      [{ id: 'a', title: 'Brain', abstract: 'A signal.', keyphrases: ['Brains'] }],
      [{ id: 'b', abstract: 'A brain, a signal.', entities: [{ text: 'signal', type: 'Material' }, { text: 'brain', type: 'Generic' }] }], // prettier-ignore
    ];
    const rows = keyphraseRows(sets, nothing, matching);
    expect(rows.map(({ key, paper, positive, around }) => [key, paper, positive, around.papers])).toEqual([
      ['brain', 0, true, 1],
      ['signal', 0, false, 1],
      ['brain', 1, false, 1],
      ['signal', 1, true, 1],
    ]);
  });

  it('the built-in vocabulary is read from its files, with the type of each', () => {
    const { entries } = vocabularyFromFiles();
    expect(entries.size).toBeGreaterThan(5000);
    expect(entries.get('hippocampus')).toMatchObject({ type: 'brain-structure' });
  });
});

describe('learning types', () => {
  const classOf = (type: ConceptType) => conceptTypes.indexOf(type);

  it('a form of the vocabulary counts 0.2, a head word 1.5 in each of two ways, a term that was written 0.2, a marked one 1', () => {
    const known = vocabularyExamples(nothing);
    expect(new Set(known.map(({ weight }) => weight))).toEqual(new Set([0.2]));
    const hippocampus = known.filter(({ clues }) => clues.includes('only hippocampus'));
    expect(new Set(hippocampus.map(({ class: own }) => own))).toEqual(new Set([classOf('brain-structure')]));
    const written = writtenExamples(nothing);
    const heads = written.filter(({ weight }) => weight === 1.5);
    expect(heads[0]!.clues.map((clue) => clue.split(' ')[0])).toEqual(['head', 'word']);
    expect(heads[1]!.clues.map((clue) => clue.split(' ')[0])).toEqual(['head', 'word', 'ending', 'ending']);
    expect(new Set(written.slice(heads.length).map(({ weight }) => weight))).toEqual(new Set([0.2]));
    expect(written.every(({ class: own }) => own >= 0 && own < conceptTypes.length)).toBe(true);
    const rows = [row('zorb', 0, true, { type: 'task' }), row('zorb', 1, false)];
    expect(markedExamples(rows, nothing)).toEqual([
      { clues: typeClues('zorb', ['zorb'], null, nothing), class: classOf('task'), weight: 1 },
    ]);
  });

  it('no head word and no term that was written has two types', () => {
    const folder = new URL('../../../scripts/train/typed/', import.meta.url);
    const twice = [['heads.txt'], readdirSync(folder).filter((file) => file !== 'heads.txt')].flatMap((files) => {
      const types = new Map<string, string>();
      const lines = files.flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'));
      return lines.flatMap((line) => {
        if (!line || line.startsWith('#')) return [];
        const [type, texts] = line.split('\t') as [string, string];
        return texts.split(files.length > 1 ? ' | ' : ' ').filter((text) => {
          const before = types.get(text) ?? type;
          types.set(text, type);
          return before !== type;
        });
      });
    });
    expect(twice).toEqual([]);
  });

  const random = seeded(1);
  const example = (head: string, type: ConceptType) => {
    const key = `${['blue', 'deep', 'small'][Math.floor(random() * 3)]!} ${head}`;
    return { clues: typeClues(key, [key], null, nothing), class: classOf(type), weight: 1 };
  };
  const examples = Array.from({ length: 90 }, (_, i) =>
    example(['zorb', 'crow', 'quiz'][i % 3]!, (['model', 'organism', 'task'] as const)[i % 3]!),
  );

  it('a name that was never seen gets the type of its head', () => {
    const weights = learnTypes(examples);
    const types = ['grey zorb', 'grey crow', 'grey quiz'].map((key) => guessType(typeClues(key, [key], null, nothing), weights)); // prettier-ignore
    expect(types).toEqual(['model', 'organism', 'task']);
  });

  it('clues are told in hundredths, sorted, and only where one type has more than 0.4', () => {
    const noisy = examples.map((one, i) => ({ ...one, clues: [...one.clues, ...[7, 11, 13, 17].map((n) => `noise ${n} ${i % n}`)] })); // prettier-ignore
    const all = softmax(noisy, conceptTypes.length, { rounds: 10, penalty: 2e-3, random: seeded(1) });
    const largest = [...all].map(([clue, own]) => [clue, Math.max(...own.map(Math.abs))] as const);
    expect(largest.some(([, most]) => most > 0.38 && most <= 0.4)).toBe(true);
    expect(largest.some(([, most]) => most > 0.4 && most <= 0.42)).toBe(true);
    const weights = learnTypes(noisy);
    const kept = largest.flatMap(([clue, most]) => (most > 0.4 ? [clue] : []));
    expect(Object.keys(weights.clues)).toEqual(kept.toSorted());
    for (const clue of kept)
      expect(weights.clues[clue]).toEqual(all.get(clue)!.map((weight) => Math.round(weight * 100) / 100));
    expect(JSON.stringify(learnTypes(noisy))).toBe(JSON.stringify(weights));
  });
});
