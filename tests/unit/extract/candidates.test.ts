import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../src/extract/paper/candidates.ts';
import { readVocabulary } from '../../../src/extract/paper/vocabulary.ts';

const vocabulary = readVocabulary([
  { type: 'model', text: '# models\nspiking neural network\tSNN?|spiking net\ntransformer\n' },
  { type: 'construct', text: 'theory of mind\ninferior temporal cortex\tIT?\n' },
]);
const shorts = readVocabulary([{ type: 'model', text: 'convolutional neural network\tCNN|ConvNet\n' }]);
const find = (abstract: string, title = '') => findCandidates({ id: 'p', title, abstract }, vocabulary);
const forms = (abstract: string) =>
  new Map(find(abstract).candidates.map((candidate) => [candidate.key, candidate.occurrences.map((o) => o.text)]));

describe('candidates', () => {
  test('offsets reproduce the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 80 }), (abstract, title) => {
        for (const { occurrences } of find(abstract, title).candidates) {
          for (const { field, start, end, text } of occurrences)
            expect((field === 0 ? title : abstract).slice(start, end)).toBe(text);
        }
      }),
    );
  });

  test('-ing and -ed modifiers, and hyphens, are parts of terms', () => {
    const found = forms('We train spiking neurons with task-optimized recurrent networks and brain-inspired rules.');
    expect([...found.keys()]).toEqual(
      expect.arrayContaining(['spiking neuron', 'task optimized recurrent network', 'recurrent network']),
    );
    expect(found.get('brain')).toEqual(['brain']);
  });

  test('"privacy-preserving" is no name by itself, "decision-making" is', () => {
    const found = forms('It is privacy-preserving and helps privacy-preserving learning, but hinders decision-making.');
    expect(found.has('privacy preserving')).toBe(false);
    expect(found.get('privacy preserving learning')).toEqual(['privacy-preserving learning']);
    expect(found.has('decision making')).toBe(true);
  });

  test('coordination names both: the stretch of the first reaches to the last word', () => {
    const found = forms('It compares supervised and self-supervised learning.');
    expect(found.get('supervised learning')).toEqual(['supervised and self-supervised learning']);
    expect(found.get('self supervised learning')).toEqual(['self-supervised learning']);
  });

  test('a name that ends in a Greek letter is one, however it is written; one that ends in another letter is none', () => {
    const found = forms('Both TNF-α and TNFα rise. The p-n is a T-S.');
    expect(found.get('TNF alpha')).toEqual(['TNF-α', 'TNFα']);
    expect([found.has('p n'), found.has('t s')]).toEqual([false, false]);
  });

  test('a size is an adjective, however it is written', () => {
    const found = forms('A three-dimensional lattice is a 3-D lattice, and a quasi-two-dimensional lattice is not.');
    expect(found.get('3d lattice')).toEqual(['three-dimensional lattice', '3-D lattice']);
    expect(found.has('3d')).toBe(false);
    expect(found.has('quasi 2d lattice')).toBe(true);
  });

  test('a known name with a number is found with a hyphen and without', () => {
    const viruses = readVocabulary([{ type: 'organism', text: 'human virus\tHV-1|XV2\n' }]);
    const { candidates } = findCandidates({ id: 'p', title: 'HV1 and HV-1', abstract: 'XV-2 is XV2.' }, viruses);
    expect(candidates.find(({ key }) => key === 'human virus')!.occurrences).toHaveLength(4);
  });

  test('"of" joins two nouns', () => {
    expect(forms('We study the decoding of brain activity.').get('decoding of brain activity')).toEqual([
      'decoding of brain activity',
    ]);
  });

  test('a term goes on behind a short form in parentheses', () => {
    const found = forms('For motor imagery (MI) classification, EEG helps.');
    expect(found.get('motor imagery classification')).toEqual(['motor imagery (MI) classification']);
  });

  test('a short form and its long form are one candidate', () => {
    const { candidates } = find('Kuramoto order parameters (KOPs) rise. KOPs fall again.');
    const own = candidates.find((candidate) => candidate.otherKeys.includes('KOP'));
    expect(own?.occurrences.map((o) => o.text)).toEqual(['Kuramoto order parameters', 'KOPs', 'KOPs']);
  });

  test('a doubtful form joins a known concept only with support in the paper', () => {
    const alone = find('SNN results are shown.').candidates.find((candidate) => candidate.key === 'SNN');
    expect(alone?.known).toBeNull();
    const supported = find('Spiking neural networks are cheap. SNNs spike.').candidates;
    expect(
      supported.find((candidate) => candidate.known?.label === 'spiking neural network')?.occurrences,
    ).toHaveLength(2);
    expect(supported.some((candidate) => candidate.key === 'SNN')).toBe(false);
  });

  test('a known concept that a paper names by one short form alone, undefined, is marked with it', () => {
    const shortOf = (abstract: string, title = '') => {
      const { candidates } = findCandidates({ id: 'p', title, abstract }, shorts);
      return candidates.find(({ key }) => key === 'convolutional neural network')?.short;
    };
    expect(shortOf('CNNs learn. A CNN forgets.')).toBe('CNN');
    expect(shortOf('A CNN forgets.', 'The CNN')).toBe('CNN');
    expect(shortOf('CNNs learn. The ConvNet forgets.')).toBeNull();
    expect(shortOf('CNNs learn. A convolutional neural network forgets.')).toBeNull();
    expect(shortOf('CNNs learn.', 'Convolutional neural networks')).toBeNull();
    expect(shortOf('We train convolutional neural networks (CNNs). A CNN forgets.')).toBeNull();
    expect(shortOf('We train a convolution neural network (CNN). A CNN forgets.')).toBeNull();
    expect(shortOf('The cable news network (CNN) reports.')).toBeUndefined();
  });

  test('a candidate that is no known concept has no short form that stands for it', () => {
    const { candidates } = find('KOPs rise. The brain of SNN.');
    expect(candidates.filter(({ short }) => short !== null)).toEqual([]);
  });

  test('organisms that are named by genus and species beside a common name are listed, over both fields', () => {
    const { organisms } = find('Then Pinus contorta (lodgepole pine).', 'The woodpecker (Picoides arcticus)');
    expect(organisms).toEqual([
      { scientific: 'picoides arcticus', common: 'woodpecker' },
      { scientific: 'pinus contorta', common: 'lodgepole pine' },
    ]);
  });

  test('a genus by its letter in the title is the one that the abstract names in full', () => {
    const { candidates } = find('The drumming of Picoides arcticus.', 'How P. arcticus drums');
    const own = candidates.find(({ key }) => key === 'picoides arcticus');
    expect(own?.occurrences.map(({ field, text }) => [field, text])).toEqual([
      [0, 'P. arcticus'],
      [1, 'Picoides arcticus'],
    ]);
    expect(own?.standing.scientific).toBe(2);
  });

  test('how its words are written is summed over both fields, sorted by word', () => {
    expect(find('We saw Spain. In Spain they saw pines.', 'In the pines of Spain').casings).toEqual([
      ['of', 1, 0],
      ['pines', 2, 0],
      ['saw', 2, 0],
      ['spain', 0, 3],
      ['the', 1, 0],
      ['they', 1, 0],
    ]);
    expect(find('WE SAW THE PINES OF SPAIN', 'Pines').casings).toEqual([]);
  });

  test('each occurrence has what its capitals say', () => {
    const { candidates } = find('Brain waves rise. The brain waves fall.', 'Slow Brain Waves of Older Readers');
    const own = candidates.find(({ key }) => key === 'brain wave');
    expect(own?.occurrences.map(({ text, capitals }) => [text, capitals])).toEqual([
      ['Brain Waves', 'heading'],
      ['Brain waves', 'start'],
      ['brain waves', 'meant'],
    ]);
  });

  test('a prefix makes another concept: "non-spiking net" is no spiking net', () => {
    expect(find('A non-spiking net was used.').candidates.some((candidate) => candidate.known)).toBe(false);
  });

  test('a title in capitals is read like any other', () => {
    const { candidates } = find('', 'SPIKING NEURAL NETWORKS FOR THE STUDY OF MEMORY');
    expect(candidates.some((candidate) => candidate.known?.label === 'spiking neural network')).toBe(true);
  });

  test.each([
    ['one word', 'Brain'],
    ['punctuation', '.,;:!? ()[]{} -- …'],
    ['Chinese', '我们提出一种新的脉冲神经网络模型。'],
    ['ten thousand hyphens', 'a-'.repeat(10_000)],
    ['nothing', ''],
  ])('%s gets an answer', (_, text) => {
    expect(Array.isArray(find(text).candidates)).toBe(true);
  });
});
