import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isNearSpelling } from '../../../src/extract/paper/near-spelling.ts';

describe('two long forms of one short form', () => {
  test.each([
    ['convolution neural network', 'convolutional neural network', 'derivations of the same words'],
    ['principal components analysis', 'principal component analysis', 'a plural'],
    ['spike neural network', 'spiking neural network', 'a gerund'],
    ['optimal controller', 'optimal control', 'a doubled consonant'],
    ['minimum spanning forest', 'minimal spanning forest', 'Latin endings'],
    ['long short term memory', 'long short term memory network', 'a generic word at the end'],
    ['generative adversarial net', 'generative adversarial network', 'another generic word at the end'],
    ['micro wave oven', 'microwave oven', 'joined or apart'],
    ['time to failure', 'time failure', 'a small word'],
    ['three body problem', '3 body problem', 'a number word'],
    ['reproducing kernel spaec', 'reproducing kernel space', 'two letters in turn, in a short word: no', false],
    ['reproduicng kernel space', 'reproducing kernel space', 'two letters in turn'],
    ['cauchy schwartzmann bound', 'cauchy schwarzmann bound', 'a letter more'],
  ])('%s / %s: %s', (a, b, _why, near = true) => {
    expect([isNearSpelling(a, b), isNearSpelling(b, a)]).toEqual([near, near]);
  });

  test.each([
    ['protocatechuic acid', 'principal component analysis'],
    ['cable news network', 'convolutional neural network'],
    ['siamese neural network', 'spiking neural network'],
    ['polycyclic aromatic hydrocarbon', 'pulmonary arterial hypertension'],
    ['estrogen receptor alpha', 'estrogen receptor beta'],
    ['temporal', 'spatial'],
    ['general linear model', 'generalized linear model'],
    ['ground state', 'ground station'],
    ['interleukin 6', 'interleukin 8'],
    ['hypotension', 'hypertension'],
    ['mass spectrometry', 'mass spectroscopy'],
    ['intracellular signal', 'intercellular signal'],
    ['least square method', 'least square migration'],
  ])('%s / %s are two things', (a, b) => {
    expect([isNearSpelling(a, b), isNearSpelling(b, a)]).toEqual([false, false]);
  });

  it('is the same both ways, and true of any form and itself', () => {
    const word = fc.constantFrom(
      'neural',
      'network',
      'net',
      'spike',
      'spiking',
      'of',
      'model',
      '3',
      'control',
      'controller',
      'AB1',
    );
    const form = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(form, form, (a, b) => {
        expect(isNearSpelling(a, a)).toBe(true);
        expect(isNearSpelling(a, b)).toBe(isNearSpelling(b, a));
      }),
    );
  });
});
