import { describe, expect, test } from 'vitest';
import { createSearch, type HitGroup } from '../../../src/atlas/search.ts';
import { countedAtlas, type Counted } from '../../fixtures/counted-atlas.ts';

const from = (end: number) => Array.from({ length: end }, (_, i) => i);

/** A search over concepts of these labels, each in one paper of its own or in as many as given. */
function searchOf(labels: readonly string[], papers: readonly number[] = labels.map(() => 1)) {
  const names = papers.flatMap((count, concept) => from(count).map(() => [concept]));
  const atlas = countedAtlas({ names, concepts: Object.fromEntries(labels.map((label, i) => [i, { label }])) });
  return createSearch(atlas);
}
const concepts = (groups: readonly HitGroup[]) =>
  groups.filter(({ kind }) => kind === 'concept').flatMap(({ hits }) => hits.map(({ index }) => index));

test('a search gives three themes, six concepts and five papers; nearest names are three of each', () => {
  const many: Counted = {
    names: from(8).map((i) => [i]),
    ofPaper: from(8),
    papers: Object.fromEntries(from(8).map((i) => [i, { title: `hippocampus ${i}` }])),
    concepts: Object.fromEntries(from(8).map((i) => [i, { label: `hippocampus ${i}` }])),
    themes: Object.fromEntries(from(8).map((i) => [i, { name: `hippocampus ${i}` }])),
  };
  const search = createSearch(countedAtlas(many));
  const sizes = (text: string) => Object.fromEntries(search(text).groups.map(({ kind, hits }) => [kind, hits.length]));
  expect(sizes('hippocampus')).toEqual({ theme: 3, concept: 6, paper: 5 });
  expect(search('hipokampoos').near).toBe(true);
  expect(sizes('hipokampoos')).toEqual({ theme: 3, concept: 3, paper: 3 });
});

describe('a slip', () => {
  const isFound = (label: string, text: string) => {
    const { near, groups } = searchOf([label])(text);
    return near ? `near: ${concepts(groups).length}` : concepts(groups).length;
  };

  test('is forgiven in words of four letters and more', () => {
    expect(isFound('fmri', 'fmry')).toBe(1);
    expect(isFound('eeg', 'ekg')).toBe('near: 1');
  });

  test('may be two letters in a word of eight, one in a word of seven', () => {
    expect(isFound('striatum', 'stryatun')).toBe(1);
    expect(isFound('neurons', 'neurins')).toBe(1);
    expect(isFound('neurons', 'neyrins')).toBe('near: 1');
  });

  test('may be four letters in words of eight and nine, and five in the longest, for the nearest names', () => {
    expect(isFound('striatum', 'xtriyzux')).toBe('near: 1');
    expect(isFound('cerebella', 'xerexelxx')).toBe('near: 1');
    expect(isFound('cerebella', 'xerexexxx')).toBe('near: 0');
    expect(isFound('neurotransmitters', 'xeurxtraxsmixterx')).toBe('near: 1');
    expect(isFound('neurotransmitters', 'xeurxtraxsmixxerx')).toBe('near: 0');
  });
});

describe('the first hit', () => {
  test('is what has exactly this name, however many papers name others', () => {
    expect(concepts(searchOf(['sleep spindle', 'sleep'], [64, 1])('sleep').groups)).toEqual([1, 0]);
  });

  test('is the concept of more papers where two are called alike', () => {
    expect(concepts(searchOf(['sleep stage', 'sleep phase'], [1, 2])('sleep').groups)).toEqual([1, 0]);
    expect(concepts(searchOf(['sleep stage', 'sleep phase'], [1, 1])('sleep').groups)).toEqual([0, 1]);
  });

  test('is what is called so before what has it for another name', () => {
    const atlas = countedAtlas({
      names: [[0], [1]],
      concepts: {
        0: { label: 'delta band', aliases: ['omega'] },
        1: { label: 'omega wave', aliases: ['delta'] },
      },
    });
    expect(concepts(createSearch(atlas)('omega').groups)).toEqual([1, 0]);
  });
});
