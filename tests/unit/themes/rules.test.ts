import { describe, expect, test } from 'vitest';
import { conceptTypes, type Concept, type EdgeTable, type FoundThemes } from '../../../src/model/index.ts';
import { assign } from '../../../src/themes/assign.ts';
import { conceptsByDegree, papersByDegree } from '../../../src/themes/degree.ts';
import { describeTheme } from '../../../src/themes/describe.ts';
import { homesOfConcepts } from '../../../src/themes/home.ts';
import { keepThemes, matchThemes } from '../../../src/themes/known.ts';
import { nameThemes, tellingConcepts, type Telling } from '../../../src/themes/name.ts';

type Row = [paper: number, concept: number, weight: number];

const table = (rows: readonly Row[]): EdgeTable => ({
  source: rows.map(([paper]) => paper),
  target: rows.map(([, concept]) => concept),
  weight: rows.map(([, , weight]) => weight),
});

const concept = (label: string, more: Partial<Concept> = {}): Concept => ({
  ...{ id: label, label, aliases: [], type: 'method', papers: 2, common: false, score: 1 },
  ...more,
});

describe('how much something belongs to a theme', () => {
  test('a paper with a twentieth of its ties in another theme belongs there too, with less it does not', () => {
    // Paper 0 has ties with papers 1 (theme 0) and 2 (theme 1).
    const degrees = (one: number, other: number) => {
      const { source, target, weight } = papersByDegree(table([[0, 1, one], [0, 2, other]]), [0, 0, 1]); // prettier-ignore
      return source.flatMap((paper, row) => (paper === 0 ? [[target[row], weight[row]]] : []));
    };
    expect(degrees(95, 5)).toEqual([[0, 0.95], [1, 0.05]]); // prettier-ignore
    expect(degrees(951, 49)).toEqual([[0, 1]]);
  });

  test('a concept belongs to a theme by how much its papers are about it, to four digits', () => {
    // Paper 2 is in no theme.
    expect(conceptsByDegree(table([[0, 0, 1], [1, 0, 2], [2, 0, 5]]), [0, 1, null], 1)).toEqual({
      ...{ source: [0, 0], target: [0, 1], weight: [0.3333, 0.6667] },
    }); // prettier-ignore
  });

  test('the home of a concept is where papers are most about it, by the root of the size of the theme', () => {
    // Theme 0 is about 16 in all, theme 1 about 4.
    const home = (inFirst: number, inSecond: number) => {
      const rows: Row[] = [[0, 0, inFirst], [0, 1, 16 - inFirst], [1, 0, inSecond], [1, 2, 4 - inSecond]]; // prettier-ignore
      return homesOfConcepts(table(rows), [0, 1], 3, 2)[0];
    };
    expect(home(2, 1.1)).toBe(1); // 2 / 4 and 1.1 / 2
    expect(home(2, 0.9)).toBe(0);
  });
});

describe('themes that are known', () => {
  const found = (...concepts: number[][]) =>
    ({ themes: concepts.map((own, id) => ({ id, name: `theme ${id}`, concepts: own })) }) as unknown as FoundThemes;
  const twelve = Array.from({ length: 12 }, (_, at) => 100 + at);

  test('a wish without a gain gets no theme, though themes are left', () => {
    expect(assign([[0, 0]], 2)).toEqual([null]);
    expect(assign([[0, 0], [0, 0.1]], 2)).toEqual([null, 1]); // prettier-ignore
    expect(matchThemes(found([1, 2], [3]), [{ concepts: [9] }])).toEqual([null]);
  });

  test('a wish that matches no theme is reported, and its name is given to none', () => {
    const wish = { concepts: [9], name: 'Birds', colour: null, place: null };
    const { themes, unmet } = keepThemes(found([1, 2], [3]), [wish]);
    expect(unmet).toEqual([0]);
    expect(themes.themes.map(({ name }) => name)).toEqual(['theme 0', 'theme 1']);
  });

  test('a theme is matched from a mean centrality of 0.35 on, that of the eleventh concept being 0.7', () => {
    // Of two concepts of a wish one is the theme's eleventh (1 / √2, so 0.354 in the mean), or its twelfth (0.345).
    expect(matchThemes(found(twelve), [{ concepts: [twelve[10]!, 1] }])).toEqual([0]);
    expect(matchThemes(found(twelve), [{ concepts: [twelve[11]!, 1] }])).toEqual([null]);
  });

  test('where three concepts of a wish share two themes, the one where they are more central is taken', () => {
    expect(matchThemes(found([1, 7, 8], [7, 8, 1]), [{ concepts: [7, 8] }])).toEqual([1]);
  });
});

describe('which concepts tell of a theme', () => {
  test('a concept tells of a theme by its share of it, the logarithm of the mean size of themes over all of it, and the root of how much of it is there', () => {
    // Theme 0 weighs 4, theme 1 weighs 8, 6 in the mean. Concept 0 has 1 of its 4 in theme 0, concept 1 its 3 of 3.
    const about = table([[0, 0, 1], [0, 1, 3], [1, 0, 3], [1, 2, 5]]); // prettier-ignore
    const [first, second] = tellingConcepts(about, [0, 1], [concept('a'), concept('b'), concept('c')], 2)[0]!;
    expect(first).toMatchObject({ concept: 1, score: expect.closeTo((3 / 4) * Math.log(1 + 6 / 3), 12) });
    expect(second).toMatchObject({ concept: 0, score: expect.closeTo((1 / 4) * Math.log(1 + 6 / 4) * (1 / 2), 12) });
  });

  test('tasks and models count more, organisms, datasets, fields and what has no type less', () => {
    const score = (type: Concept['type']) =>
      tellingConcepts(table([[0, 0, 1]]), [0], [concept('a', { type })], 1)[0]![0]!.score / Math.log(2);
    const other = { task: 1.15, model: 1.1, dataset: 0.6, organism: 0.6, field: 0.6 } as Record<string, number>;
    for (const type of conceptTypes) expect(score(type), `type ${type}`).toBeCloseTo(other[type] ?? 1, 12);
    expect(score(null)).toBeCloseTo(0.9, 12);
  });
});

describe('the name of a theme', () => {
  type Candidate = [label: string, score: number, papers: number];

  /** The names of themes from their candidates, the most telling first. */
  function names(...themes: readonly Candidate[][]): string[] {
    const labels = [...new Set(themes.flat().map(([label]) => label))];
    const telling = themes.map((own) =>
      own.map(([label, score]): Telling => ({ concept: labels.indexOf(label), score })),
    );
    const papersWith = (theme: number, index: number) =>
      themes[theme]!.find(([label]) => label === labels[index])?.[2] ?? 0;
    return nameThemes(telling, labels.map((label) => concept(label)), papersWith); // prettier-ignore
  }

  test('a name is made of concepts of two of the papers at least, of one where there are no others', () => {
    expect(names([['alpha', 9, 1], ['beta', 2, 2], ['gamma', 1, 2]])).toEqual(['beta · gamma']); // prettier-ignore
    expect(names([['alpha', 9, 1], ['beta', 2, 2]])).toEqual(['beta']); // prettier-ignore
    expect(names([['alpha', 9, 1], ['beta', 2, 1]])).toEqual(['alpha · beta']); // prettier-ignore
    expect(names([])).toEqual(['untitled']);
  });

  test('a name begins with the concept of the highest score times the root of its papers', () => {
    expect(
      names([
        ['alpha', 2, 2],
        ['beta', 1, 9],
      ]),
    ).toEqual(['beta · alpha']); // 2.8 and 3
    expect(
      names([
        ['alpha', 2.2, 2],
        ['beta', 1, 9],
      ]),
    ).toEqual(['alpha · beta']); // 3.1 and 3
  });

  test('a name is made of the fifteen most telling concepts only', () => {
    const telling = (often: number) =>
      Array.from({ length: 16 }, (_, at): Candidate => [`${'abcdefghijklmnop'[at]!}-word`, 1, at === often ? 900 : 2]);
    expect(names(telling(14))[0]).toMatch(/^o-word/);
    expect(names(telling(15))[0]).toMatch(/^a-word/);
  });

  test('a name has two concepts, three or four where another theme is called the same, then a number', () => {
    const own: Candidate[] = ['alpha', 'beta', 'gamma', 'delta', 'omega'].map((label, at) => [label, 9 - at, 2]);
    expect(names(own, own, own, own)).toEqual([
      'alpha · beta',
      'alpha · beta · gamma',
      'alpha · beta · gamma · delta',
      'alpha · beta · gamma · delta (2)',
    ]);
  });

  test('a name says no word of three letters or more twice, whatever its case and hyphens', () => {
    expect(names([['EEG decoding', 9, 2], ['motor-EEG', 8, 2], ['sleep', 7, 2]])).toEqual(['EEG decoding · sleep']); // prettier-ignore
    expect(names([['EEG decoding', 9, 2], ['eeg', 8, 2], ['sleep', 7, 2]])).toEqual(['EEG decoding · sleep']); // prettier-ignore
    expect(names([['theory of mind', 9, 2], ['game of life', 8, 2]])).toEqual(['theory of mind · game of life']); // prettier-ignore
  });

  test.each([
    ['abcdefghij klmnopqrstuvw', 'AB', 'abcdefghij klmnopqrstuvw'],
    ['abcdefghij klmnopqrstuvwx', 'AB', 'AB'],
    ['abcdefghijklmnop', 'AB', 'abcdefghijklmnop'],
    ['abcdefghijklmnopq', 'AB', 'AB'],
    ['abcdefghijklmnopq', 'A', 'abcdefghijklmnopq'],
    ['abcdefghijklmnopq', 'Ab', 'abcdefghijklmnopq'],
    ['abcdefghijklmnopq', 'ABCDEFGH', 'ABCDEFGH'],
    ['abcdefghijklmnopq', 'ABCDEFGHI', 'abcdefghijklmnopq'],
    ['abcdefghijklmnopq', 'fMRI-2', 'fMRI-2'],
  ])('in a name, a concept with the label "%s" and the alias "%s" is called "%s"', (label, alias, called) => {
    const [name] = nameThemes([[{ concept: 0, score: 1 }]], [concept(label, { aliases: [alias] })], () => 2);
    expect(name).toBe(called);
  });
});

describe('the description of a theme', () => {
  const concepts = ['a', 'b', 'c', 'd', 'e', 'f'].map((label) => concept(label));
  const shares = (...papers: number[]) => papers.map((count, index) => ({ concept: index, papers: count }));

  test('a description names the five most telling concepts of two papers at least, the two with the most papers by number', () => {
    expect(describeTheme(shares(2, 5, 3, 2, 2, 9), 9, concepts)).toBe(
      '5 of its 9 papers are about b, 3 about c; also a, d and e.',
    );
    expect(describeTheme(shares(1, 2), 3, concepts)).toBe('2 of its 3 papers are about b.');
  });

  test('a description names the first three where no concept is of two papers', () => {
    expect(describeTheme(shares(1, 1, 1, 1), 4, concepts)).toBe('4 papers on a, b and c.');
    expect(describeTheme([], 4, concepts)).toBe('4 papers that share few concepts.');
  });
});
