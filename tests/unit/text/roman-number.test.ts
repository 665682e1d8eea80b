import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/text/token.ts';

const forms = (text: string) => tokenise(text).map((token) => token.form || token.text).join(' '); // prettier-ignore

describe('a Roman number', () => {
  test.each([
    ['type II diabetes', 'type 2 diabetes'],
    ['type-II superconductors', 'type 2 superconductor'],
    ['Class I', 'class 1'],
    ['phase I/II', 'phase 1 / 2'],
    ['grades II, III and IV', 'grade 2 , 3 and 4'],
    ['stages II-III', 'stage 2 3'],
    ['stage IIB or IIIa', 'stage 2b or 3a'],
    ['factor VIII', 'factor 8'],
    ['stage V', 'stage 5'],
    ['type ii error', 'type 2 error'],
  ])('that counts is an Arabic one: %s', (text, expected) => {
    expect(forms(text)).toBe(expected);
  });

  test.each([
    ['angiotensin II', 'angiotensin II'],
    ['factor X', 'factor x'],
    ['class V', 'class v'],
    ['type X', 'type x'],
    ['grade VA', 'grade VA'],
    ['category II', 'category II'],
    ['group V', 'group v'],
    ['level I', 'level i'],
    ['class i', 'class i'],
    ['type. II', 'type . II'],
    ['II and III', 'II and III'],
    ['type A and II', 'type a and II'],
    ['type VIM', 'type VIM'],
    ['II', 'II'],
  ])('that does not is left: %s', (text, expected) => {
    expect(forms(text)).toBe(expected);
  });
});
