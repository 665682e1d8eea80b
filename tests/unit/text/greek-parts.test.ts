import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { greekParts } from '../../../src/text/greek-parts.ts';

describe('a word with Greek letters', () => {
  test.each([
    ['TNFα', ['TNF', 'α']],
    ['TGFβ1', ['TGF', 'β', '1']],
    ['NFκB', ['NF', 'κ', 'B']],
    ['kappaB', ['kappa', 'B']],
    ['PGC1alpha', ['PGC1', 'alpha']],
    ['Beta2', ['Beta', '2']],
    ['αsynuclein', ['α', 'synuclein']],
    ['γδ', ['γ', 'δ']],
    ['Abeta42', ['A', 'beta', '42']],
    ['5σ', ['5', 'σ']],
  ])('%s is cut beside them', (word, parts) => {
    expect(greekParts(word)).toEqual(parts);
  });

  test.each(['μm', 'μM', 'μmol', 'kΩ', 'δt', 'ψυχή', 'alphabet', 'AlphaFold2', 'betaine', 'Zeta', 'deltas', 'sigmoid'])(
    '%s stays whole',
    (word) => {
      expect(greekParts(word)).toEqual([word]);
    },
  );

  test('has the same letters in its parts, and none of them is empty', () => {
    const letters = fc.constantFrom('α', 'β', 'Ω', 'μ', 'A', 'b', '1', 'alpha', 'delta', 'x');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 8 }), (parts) => {
        const found = greekParts(parts.join(''));
        expect(found.join('')).toBe(parts.join(''));
        expect(found).not.toContain('');
      }),
    );
  });
});
