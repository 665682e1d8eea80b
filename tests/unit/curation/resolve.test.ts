import { describe, expect, test } from 'vitest';
import { resolveCuration } from '../../../src/curation/index.ts';
import { readCuration } from '../../../src/curation/read.ts';

/** Names as keys: in small letters, without a plural. */
const resolve = (text: string) =>
  resolveCuration(readCuration(text, 'my.yaml'), (name) =>
    name
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .replace(/s$/, ''),
  );

test('what is said about one concept by several names comes together', () => {
  const { concepts } = resolve(
    'merge: [[alpha, beta], [alphas, gamma]]\ntype: { Beta: task }\nkeep: [gammas]\napart: [[BETA, delta]]\nrename: { gamma: epsilon }',
  );
  expect(concepts).toEqual([
    {
      id: 0,
      keys: ['alpha', 'beta', 'epsilon', 'gamma'],
      label: 'epsilon',
      type: 'task',
      hide: false,
      keep: true,
      apart: [1],
    },
    { id: 1, keys: ['delta'], label: null, type: undefined, hide: false, keep: false, apart: [0] },
  ]);
});

test('chains of merges end at the one that joins no other', () => {
  const { concepts } = resolve('merge: [[b, c], [a, b]]');
  expect(concepts).toMatchObject([{ keys: ['a', 'b', 'c'], label: 'a' }]);
});

describe('contradictions name both lines', () => {
  test.each([
    [
      'hide: [human]\nkeep:\n  - Humans',
      /^my\.yaml:3:5: "Humans" is kept here and hidden in line 1\. Take one of the two out\.$/,
    ],
    ['merge:\n - [a, b]\napart:\n - [B, A]', /^my\.yaml:4:5: "B" and "A" are kept apart here and made one in line 2\./],
    [
      'merge:\n - [a, b]\n - [c, b]\napart:\n - [c, a]',
      /^my\.yaml:3:5: one concept is called "c" here and "a" in line 2\./,
    ],
    ['rename: { a: b }\napart: [[a, b]]', /^my\.yaml:2:10: .* made one in line 1\./],
    ['rename:\n  dog: x\n  dogs: y', /^my\.yaml:3:3: "dogs" is renamed "y" here and "x" in line 2\./],
    [
      'merge: [[dog, hound]]\nrename:\n  dog: x\n  hound: y',
      /^my\.yaml:4:3: "hound" is renamed "y" here and "x" in line 3\./,
    ],
    ['type:\n  dog: task\n  dogs: none', /^my\.yaml:3:3: "dogs" is of type none here and task in line 2\./],
    ['merge: [[a, b], [b, a]]', /one concept is called "b" here and "a" in line 1\./],
    ['merge: [[a, b]]\nhide: [a]\nkeep: [b]', /^my\.yaml:3:8: "b" is kept here and hidden in line 2/],
    ['apart: [[dog, dogs]]', /^my\.yaml:1:15: "dog" and "dogs" are one name/],
    [
      'themes:\n - { name: A, concepts: [a] }\n - { name: A, concepts: [b] }',
      /^my\.yaml:3:12: a theme is called "A" here and another one in line 2\. /,
    ],
    ['hide: ["???"]', /^my\.yaml:1:8: "\?\?\?" has no word in it/],
  ])('%j', (text, message) => expect(() => resolve(text)).toThrow(message));

  test.each([
    'hide: [a, a]\nkeep: [b]',
    'rename: { a: x }\nmerge: [[a, b]]',
    'type: { a: task }\nmerge: [[b, a]]\nhide: [b]',
    'apart: [[a, b], [b, c]]\nmerge: [[a, c]]',
  ])('%j is none', (text) => expect(() => resolve(text)).not.toThrow());
});
