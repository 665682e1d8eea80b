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
    ["Alzheimer's disease", 'alzheimer disease'],
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

  test.each([
    ['TNF-α', 'TNFα', 'TNF-alpha', 'TNFalpha', 'TNF alpha', 'TNF−α'],
    ['IFN-γ', 'IFNγ', 'IFN-gamma', 'IFNgamma'],
    ['NF-κB', 'NFκB', 'NF-kappaB', 'NFkappaB', 'NF-kappa B'],
    ['TGF-β1', 'TGFβ1', 'TGF-beta1', 'TGF-beta 1', 'TGFbeta1'],
    ['β-catenin', 'beta-catenin', 'beta catenin'],
    ['soluble Aβ', 'soluble A-beta', 'soluble Abeta'],
    ['γδ T cells', 'gamma-delta T cell'],
    ['CO₂', 'CO2', 'CO_2'],
    ['m²', 'm2', 'm^2'],
    ['Ca²⁺', 'Ca2+', 'Ca^{2+}'],
    ['Na⁺/K⁺-ATPase', 'Na+/K+-ATPase'],
    ['3D', '3-D', '3‑D', 'three-dimensional', 'three dimensional', 'Three-Dimensional', '3-dimensional'],
    ['quasi-2D', 'quasi-two-dimensional'],
    ['10D', '10-D', 'ten-dimensional', '10-dimensional'],
    ['type II diabetes', 'type-II diabetes', 'type 2 diabetes'],
    ['phase I/II trials', 'phase 1/2 trial'],
    ['two-photon imaging', '2-photon imaging', 'two photon imaging'],
    ['2nd-order model', 'second-order model'],
    ["Parkinson's disease", 'Parkinson’s disease', 'Parkinsons disease', 'Parkinson disease'],
    ["women's health", 'women health'],
    ["CNN's layers", 'CNN layer'],
    ['Sjögren syndrome', 'Sjo\u0308gren syndrome', 'Sjogren syndrome'],
    ['Ørsted satellite', 'Orsted satellite'],
    ['œstrogen', 'oestrogens', 'estrogen'],
    ['non‐coding', 'non−coding', 'non-coding'],
    ['archaea', 'archaeon'],
  ])('of %s is that of %s', (...spellings) => {
    expect(new Set(spellings.map(form)).size).toBe(1);
  });

  test.each([
    ['(2+1)-dimensional', '1-dimensional'],
    ['TEN', 'ten'],
    ['μm', 'mum'],
    ['MediaEval', 'medieval'],
    ['type X', 'type 10'],
    ['a group I', 'a group 1'],
    ['grade via', 'grade 6a'],
    ['h^{-d}', 'hd'],
    ['TNF-α', 'TNF-β'],
  ])('of %s is another than that of %s', (one, other) => {
    expect(form(one)).not.toBe(form(other));
  });

  test('leaves out articles, and no letter that a hyphen follows', () => {
    expect(form('theory of a mind')).toBe('theory of mind');
    expect(form('soluble A-beta')).toBe('soluble a beta');
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
