import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normalForm } from '../../../src/text/normal-form.ts';
import { singular } from '../../../src/text/singular.ts';
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
    ['nerve fibres', 'nerve fiber'],
    ['social media', 'social medium'],
    ["Alzheimer's disease", "alzheimer's disease"],
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

  test('of a plural is that of its singular, for each word of the list whose singular is found', () => {
    const list = readFileSync(new URL('../../fixtures/plurals.txt', import.meta.url), 'utf8');
    const rows = list.split('\n').filter((line) => /^\w/.test(line));
    const apart = rows.filter((row) => {
      const [plural, ...singulars] = row.split(' ');
      return singulars.includes(singular(plural!)) && !singulars.map(form).includes(form(plural!));
    });
    expect(apart).toEqual([]);
  });
});
