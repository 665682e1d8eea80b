import { describe, expect, it } from 'vitest';
import { seeded } from '../../../src/build/random.ts';
import type { Concept, EdgeTable } from '../../../src/model/index.ts';
import { findThemes } from '../../../src/themes/index.ts';
import { nameGroups, nameThemes, papersCounter, tellingConcepts } from '../../../src/themes/name.ts';

const table = (rows: readonly (readonly [paper: number, concept: number])[]): EdgeTable => ({
  source: rows.map(([paper]) => paper),
  target: rows.map(([, concept]) => concept),
  weight: rows.map(() => 0.8),
});
const conceptOf = (label: string, common = false): Concept => ({
  ...{ id: label, label, aliases: [], type: 'task', papers: 2, common, score: 1 },
});
const none: EdgeTable = { source: [], target: [], weight: [] };

describe('a common concept', () => {
  // Both papers of the theme are about concept 0, the first also about concept 1.
  const about = table([[0, 0], [1, 0], [0, 1], [1, 1]]); // prettier-ignore
  const nameOf = (...common: boolean[]) => {
    const concepts = ['owl', 'nest'].map((label, at) => conceptOf(label, common[at]));
    const telling = tellingConcepts(about, [0, 0], concepts, 1);
    return nameThemes(telling, concepts, papersCounter(about, [0, 0]))[0];
  };

  it('comes last of what is telling of a theme, and last in its name', () => {
    expect([nameOf(), nameOf(true), nameOf(true, true)]).toEqual(['owl · nest', 'nest · owl', 'owl · nest']);
  });

  it('names no theme and no broader one where there are others', () => {
    const rows = [0, 1, 2].flatMap((paper) => [0, 1, 2].map((concept) => [paper, concept] as const));
    const concepts = [conceptOf('ecology', true), conceptOf('owl'), conceptOf('nest')];
    const [all, ofPaper] = [table(rows), [0, 0, 0]];
    const telling = tellingConcepts(all, ofPaper, concepts, 1);
    expect(telling[0]!.map(({ concept }) => concept)).toEqual([1, 2, 0]);
    expect(nameThemes(telling, concepts, papersCounter(all, ofPaper))).toEqual(['owl · nest']);
    expect(nameGroups([[0]], all, ofPaper, concepts)).toEqual(['owl · nest']);
  });

  /** Twelve papers; the even ones share concepts 0 and 1, the odd ones 2 and 3, and all but two concept 4. */
  const mixed = Array.from({ length: 12 }, (_, paper) => [
    ...[0, 1].map((at) => [paper, 2 * (paper % 2) + at] as const),
    ...(paper < 10 ? [[paper, 4] as const] : []),
  ]).flat();
  const concepts = (common: boolean) =>
    ['owl', 'nest', 'loan', 'bond'].map((label) => conceptOf(label)).concat(conceptOf('study area', common));

  const find = (rows: EdgeTable, all: Concept[], papers: number) =>
    findThemes({ mentions: rows, related: none }, all, null, papers, seeded(1), { commonest: 1 });

  it('ties no papers', () => {
    const only = table([0, 1, 2].map((paper) => [paper, 0] as const));
    const tied = (common: boolean) => find(only, [conceptOf('owl', common)], 4).ties.source.length > 0;
    expect([tied(false), tied(true)]).toEqual([true, false]);
    // Papers 2 and 3 share nothing but "study area".
    const rows = table([[0, 0], [1, 0], [2, 0], [3, 1], [4, 1], [5, 1], [2, 2], [3, 2]]); // prettier-ignore
    const across = (common: boolean) => {
      const { ties } = find(rows, [conceptOf('owl'), conceptOf('nest'), conceptOf('study area', common)], 6);
      return ties.source.flatMap((paper, row) => (paper < 3 && ties.target[row]! >= 3 ? [[paper, ties.target[row]]] : [])); // prettier-ignore
    };
    expect([across(false), across(true)]).toEqual([[[2, 3]], []]);
  });

  it('is a concept of the papers and of a theme like any other', () => {
    const { themes } = find(table(mixed), concepts(true), 12);
    expect(themes.themes.map(({ name }) => name).sort()).toEqual(['loan · bond', 'owl · nest']);
    expect(themes.ofConcept[4]).not.toBeNull();
  });
});
