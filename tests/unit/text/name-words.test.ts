import { expect, it } from 'vitest';
import { isNameWord } from '../../../src/text/name-words.ts';
import table from '../../../src/text/name-words.txt?raw';

it('knows words that texts of all fields write with a capital, given in small letters', () => {
  expect(['africa', 'german', 'bayesian', 'wikipedia'].filter((word) => !isNameWord(word))).toEqual([]);
  expect(['method', 'the', 'tree', 'Africa', 'AFRICA', ''].filter(isNameWord)).toEqual([]);
});

it('does not take the comment of its table for words', () => {
  const [comment, ...rest] = table.trimEnd().split('\n');
  expect(comment).toMatch(/^# .*\bscripts\/train\/name-words\.ts$/);
  expect(['#', 'words', 'capital', 'sentences;'].filter(isNameWord)).toEqual([]);
  expect(rest).toHaveLength(1);
});

it('has each word of its table once, sorted, in small letters', () => {
  const words = table.trimEnd().split('\n')[1]!.split(' ');
  expect(words.length).toBeGreaterThan(1000);
  expect(words).toEqual([...new Set(words)].sort());
  expect(words.filter((word) => !/^[a-z]+$/.test(word) || !isNameWord(word))).toEqual([]);
});
