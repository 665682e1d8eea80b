import { expect, test } from 'vitest';
import { vectorWord } from '../../../src/text/vector-word.ts';

test('a word of the term vectors is cut by its ending only, as when they were learned', () => {
  const words = ['networks', 'studies', 'ties', 'classes', 'boxes', 'branches', 'bias', 'basis', 'stimulus', 'gas'];
  expect(words.map(vectorWord)).toEqual(
    ['network', 'study', 'tie', 'class', 'box', 'branch', 'bia', 'basis', 'stimulus', 'gas'], // prettier-ignore
  );
});
