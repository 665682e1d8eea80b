import { describe, expect, test } from 'vitest';
import { usageOfBoth } from '../../../src/extract/corpus/background.ts';
import { singular } from '../../../src/text/singular.ts';
import { extractionForms, vectorWord, withPresentForms } from '../../../src/text/table-form.ts';

const forms = new Map([
  ['approache', 'approach'],
  ['odd', 'odds'],
]);

describe('a table with old forms', () => {
  test('is found under the present forms, words within a phrase too, and keeps what it had', () => {
    const table = withPresentForms(new Map([['odd', 1], ['new approache', 2], ['odd approache', 3]]), forms); // prettier-ignore
    expect([...table]).toEqual([
      ['odd', 1],
      ['new approache', 2],
      ['odd approache', 3],
      ['odds', 1],
      ['new approach', 2],
      ['odd approach', 3],
      ['odds approache', 3],
      ['odds approach', 3],
    ]);
  });

  test('adds what is known under an old form to what is known under the present one', () => {
    const table = new Map([['approach', 5], ['approache', 2]]); // prettier-ignore
    expect(withPresentForms(table, forms, (known, old) => known + old).get('approach')).toBe(7);
    expect(withPresentForms(table, forms).get('approach')).toBe(5);
  });

  test('has possessives under an apostrophe without its s', () => {
    expect(withPresentForms(new Map([["alzheimer' disease", 1]]), new Map()).get("alzheimer's disease")).toBe(1);
  });

  test('has for a present form one that singular leaves as it is', () => {
    for (const present of extractionForms.values()) expect(singular(present)).toBe(present);
  });
});

test('the usage of 300 papers and of 100 papers is that of 400, with shares by papers', () => {
  const both = usageOfBoth(
    { papers: Math.log2(300), alone: 0.4, title: 0.2 },
    { papers: Math.log2(100), alone: 0, title: 1 },
  );
  expect(2 ** both.papers).toBeCloseTo(400);
  expect(both.alone).toBeCloseTo(0.3);
  expect(both.title).toBeCloseTo(0.4);
});

test('a word of the term vectors is cut by its ending only, as when they were learned', () => {
  const words = ['networks', 'studies', 'ties', 'classes', 'boxes', 'branches', 'bias', 'basis', 'stimulus', 'gas'];
  expect(words.map(vectorWord)).toEqual(
    ['network', 'study', 'tie', 'class', 'box', 'branch', 'bia', 'basis', 'stimulus', 'gas'], // prettier-ignore
  );
});
