import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText, createUnionFind, round, sum } from '../../../src/model/index.ts';
import { slug } from '../../../src/text/slug.ts';

describe('union-find', () => {
  test('a thing that was never united is its own root', () => {
    const { rootOf, joined } = createUnionFind<string>();
    expect(rootOf('a')).toBe('a');
    expect([...joined()]).toEqual([]);
  });

  test('two sets that are united have the root of the second', () => {
    const sets = createUnionFind<string>();
    sets.unite('a', 'b');
    sets.unite('c', 'd');
    sets.unite('a', 'c');
    expect(['a', 'b', 'c', 'd'].map(sets.rootOf)).toEqual(['d', 'd', 'd', 'd']);
    expect([...sets.joined()]).toEqual(['a', 'c', 'b']);
  });

  test('has the sets of a naive model, whatever is united', () => {
    const thing = fc.nat(9);
    fc.assert(
      fc.property(fc.array(fc.tuple(thing, thing)), (pairs) => {
        const sets = createUnionFind<number>();
        let labels = Array.from({ length: 10 }, (_, i) => i);
        for (const [from, into] of pairs) {
          sets.unite(from, into);
          const [lower, upper] = [labels[from], labels[into]];
          labels = labels.map((label) => (label === lower ? upper! : label));
        }
        expect(labels.map((_, i) => sets.rootOf(i))).toEqual(labels);
      }),
    );
  });
});

test('a rounded number has at most so many decimals and is never -0', () => {
  expect(round(0.12345, 4)).toBe(0.1235);
  expect(round(2.345, 2)).toBe(2.35);
  expect(Object.is(round(-0.00001, 4), 0)).toBe(true);
});

test('a sum is of any numbers, also none', () => {
  expect(sum([])).toBe(0);
  expect(sum(new Set([1, 2.5]))).toBe(3.5);
});

test('texts are ordered by code units, capitals first', () => {
  expect(['b', 'a', 'B', 'ä'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});

test('a slug is lower case without accents, one hyphen for everything else, in any script', () => {
  expect(slug('  Purkinje Cells & naïve T-cells ')).toBe('purkinje-cells-naive-t-cells');
  expect(slug('脳 科学')).toBe('脳-科学');
  expect(slug('...')).toBe('');
});
