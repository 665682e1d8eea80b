import { describe, expect, test } from 'vitest';
import { normalForm } from '../../../src/text/normal-form.ts';
import { singular } from '../../../src/text/word-form.ts';
import { tokenise } from '../../../src/text/token.ts';

const form = (text: string) => normalForm(tokenise(text));

describe('the normal form', () => {
  test.each([
    ['Spiking Neural Networks', 'spiking neural network'],
    ['pre-training', 'pre training'],
    ['visual cortices', 'visual cortex'],
    ['generalisation', 'generalization'],
    ['tumour behaviour', 'tumor behavior'],
    ['analyses', 'analysis'],
    ['CNNs', 'CNN'],
    ['decoding of the brain', 'decoding of brain'],
    ['α-synuclein', 'alpha synuclein'],
  ])('of %s is %s', (text, expected) => {
    expect(form(text)).toBe(expected);
  });

  test.each([
    'bias',
    'dynamics',
    'analysis',
    'virus',
    'stimulus',
    'species',
    'process',
    'noise',
    'precise',
    'supervised',
    'exercise',
    'contour',
  ])('leaves %s as it is', (word) => {
    expect(form(word)).toBe(word);
  });

  test('keeps a name in capitals apart from the word', () => {
    expect(form('CLIP')).not.toBe(form('clip'));
  });

  test('a plural of a singular is that singular', () => {
    for (const word of [
      'neuron',
      'synapse',
      'memory',
      'class',
      'box',
      'branch',
      'response',
      'axis',
      'mouse',
      'hypothesis',
    ])
      expect(singular(word)).toBe(word);
    expect(
      [
        'neurons',
        'synapses',
        'memories',
        'classes',
        'boxes',
        'branches',
        'responses',
        'axes',
        'mice',
        'hypotheses',
      ].map(singular),
    ).toEqual(['neuron', 'synapse', 'memory', 'class', 'box', 'branch', 'response', 'axis', 'mouse', 'hypothesis']);
  });
});
