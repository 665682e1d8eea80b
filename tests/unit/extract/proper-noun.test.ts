import { expect, it, test } from 'vitest';
import { properNoun } from '../../../src/extract/paper/proper-noun.ts';

test.each([
  ['london', 'place'],
  ['german', 'demonym'],
  ['mary', 'person'],
  ['toyota', 'other'],
  ['table', null],
  ['resin', null],
  ['zyxwv', null],
  ['', null],
])('"%s" is a name of kind: %s', (word, kind) => {
  expect(properNoun(word)).toBe(kind);
});

it('gives the same answer when it is asked again', () => {
  for (const word of ['london', 'table']) expect(properNoun(word)).toBe(properNoun(word));
});
