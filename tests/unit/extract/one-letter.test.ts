import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLetterApart } from '../../../src/extract/corpus/one-letter.ts';

function pairs(keys: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  oneLetterApart(keys, (a, b) => found.push([keys[a]!, keys[b]!]));
  return found;
}

it('tells of long names with another letter in one place, or with a letter elsewhere', () => {
  expect(pairs(['hippocampal place cell', 'hippocampel place cell'])).toHaveLength(1);
  expect(pairs(['receptive field', 'recpetive field'])[0]).toEqual(['receptive field', 'recpetive field']);
});

it('whatever the name, finds it with one letter changed, and tells of no pair that is not so', () => {
  const word = fc.stringMatching(/^[a-z]{3,9} [a-z]{6,12}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), fc.nat(), (names, at) => {
      const name = names[at % names.length]!;
      const changed = `${name.slice(0, -1)}${name.endsWith('q') ? 'z' : 'q'}`;
      const found = pairs([...names, changed]);
      expect(names.includes(changed) || found.some((pair) => pair.includes(changed))).toBe(true);
      for (const [a, b] of found) {
        const rests = new Set(lessOneLetter(a));
        expect(lessOneLetter(b).some((rest) => rests.has(rest))).toBe(true);
      }
    }),
  );
});

const lessOneLetter = (name: string): string[] => Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1));
