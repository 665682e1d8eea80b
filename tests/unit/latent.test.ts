import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  builtInVectors,
  profilePapers,
  readTerms,
  readVectors,
  sumOfTerms,
  termsOf,
  writeVectors,
} from '../../src/latent/index.ts';

describe('terms', () => {
  test('are words in the singular and pairs side by side, without words of grammar', () => {
    expect(termsOf('Spiking neural networks of mice')).toEqual([
      'spiking',
      'neural',
      'spiking neural',
      'network',
      'neural network',
      'mouse',
    ]);
  });

  test('a pair does not reach over a comma or a formula', () => {
    expect(termsOf('cortex, thalamus')).toEqual(['cortex', 'thalamus']);
    expect(termsOf('cortex $x^2$ thalamus')).toEqual(['cortex', 'thalamus']);
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
  test('are read as they were written, to a part in thirty of the largest coordinate', () => {
    const vectors = Float32Array.from([0.5, -1, 0.25, 3, 0, -3]);
    const { dimensions, row, values, scale } = readVectors(writeVectors(['a', 'b c'], 3, vectors, 'a note'));
    expect(dimensions).toBe(3);
    expect([...row]).toEqual([
      ['a', 0],
      ['b c', 1],
    ]);
    values.forEach((value, at) => {
      const term = Math.floor(at / 3);
      const largest = Math.max(...vectors.subarray(term * 3, term * 3 + 3).map(Math.abs));
      expect(Math.abs(value * scale[term]! - vectors[at]!)).toBeLessThan(largest / 30);
    });
  });

  test('that conceptscape brings along are found under the present form of a word that they were learned with otherwise', async () => {
    const { row } = await builtInVectors();
    const terms = termsOf('species, biases, physics, vertices, spectra, stochastic dynamics');
    expect(terms.filter((term) => !row.has(term))).toEqual([]);
  });

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

describe('profiles', () => {
  const papers = ['brain imaging of vision', 'brain imaging of language', 'soil microbes'].map((title) =>
    readTerms({ title, abstract: '' }),
  );

  test('number only terms that two papers share', () => {
    const { terms, latent } = profilePapers(papers, null);
    expect(terms.source).toEqual([0, 0, 0, 1, 1, 1]);
    expect(new Set(terms.target).size).toBe(3);
    expect(latent).toBeNull();
  });

  test('places have length 1 and their middle is nowhere; a paper of unknown words has none', () => {
    const vectors = readVectors(
      writeVectors(['brain', 'vision', 'soil', 'language'], 2, Float32Array.from([1, 0, 1, 1, -1, 2, 1, -1]), ''),
    );
    const { latent } = profilePapers([...papers, readTerms({ title: 'xyzzy', abstract: '' })], vectors);
    const length = (paper: number) => Math.hypot(latent!.values[paper * 2]!, latent!.values[paper * 2 + 1]!);
    for (const paper of [0, 1, 2]) expect(length(paper)).toBeCloseTo(1, 5);
    expect(length(3)).toBe(0);
  });
});
