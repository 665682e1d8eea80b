import { describe, expect, test } from 'vitest';
import { findAbbreviations } from '../../../src/extract/paper/abbreviations.ts';

const pairs = (text: string) => findAbbreviations(text).map(({ short, long }) => [short.text, long.text]);

describe('abbreviations', () => {
  test.each([
    ['We use functional magnetic resonance imaging (fMRI) here.', [['fMRI', 'functional magnetic resonance imaging']]],
    ['convolutional neural networks (CNNs)', [['CNNs', 'convolutional neural networks']]],
    ['the fMRI (functional magnetic resonance imaging) signal', [['fMRI', 'functional magnetic resonance imaging']]],
    ['electroencephalography (EEG; 64 channels)', [['EEG', 'electroencephalography']]],
    ['Brain-Computer Interface [BCI]', [['BCI', 'Brain-Computer Interface']]],
    ['a network (see Fig. 2) and results (e.g. MNIST)', []],
    ['in three subjects (one left)', []],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});
