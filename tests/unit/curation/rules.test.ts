import { describe, expect, test } from 'vitest';
import { readChange } from '../../../src/curation/read-change.ts';
import { readCuration } from '../../../src/curation/read.ts';
import { applyChange } from '../../../src/curation/change.ts';
import { plainCuration } from '../../../src/curation/index.ts';
import { writeCuration } from '../../../src/curation/write.ts';
import type { CurationEntry } from '../../../src/model/index.ts';

const names = (count: number) => Array.from({ length: count }, (_, i) => `name ${i}`);
const read = (text: string) => plainCuration(readCuration(text, 'my.yaml'));

describe('a correction that is sent', () => {
  const isTaken = (...add: object[]) => {
    try {
      return readChange({ remove: [], add }).add.length;
    } catch {
      return 'refused';
    }
  };
  const hide = { section: 'hide', name: 'a' };
  const theme = { section: 'themes', name: 'a', concepts: ['b'], colour: null, place: null };

  test('has names of up to 500 letters, white space not counted twice', () => {
    expect(isTaken({ ...hide, name: 'x'.repeat(500) })).toBe(1);
    expect(isTaken({ ...hide, name: 'x'.repeat(501) })).toBe('refused');
    expect(isTaken({ ...hide, name: `  ${'x '.repeat(250)}  ` })).toBe(1);
  });

  test('has up to 1,000 entries, and up to 200 names in one', () => {
    expect(isTaken(...Array.from({ length: 1000 }, () => hide))).toBe(1000);
    expect(isTaken(...Array.from({ length: 1001 }, () => hide))).toBe('refused');
    expect(isTaken({ section: 'merge', names: names(200) })).toBe(1);
    expect(isTaken({ section: 'merge', names: names(201) })).toBe('refused');
    expect(isTaken({ ...theme, concepts: names(200) })).toBe(1);
    expect(isTaken({ ...theme, concepts: names(201) })).toBe('refused');
  });

  test('joins or keeps apart two names or more, and finds a theme by one concept or more', () => {
    expect([1, 2].map((count) => isTaken({ section: 'apart', names: names(count) }))).toEqual(['refused', 1]);
    expect([0, 1].map((count) => isTaken({ ...theme, concepts: names(count) }))).toEqual(['refused', 1]);
  });

  test('has a colour of six digits and a place of two numbers', () => {
    expect(['#a0104', '#a01040', '#a010405', '#A01040'].map((colour) => isTaken({ ...theme, colour }))).toEqual([
      ...['refused', 1, 'refused', 'refused'],
    ]);
    expect([[1], [1, 2], [1, 2, 3], [1, '2']].map((place) => isTaken({ ...theme, place }))).toEqual([
      ...['refused', 1, 'refused', 'refused'],
    ]);
  });
});

describe('a correction in the file', () => {
  const isRead = (text: string) => {
    try {
      return Object.values(read(text)).flat().length;
    } catch {
      return 'refused';
    }
  };

  test('joins or keeps apart two names or more, and finds a theme by one concept or more', () => {
    expect(['merge: [[a]]', 'merge: [[a, b]]', 'apart: [[a]]', 'apart: [[a, b]]'].map(isRead)).toEqual([
      ...['refused', 1, 'refused', 1],
    ]);
    expect(['themes: [{ name: A, concepts: [] }]', 'themes: [{ name: A, concepts: [a] }]'].map(isRead)).toEqual([
      ...['refused', 1],
    ]);
  });

  test('has a colour of six digits, in any case, and a place of two numbers', () => {
    const theme = (what: string) => isRead(`themes: [{ concepts: [a], ${what} }]`);
    expect(["colour: '#a0104'", "colour: '#A01040'", "colour: '#a010405'"].map(theme)).toEqual([
      'refused',
      1,
      'refused',
    ]);
    expect(['place: [1]', 'place: [1, -2.5]', 'place: [1, 2, 3]'].map(theme)).toEqual(['refused', 1, 'refused']);
  });

  test('stands in one line, however long it is', () => {
    const entry: CurationEntry = { section: 'merge', names: names(60) };
    const { curation } = applyChange(readCuration('', 'my.yaml'), { remove: [], add: [entry] });
    const text = writeCuration(curation);
    expect(text.split('\n')).toHaveLength(3);
    expect(plainCuration(readCuration(text, ''))).toEqual(plainCuration(curation));
  });
});
