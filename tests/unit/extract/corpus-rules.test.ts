import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConceptType } from '../../../src/model/index.ts';
import { readBackground, writeBackground } from '../../../src/extract/corpus/background.ts';
import { choose, type Choice } from '../../../src/extract/corpus/choose.ts';
import { companyNames, keepCompany } from '../../../src/extract/corpus/company.ts';
import { addRejected, findCuts, type Rejected } from '../../../src/extract/corpus/decisions.ts';
import { describe as describeCandidate, featureNames, type Knowledge } from '../../../src/extract/corpus/features.ts';
import { layOut, predict, type Forest } from '../../../src/extract/corpus/forest.ts';
import type { Placed } from '../../../src/extract/corpus/corpus.ts';
import { neverConcepts } from '../../../src/text/generic-words.ts';
import {
  countNeighbours,
  mergeNeighbours,
  profilesOf,
  readShortForms,
  type Meanings,
} from '../../../src/extract/corpus/short-forms.ts';
import { readTermhood } from '../../../src/extract/corpus/termhood.ts';
import { guessType, standingClues, typeClues } from '../../../src/extract/corpus/type.ts';
import { newStanding } from '../../../src/extract/paper/standing.ts';
import { readVocabulary } from '../../../src/extract/paper/vocabulary.ts';
import { candidateOf, occurrenceOf, paperOf } from '../../fixtures/candidates.ts';

const nothing = readVocabulary([]);
const judged = (key: string, score: number, keyphrase = 0, count = 0): Choice => ({
  ...{ key, score, keyphrase },
  candidate: candidateOf(key, { count }),
});
const numbered = (count: number, name: string): string[] => Array.from({ length: count }, (_, at) => `${name} ${at}`);

describe('choosing the concepts of a paper', () => {
  const keys = (candidates: Choice[], words: number, titled = true): string[] =>
    choose(candidates, { words, titled }).map(({ key }) => key);
  const keyphrases = (count: number): Choice[] => numbered(count, 'phrase').map((key) => judged(key, 0, 0.5));

  it('a candidate is a concept from a score of 0.4 on', () => {
    expect(keys([judged('V1', 0.4), judged('V2', 0.399)], 9)).toEqual(['V1']);
  });

  it('a paper is filled up to one concept for each nine words, and to fourteen', () => {
    expect(keys(keyphrases(20), 18)).toHaveLength(2);
    expect(keys(keyphrases(20), 19)).toHaveLength(3);
    expect(keys(keyphrases(20), 900)).toHaveLength(14);
  });

  it('a keyphrase fills a paper up from 0.2 on, and is kept in a text without a title from 0.28 on', () => {
    expect(keys([judged('loan', 0, 0.2), judged('bond', 0, 0.199)], 900)).toEqual(['loan']);
    const three = [judged('loan', 0, 0.5), judged('bond', 0, 0.28), judged('debt', 0, 0.279)];
    expect(keys(three, 9, false)).toEqual(['loan', 'bond']);
  });

  it('a text without a title keeps at most thirty keyphrases', () => {
    expect(keys(keyphrases(40), 9, false)).toHaveLength(30);
  });

  it('of candidates with the same score the one named more often comes first, then the one first in the alphabet', () => {
    const equal = [judged('b', 0.5, 0, 1), judged('c', 0.5, 0, 2), judged('a', 0.5, 0, 1)];
    expect(keys(equal, 9)).toEqual(['c', 'a', 'b']);
    const phrases = [judged('b', 0, 0.5, 1), judged('c', 0, 0.5, 2), judged('a', 0, 0.5, 1)];
    expect(keys(phrases, 900)).toEqual(['c', 'a', 'b']);
  });

  it('a word that names nothing is never a concept, however sure the scores', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...neverConcepts), probability, probability, fc.boolean(), (word, p, q, titled) => {
        expect(keys([judged(word, p, q), judged(word.toUpperCase(), p, q)], 900, titled)).toEqual([]);
      }),
    );
  });
});

describe('a candidate among the others of its paper', () => {
  const placed = (key: string, ...places: [start: number, end: number][]): Placed => ({
    key,
    candidate: candidateOf(
      key,
      {},
      places.map(([start, end]) => occurrenceOf('', { start, end })),
    ),
    around: { papers: 1, alone: 0, of: 1, home: 1 },
  });
  const companyOf = (candidates: Placed[], likely: number[]) => {
    const width = companyNames.length;
    const sheet = new Float64Array(candidates.length * width);
    keepCompany(candidates, Float64Array.from(likely), sheet, 0, width);
    return candidates.map((_, i) => Object.fromEntries(companyNames.map((name, at) => [name, sheet[i * width + at]])));
  };

  it('a candidate is described by the surest around it, inside it and across it, its rank, and how many to expect', () => {
    const candidates = [
      placed('neuron', [8, 14], [40, 46]),
      placed('spiking neuron', [0, 14]),
      placed('neuron model', [8, 20]),
    ];
    const [neuron, spiking, model] = companyOf(candidates, [0.2, 0.6, 0.1]);
    // "neuron" stands once in a surer "spiking neuron" and "neuron model", once by itself.
    expect(neuron).toEqual({
      'by itself': 0.2,
      'surest around it': 0.6,
      'surest around all of it': 0,
      'mean around it': 0.3,
      'surest inside it': 0,
      'surest across it': 0,
      rank: 1,
      expected: expect.closeTo(0.9),
      candidates: 3,
    });
    expect(spiking).toMatchObject({ 'surest inside it': 0.2, 'surest across it': 0.1, rank: 0 });
    expect(model).toMatchObject({ 'surest inside it': 0.2, 'surest across it': 0.6, rank: 2 });
  });

  it('a candidate is compared with others from a probability of 0.05 on', () => {
    const pair = [placed('neuron', [8, 14]), placed('spiking neuron', [0, 14])];
    expect(companyOf(pair, [0.5, 0.05])[0]!['surest around it']).toBe(0.05);
    expect(companyOf(pair, [0.5, 0.049])[0]!['surest around it']).toBe(0);
  });
});

describe('an ambiguous short form', () => {
  /**
   * What "SF" is read as in a paper that names "SF" and "k". Of 100 papers, `frequency` name "k"; of the papers that spell
   * a meaning out, some name "k".
   */
  const readingOf = (
    meanings: Record<string, { papers: number; withK: number }>,
    frequency: number,
    extra?: string[],
  ) => {
    const spelled = Object.entries(meanings).flatMap(([long, { papers, withK }]) =>
      numbered(papers, long).map((id, at) => paperOf(id, long, ...(at < withK ? ['k'] : []))),
    );
    const glossary = extra ? [paperOf('glossary', 'k', ...Object.keys(meanings), ...extra)] : [];
    const papers = [paperOf('reader', 'SF', 'k'), ...glossary, ...spelled];
    while (papers.length < 100) papers.push(paperOf(`p${papers.length}`));
    const longs = new Set([...Object.keys(meanings), ...(extra ?? [])]);
    const corpus: Meanings = {
      papers: papers.length,
      meanings: new Map([['SF', longs]]),
      presumed: new Map(),
      meant: longs,
      ownerOf: (key) => key,
      frequency: () => frequency,
    };
    const profiles = profilesOf(mergeNeighbours(papers.map((paper) => countNeighbours(paper, corpus))));
    return readShortForms(papers[0]!, corpus, profiles).get('SF') ?? null;
  };

  it('a short form is read where its neighbours are 1.5 times as common beside a meaning as anywhere', () => {
    // Three of four papers beside "k" against 49 of 100: 1.53; against 51 of 100: 1.47.
    expect(readingOf({ A: { papers: 4, withK: 3 } }, 49)).toBe('A');
    expect(readingOf({ A: { papers: 4, withK: 3 } }, 51)).toBeNull();
  });

  it('a short form is read where a meaning fits 1.5 times as well as the next one', () => {
    // A: 3/4 against 25/100 is 3; B: 12/25 against 25/100 is 1.92, and 13/25 is 2.08.
    const fits = (withK: number) => readingOf({ A: { papers: 4, withK: 3 }, B: { papers: 25, withK } }, 25);
    expect(fits(12)).toBe('A');
    expect(fits(13)).toBeNull();
  });

  it('a short form is read without the papers that name more than 100 meanings', () => {
    // A glossary with "k" and all meanings says of each that it stands beside "k".
    const others = (count: number) => readingOf({ A: { papers: 4, withK: 4 } }, 25, numbered(count, 'M'));
    expect(others(99)).toBeNull();
    expect(others(100)).toBe('A');
  });
});

describe('what is told', () => {
  it('cuts are candidates of at least two papers, the 500 of most papers', () => {
    const common: Rejected = new Map();
    const note = (key: string, papers: number) => {
      for (let paper = 0; paper < papers; paper++)
        addRejected(common, { rejected: [{ key, form: key, score: 0.123456 }] });
    };
    note('one', 1);
    note('two', 2);
    expect(findCuts(common, new Map())).toEqual([{ form: 'two', papers: 2, score: 0.1235 }]);
    for (const key of numbered(600, 'three')) note(key, 3);
    const cuts = findCuts(common, new Map());
    expect(cuts).toHaveLength(500);
    expect(cuts.every(({ papers }) => papers === 3)).toBe(true);
  });
});

describe('the table of phrases', () => {
  it('the table of phrases is read as shared characters, half powers of two, and fifteenths', () => {
    // "a" is 10: 2 ** 5 papers; 7 and "f" fifteenths of them. The second phrase shares five characters with the first.
    const table = readBackground('# a note\n0brain\ta7f\n5 wave\t603\n');
    expect([...table]).toEqual([
      ['brain', { papers: 5, alone: 7 / 15, title: 1 }],
      ['brain wave', { papers: 3, alone: 0, title: 3 / 15 }],
    ]);
  });

  it('the table of phrases is written as it is read: of 32 papers, 16 are eight fifteenths', () => {
    const rows = [
      { phrase: 'brain', papers: 32, alone: 16, title: 32 },
      { phrase: 'brain wave', papers: 8, alone: 0, title: 2 },
    ];
    expect(writeBackground(rows, 'a note')).toBe('# a note\n0brain\ta8f\n5 wave\t604\n');
  });
});

describe('types', () => {
  const types = ['entity', 'method', 'model', 'task', 'field', 'dataset'] as ConceptType[];
  /** A guess that is right with probability `p` among four types; a familiar one has a word that the weights know. */
  const guess = (p: number, clues: string[]) =>
    guessType(clues, {
      types: types.slice(0, 4),
      clues: { base: [Math.log((3 * p) / (1 - p)), 0, 0, 0], 'word field': [0, 0, 0, 0] },
    });

  it('a type needs a probability of 0.25 where a word is known, of 0.3 where none is', () => {
    expect([guess(0.251, ['base', 'word field']), guess(0.301, ['base'])]).toEqual(['entity', 'entity']);
    expect(guess(0.299, ['base'])).toBeNull();
    const even = (classes: number) =>
      guessType(['word field'], { types: types.slice(0, classes), clues: { 'word field': types.slice(0, classes).map(() => 0) } }); // prettier-ignore
    expect([even(4), even(5)]).toEqual(['entity', null]);
  });

  it('a cue counts where it stands beside more than a third of the occurrences', () => {
    const clues = (colon: number, count: number) => standingClues({ ...newStanding(), colon, count });
    expect([clues(1, 3), clues(1, 2), clues(2, 3)]).toEqual([[], ['cue colon'], ['cue colon']]);
    expect(standingClues({ ...newStanding(), count: 1, title: 1 })).toEqual(['title']);
  });

  it('the clues of a name are its words, its length up to four, and endings of three and four letters', () => {
    expect(typeClues('deep convolutional spiking neural network', ['DCSNN'], null, nothing)).toEqual([
      'base',
      'head network',
      'word deep',
      'word convolutional',
      'word spiking',
      'word neural',
      'word network',
      'length 4',
      'first deep',
      'two neural network',
      'ending ork +',
      'ending work',
      'capitals',
      'unknown',
    ]);
    expect(typeClues('cortex', ['cortex'], null, nothing)).toContain('length 1');
    expect(typeClues('a b c', ['a b c'], null, nothing)).toContain('length 3');
  });
});

/** Trees that are leaves. */
const leaves = (features: readonly string[], bias: number, values: number[]): Forest => ({
  ...{ features: [...features], bias, value: values },
  roots: values.map((_, at) => at),
  feature: values.map(() => 0),
  threshold: values.map(() => 0),
  left: values.map(() => -1),
});

describe('judging candidates', () => {
  it('a row may be given up after 32 trees', () => {
    const after = (trees: number) =>
      predict(layOut(leaves([], -9, Array(trees).fill(0)), []), new Float64Array(0), 0, -1);
    expect([after(32), after(36)]).toEqual([-9, -Infinity]);
  });

  it('a candidate with log-odds of less than -2.6 by itself is given up: its score is 0', () => {
    const score = (odds: number) => {
      const none = { head: {}, first: {}, any: {} };
      const [alone, among] = [leaves([], odds, Array(36).fill(0)), leaves([], 0, [Math.log(3)])];
      const weights = { alone, among, keyphrase: leaves([], 0, []), concepts: none, keyphrases: none };
      const one = { key: 'k', candidate: candidateOf('k', { count: 1 }, [occurrenceOf('k')]) };
      const around = { papers: 1, alone: 0, of: 1, home: 1 };
      return readTermhood(weights, new Map()).judge([{ ...one, around }])[0];
    };
    expect(score(-2.61)).toEqual({ score: 0, keyphrase: 0 });
    expect(score(-2.59)).toEqual({ score: expect.closeTo(0.75), keyphrase: 0.5 });
  });

  it('a candidate is described by its standing, its words and their use in papers of all fields', () => {
    const usage = (papers: number, alone: number, title: number) => ({ papers, alone, title });
    const odds = (...rows: [string, number][]) => new Map(rows);
    const knowledge: Knowledge = {
      background: new Map([
        ['spiking', usage(6, 0.2, 0.1)],
        ['network', usage(10, 0.4, 0.3)],
        ['spiking network', usage(7, 0.8, 0.5)],
      ]),
      concepts: {
        head: odds(['network', 1.5]),
        first: odds(['spiking', 0.5]),
        any: odds(['spiking', 2], ['network', -1]),
      },
      keyphrases: { head: odds(), first: odds(), any: odds(['network', 3]) },
    };
    const own = candidateOf(
      'spiking network',
      { count: 4, title: 1, alone: 2, opens: 3, closes: 4, known: 1, capital: 2, defined: 1, position: 0.1, colon: 1 },
      ['spiking networks', 'Spiking-network'].map((text) => occurrenceOf(text)),
    );
    const row = new Float64Array(featureNames.length + 2);
    describeCandidate(own, { papers: 8, alone: 2, of: 20, home: 0.7 }, knowledge, row, 1);
    expect([row[0], row.at(-1)]).toEqual([0, 0]);
    const described = Object.fromEntries(featureNames.map((name, at) => [name, row[at + 1]!]));
    const zero = Object.fromEntries(featureNames.map((name) => [name, 0]));
    expect(described).toEqual({
      ...zero,
      count: 4,
      title: 1,
      alone: 2,
      'alone share': 0.5,
      'opens share': 0.75,
      'closes share': 1,
      known: 0.25,
      'known type': -1,
      capital: 0.5,
      defined: 1,
      position: 0.1,
      'cue colon': 0.25,
      words: 2,
      characters: 15,
      hyphen: 0, // the longest form has none
      'first class': 2, // a gerund
      'last class': 0, // a noun
      papers: 3, // log2 of 8
      'alone in papers': 0.25,
      usage: 7,
      'usage alone': 0.8,
      'usage in titles': 0.5,
      'head usage': 10,
      'head alone': 0.4,
      'first usage': 6,
      'first alone': 0.2,
      'rarest word': 6,
      'commonest word': 10,
      cohesion: -1, // 7 - (6 + 10) / 2
      'without first usage': 4, // 10 - 6
      'without first alone': 0.4,
      'head odds': 1.5,
      'first odds': 0.5,
      'least odds': -1,
      'mean odds': 0.5,
      'keyphrase mean': 1.5,
      'own field': 0.7,
    });
  });
});
