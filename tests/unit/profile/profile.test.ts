import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInVectors, readTerms, readVectors, sumOfTerms, termsOf } from '../../../src/profile/index.ts';

describe('terms', () => {
  test('are words in the singular and pairs side by side, without words of grammar', () => {
    expect(termsOf('Spiking neural networks of mice')).toEqual([
      'spiking',
      'neural',
      'spiking neural',
      'network',
      'neural network',
      'mice',
    ]);
  });

  test('any text can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const term of termsOf(text)) expect(term).toMatch(/^[^\s]+( [^\s]+)?$/u);
      }),
    );
  });
});

describe('vectors', () => {
  test('a damaged line is an error that names it', () => {
    expect(() => readVectors('a\t1\tABC\nb\t1\tAB\n')).toThrow('row 2');
  });

  test('what conceptscape brings along puts like texts nearer than unlike ones', async () => {
    const vectors = await builtInVectors();
    const place = (title: string) => sumOfTerms(readTerms({ title, abstract: '' }), vectors);
    const cosine = (a: Float32Array, b: Float32Array) =>
      a.reduce((sum, value, at) => sum + value * b[at]!, 0) / Math.hypot(...a) / Math.hypot(...b);
    const groups = [
      ['spike-timing-dependent plasticity in cortical synapses', 'leaky integrate-and-fire neurons'],
      ['dark matter halos of galaxies', 'stellar mass of spiral galaxies'],
      ['option pricing under stochastic volatility', 'portfolio risk in financial markets'],
      ['machine translation with attention', 'language models for question answering'],
    ].map((titles) => titles.map(place));
    groups.forEach(([one, other], group) => {
      const without = groups.filter((_, at) => at !== group).flat();
      for (const unlike of without) expect(cosine(one!, other!)).toBeGreaterThan(cosine(one!, unlike));
    });
  });
});
