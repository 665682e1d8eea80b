import { describe, expect, it, test } from 'vitest';
import { findAbbreviations, longText } from '../../../src/extract/paper/abbreviations.ts';
import { findCandidates } from '../../../src/extract/paper/candidates.ts';
import { readVocabulary } from '../../../src/extract/paper/vocabulary.ts';

const pairs = (text: string) =>
  findAbbreviations(text).map((definition) => [definition.short.text, longText(definition)]);

describe('a long form and its short form in brackets', () => {
  test.each([
    ['We use functional magnetic resonance imaging (fMRI) here.', 'fMRI', 'functional magnetic resonance imaging'],
    ['convolutional neural networks (CNNs)', 'CNNs', 'convolutional neural networks'],
    ['electroencephalography (EEG; 64 channels)', 'EEG', 'electroencephalography'],
    ['Brain-Computer Interface [BCI]', 'BCI', 'Brain-Computer Interface'],
    // Words with hyphens.
    ['a non-negative tensor fit (NTF)', 'NTF', 'non-negative tensor fit'],
    ['of self-aware learning (SAL)', 'SAL', 'self-aware learning'],
    ['L-3,4-dihydroxyphenylalanine (L-DOPA)', 'L-DOPA', 'L-3,4-dihydroxyphenylalanine'],
    ['single-coated RNA (scRNA)', 'scRNA', 'single-coated RNA'],
    // Signs that stand for words.
    ['shop-to-shop (S2S) trade', 'S2S', 'shop-to-shop'],
    ['tubular growth factor alpha (TGF-α)', 'TGF-α', 'tubular growth factor alpha'],
    ['tubular growth factor β (TGF-beta)', 'TGF-beta', 'tubular growth factor β'],
    ['γ-aminobutyric acid (GABA)', 'GABA', 'γ-aminobutyric acid'],
    ['search and rescue (S&R)', 'S&R', 'search and rescue'],
    ['receptor-positive (R+)', 'R+', 'receptor-positive'],
    ['extreme tree ensembles (XTE)', 'XTE', 'extreme tree ensembles'],
    ['polymerase II (Pol II)', 'Pol II', 'polymerase II'],
    ['Upper Seas (U.S.)', 'U.S.', 'Upper Seas'],
    ["Hartmann's disease (HD)", 'HD', "Hartmann's disease"],
    ['poly(lactic-co-butyric acid) (PLBA)', 'PLBA', 'poly(lactic-co-butyric acid)'],
    ['eXtended Graph Boards (XGB)', 'XGB', 'eXtended Graph Boards'],
    // Words around the letters.
    [
      'the Seed and Soil Organization of the Northern Isles (SSO)',
      'SSO',
      'Seed and Soil Organization of the Northern Isles',
    ],
    ['the Seed and Soil Act of 1951 (SSA)', 'SSA', 'Seed and Soil Act'],
    ['a kelp forest survey of divers aged over 30 years (KFS)', 'KFS', 'kelp forest survey'],
    ['random tree search algorithms (RTS)', 'RTS', 'random tree search'],
    ['immunokeratin heavy chain gene (IkH)', 'IkH', 'immunokeratin heavy chain gene'],
    ['ribbon worm (RW) extract (RWE)', 'RW', 'ribbon worm'],
    // Marks and words beside the short form.
    ['tree search [12] (TS)', 'TS', 'tree search'],
    ['tree search (TS [12])', 'TS', 'tree search'],
    ['tree search (hereafter TS)', 'TS', 'tree search'],
    ['tree search (also abbreviated as TS)', 'TS', 'tree search'],
    ['tree search (Roe 2015; TS)', 'TS', 'tree search'],
    ['“tree search” (the “TS”)', 'TS', 'tree search'],
    ['thirsty sheep (TS group)', 'TS', 'thirsty sheep'],
    ['(tree search (TS))', 'TS', 'tree search'],
    [
      'human-made pluripotent skin cell-like organoids (hmPSC-LO)',
      'hmPSC-LO',
      'human-made pluripotent skin cell-like organoids',
    ],
  ])('%s', (text, short, long) => {
    expect(pairs(text)[0]).toEqual([short, long]);
  });

  test.each([
    ['a network (see Fig. 2) and results (e.g. MNIST)'],
    ['in three subjects (one left)'],
    ['Inflammatory mediators (IL-6)'],
    ['Miller, Jones and Strand (MJ)'],
    ['for example, these sums were reckoned in integers (ESRI)'],
    ['gestagen and estradiol (Gestadene®)'],
    ['in all newcomers (n = 12)'],
    ['by reading old essays (Roe 2015)'],
    ['referred to in the Sea Loss Equation (SLE) and its successor (RSLE)', ['SLE', 'Sea Loss Equation']],
    ['Adams argued for laws (Aalo)'],
    ['more apoptosis than did (Ad309)'],
    ['the ratio first to toll (1/T)'],
    ['of energy roots(Er)'],
    ['proved by M. Enders and R. Nolte, [E-N]'],
    ['by Bolt and Ibsen [BI15]'],
    ['that egg producers are (EPA)'],
    ['solely on a list of entities (S-list)'],
    ['in electroencephalography (EEG data)'],
  ])('%s: no more than there is', (text, ...expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe('a short form and its long form behind it', () => {
  test.each([
    ['the fMRI (functional magnetic resonance imaging) signal', 'fMRI', 'functional magnetic resonance imaging'],
    ['XKN (Xylem Kernel Nets)', 'XKN', 'Xylem Kernel Nets'],
    [
      'SSO (Seed and Soil Organization of the Northern Isles)',
      'SSO',
      'Seed and Soil Organization of the Northern Isles',
    ],
    ['RTS (i.e., random tree search)', 'RTS', 'random tree search'],
    ['RTS (short for random tree search)', 'RTS', 'random tree search'],
    ['RTS: random tree search', 'RTS', 'random tree search'],
    ['the SSO, the Seed and Soil Organization, says', 'SSO', 'Seed and Soil Organization'],
    ['RTS stands for random tree search and more', 'RTS', 'random tree search'],
    ['random tree search, or RTS, is', 'RTS', 'random tree search'],
    ['random tree search, also known as RTS, is', 'RTS', 'random tree search'],
  ])('%s', (text, short, long) => {
    expect(pairs(text)).toEqual([[short, long]]);
  });

  test.each([
    ['PII, PIII and more'],
    ['RTS, roots, tubers and seeds'],
    ['MTX (MTX-IR)'],
    ['TS: tree search'],
    ['roots or RTS'],
  ])('%s: none', (text) => {
    expect(pairs(text)).toEqual([]);
  });
});

describe('a list whose last words are shared', () => {
  const text = 'The apical (ARP) and distal (DRP) root pressure rose.';

  it('gives each short form its whole long form', () => {
    expect(pairs(text)).toEqual([
      ['ARP', 'apical root pressure'],
      ['DRP', 'distal root pressure'],
    ]);
    expect(pairs('the apical (ARP) and distal root pressure (DRP)')).toEqual([
      ['ARP', 'apical root pressure'],
      ['DRP', 'distal root pressure'],
    ]);
  });

  it('joins them in the paper under the key of the whole', () => {
    const found = findCandidates({ id: 'p', title: 'Roots', abstract: text }, readVocabulary([]));
    expect(found.abbreviationKeys).toEqual([
      { short: 'ARP', long: 'apical root pressure' },
      { short: 'DRP', long: 'distal root pressure' },
    ]);
    expect(found.abbreviations).toContainEqual({ short: 'ARP', long: 'apical root pressure' });
  });
});
