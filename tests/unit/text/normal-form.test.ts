import { describe, expect, test } from 'vitest';
import { normalForm } from '../../../src/text/normal-form.ts';
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
    ['brain axes', 'brain axis'],
    ['mice', 'mouse'],
    ['hypotheses', 'hypothesis'],
    ['CLIP', 'CLIP'],
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
});
