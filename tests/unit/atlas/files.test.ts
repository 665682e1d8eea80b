import { describe, expect, test } from 'vitest';
import { isBeyondChance, type Paper, type Themes } from '../../../src/model/index.ts';
import { compareFiles } from '../../../src/atlas/files.ts';
import { chanceOfSharing } from '../../../src/overlaps/hypergeometric.ts';

const paper = (...files: string[]): Pick<Paper, 'sources'> => ({
  sources: files.map((file, i) => ({ file, format: 'list', line: i + 1 })),
});
const themesOf = (...members: number[][]): Themes =>
  ({ themes: members.map((papers, id) => ({ id, papers })) }) as unknown as Themes;

describe('the chance of sharing', () => {
  test('two of four cards drawn are both the marked two in one of six draws', () => {
    expect(chanceOfSharing(2, 2, 2, 4)).toBeCloseTo(1 / 6, 12);
    expect(chanceOfSharing(1, 2, 2, 4)).toBeCloseTo(5 / 6, 12);
    expect(chanceOfSharing(0, 2, 2, 4)).toBe(1);
  });

  test('sharing that cannot be avoided is certain', () => {
    expect(chanceOfSharing(3, 4, 4, 5)).toBe(1);
    expect(chanceOfSharing(4, 4, 4, 5)).toBeCloseTo(1 / 5, 12);
  });
});

describe('files compared', () => {
  test('count their papers, those of no other file, and a paper once that a file holds twice', () => {
    const { files } = compareFiles([paper('b', 'a'), paper('b', 'b'), paper('a')], themesOf());
    expect(files).toEqual([
      { name: 'a', papers: 2, alone: 1, themes: [] },
      { name: 'b', papers: 2, alone: 1, themes: [] },
    ]);
  });

  test('expect as many shared papers as a random draw gives: 3 of 6 papers against 4 of 6 share 2', () => {
    const papers = [paper('a', 'b'), paper('a', 'b'), paper('a', 'b'), paper('b'), paper('c'), paper('c')];
    const { pairs } = compareFiles(papers, themesOf());
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ a: 0, b: 1, papers: [0, 1, 2], shared: { observed: 3, expected: 2 } });
    // One draw in five holds all three; it is the best of three comparisons.
    expect(pairs[0]!.shared.q).toBeCloseTo(3 / 5, 12);
  });

  test('have a theme in common where each has more of it than chance gives, though no paper is in both', () => {
    const papers = [
      ...Array.from({ length: 8 }, () => paper('a')),
      ...Array.from({ length: 8 }, () => paper('b')),
      ...Array.from({ length: 48 }, () => paper('c')),
    ];
    const ofBoth = [0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13];
    const rest = papers.map((_, index) => index).filter((index) => !ofBoth.includes(index));
    const { files, pairs } = compareFiles(papers, themesOf(ofBoth, rest));
    expect(files[0]!.themes[0]).toMatchObject({ theme: 0, observed: 6, expected: 1.5 });
    expect(pairs.map(({ a, b, themes, papers: both }) => ({ a, b, themes, both }))).toEqual([
      { a: 0, b: 1, themes: [0], both: [] },
    ]);
  });

  test.each([
    [1, []],
    [2, [0]],
  ])('count a theme as one of a file from two papers on: of %i, themes in common %j', (each, common) => {
    const from = (file: string, count: number) => Array.from({ length: count }, () => paper(file));
    const papers = [...from('a', each), ...from('b', each), ...from('c', 98)];
    const all = [...papers.keys()];
    const { files, pairs } = compareFiles(papers, themesOf(all.slice(0, 2 * each), all.slice(2 * each)));
    expect(files.map(({ themes: [first] }) => isBeyondChance(first!))).toEqual([true, true, true]);
    expect(pairs.flatMap(({ themes }) => themes)).toEqual(common);
  });

  test.each([
    [{ observed: 3, expected: 2, q: 0.05 }, true],
    [{ observed: 3, expected: 2, q: 0.0501 }, false],
    [{ observed: 2, expected: 2, q: 0.01 }, false],
  ])('are beyond chance up to a q of 0.05 and above what is expected: %j is %s', (shared, beyond) => {
    expect(isBeyondChance(shared)).toBe(beyond);
  });

  test('say nothing of files that have nothing in common', () => {
    expect(compareFiles([paper('a'), paper('b')], themesOf([0], [1])).pairs).toEqual([]);
  });
});
