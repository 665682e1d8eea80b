import { describe, expect, test } from 'vitest';
import { buildingFlags } from '../../../src/cli/input.ts';
import type { Notice, VocabularyEntry } from '../../../src/model/index.ts';
import { mapPapers } from '../../../src/build/index.ts';
import { expertiseFor } from '../../../src/build/expertise.ts';
import { buildDefaults } from '../../../src/model/options.ts';
import { recordOptions } from '../../../src/build/provenance.ts';
import { seeded } from '../../../src/build/random.ts';
import { placesOfThemes, rememberThemes } from '../../../src/atlas/known-themes.ts';
import { countedAtlas } from '../../fixtures/counted-atlas.ts';
import { noFacts } from '../../fixtures/no-facts.ts';

const from = (end: number) => Array.from({ length: end }, (_, i) => i);
const entry = (label: string, synonyms: string[] = [], line: number | null = null): VocabularyEntry => ({
  ...{ label, synonyms, doubtful: [], type: null, line },
});

describe('the options of a build', () => {
  test('are a resolution of 2.5, as the help says, and the seed 1, unless others are asked for', () => {
    expect(buildDefaults).toMatchObject({ resolution: 2.5, seed: 1, themes: null, dedupe: true, keepAll: false });
    expect(buildingFlags.resolution.help).toContain(`${buildDefaults.resolution} unless told`);
  });

  test('are recorded with vocabularies by what they say, wherever it stands in the file', () => {
    const made = (...entries: VocabularyEntry[]) =>
      recordOptions({ ...buildDefaults, vocabularies: [{ file: 'mine.tsv', entries }] }).vocabularies;
    expect(made(entry('zorb', ['zorbs'], 2))).toEqual(made(entry('zorb', ['zorbs'], 7)));
    expect(made(entry('zorb', ['zorbs'], 2))).not.toEqual(made(entry('zorb', ['zorbic'], 2)));
    expect(made()).not.toEqual(made(entry('zorb')));
  });
});

test('a seed gives the numbers that mulberry32 is known for', () => {
  const next = seeded(1);
  expect([next(), next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
});

test('of the forms that a vocabulary of the user must give up, 100 of a file are told one by one', () => {
  const notices = (forms: number) => {
    const names = from(forms).map((i) => `zorb number ${i} of all`);
    const first = { file: 'first.tsv', entries: [entry('first thing', names)] };
    const second = { file: 'second.tsv', entries: [entry('second thing', names)] };
    const options = { ...buildDefaults, builtInVocabulary: false, vocabularies: [first, second] };
    return expertiseFor(options).notices;
  };
  expect(notices(100)).toHaveLength(100);
  const more = notices(102);
  expect(more).toHaveLength(101);
  expect(more.at(-1)!.message).toBe('2 more forms were not taken, as other concepts have them already.');
});

describe('a theme that a map remembers', () => {
  test('is known by its eight first concepts', () => {
    const atlas = countedAtlas({ names: [from(9)], ofPaper: [0], ofConcept: from(9).map(() => 0) });
    expect(rememberThemes(atlas)[0]!.concepts).toEqual(from(8).map((i) => `concept${i}`));
  });

  test('lies as far from the middle of all papers as their mean distance times its place, in hundredths', () => {
    // Middle (2, 0); distances 2, 2, 1, 1, so the root of their mean square is the root of 2.5, 1.581.
    const x = [0, 4, 2, 2];
    const y = [0, 0, 1, -1];
    const places = placesOfThemes(countedAtlas({ names: [[], [], [], []], ofPaper: [0, 1, 2, 2], x, y }));
    expect(places).toEqual([
      [-1.26, 0],
      [1.26, 0],
      [0, 0],
    ]);
    const one = countedAtlas({ names: [[], []], ofPaper: [0, 0], x: [5, 5], y: [5, 5] });
    expect(placesOfThemes(one)).toEqual([null]);
  });
});

test('notices are sorted by file, then line, then kind; a paper without a concept is told by 80 letters of its title', async () => {
  const title = 'of the '.repeat(20);
  const paper = { ...noFacts, id: 'p', title, abstract: '', sources: [{ file: 'b.txt', format: 'list', line: 3 }] };
  const notice = (file: string, line: number, code: Notice['code']): Notice => ({
    ...{ file, line, code, severity: 'info', message: '' },
  });
  const read = [notice('c.txt', 1, 'duplicate'), notice('b.txt', 10, 'duplicate'), notice('b.txt', 3, 'not-a-paper')];
  const { notices } = await mapPapers([paper], [...read, notice('b.txt', 3, 'duplicate')]);
  expect(notices.map(({ file, line, code }) => [file, line, code])).toEqual([
    ['b.txt', 3, 'duplicate'],
    ['b.txt', 3, 'no-concepts'],
    ['b.txt', 3, 'not-a-paper'],
    ['b.txt', 10, 'duplicate'],
    ['c.txt', 1, 'duplicate'],
  ]);
  expect(notices[1]!.message).toContain(`"${title.slice(0, 80)}"`);
});
