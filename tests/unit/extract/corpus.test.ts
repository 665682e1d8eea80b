import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInExpertise, findCandidates, selectConcepts } from '../../../src/extract/index.ts';
import { times } from '../../fixtures/times.ts';

const expertise = builtInExpertise();
const extract = (abstracts: string[]) => {
  const papers = abstracts.map((abstract, i) =>
    findCandidates({ id: `p${i}`, title: '', abstract }, expertise.vocabulary),
  );
  return selectConcepts(papers, expertise);
};
const labels = (abstracts: string[]) => extract(abstracts).concepts.map(({ label }) => label);
const named = (abstracts: string[], label: string) =>
  extract(abstracts).concepts.find((concept) => concept.label === label);

const spiking = [
  'Spiking neural networks (SNNs) run on neuromorphic hardware with spike-timing-dependent plasticity.',
  'We train spiking neural networks (SNNs) with surrogate gradients; neuromorphic hardware saves energy.',
];
const siamese = [
  'Siamese neural networks (SNNs) compare signatures in face verification with contrastive loss.',
  'A siamese neural network (SNN) learns metric embeddings for face verification and one-shot learning.',
];

describe('joining', () => {
  test('a short form that all papers spell alike means that everywhere', () => {
    const papers = [
      'Kuramoto order parameters (KOPs) measure synchrony in brain networks.',
      'We compute Kuramoto order parameters (KOPs) of coupled oscillators.',
      'KOPs rise with coupling strength in oscillator networks.',
    ];
    expect(named(papers, 'Kuramoto order parameter')?.papers).toBe(3);
  });

  test('an ambiguous one is read by its neighbours', () => {
    const { concepts, mentions } = extract([
      ...spiking,
      ...siamese,
      'SNNs on neuromorphic hardware learn by spike-timing-dependent plasticity.',
      'For face verification, SNNs with contrastive loss learn metric embeddings.',
    ]);
    const of = (paper: number) =>
      mentions.concept.filter((_, row) => mentions.paper[row] === paper).map((concept) => concepts[concept]!.label);
    expect(of(4)).toContain('spiking neural network');
    expect(of(5)).toContain('Siamese network');
  });

  test('and left apart where they do not tell', () => {
    expect(
      labels([...spiking, ...siamese, 'SNN results are reported for all subjects in the cohort.']).filter(
        (label) => label === 'spiking neural network',
      ),
    ).toHaveLength(1);
    expect(
      named(
        [...spiking, ...siamese, 'SNN results are reported for all subjects in the cohort.'],
        'spiking neural network',
      )?.papers,
    ).toBe(2);
  });

  test('spelling and word order join, a narrower term never does', () => {
    const found = labels([
      'Pre-training helps the decoding of brain activity. Skin cancer is classified, and so is melanoma.',
      'Pretraining helps brain activity decoding. Melanoma is a skin cancer.',
    ]);
    expect(found.filter((label) => /^pre-?training$/.test(label))).toHaveLength(1);
    expect(found.filter((label) => /decoding/.test(label) && /activity/.test(label)).length).toBeLessThanOrEqual(1);
    expect(found).toEqual(expect.arrayContaining(['skin cancer', 'melanoma']));
  });

  test('the order of the papers changes nothing', () => {
    const papers = [
      ...spiking,
      ...siamese,
      'SNNs on neuromorphic hardware.',
      'Pretraining of transformers with contrastive loss for face verification.',
    ];
    const summary = (abstracts: string[]) =>
      extract(abstracts).concepts.map(({ id, aliases, type, papers: count }) => [id, aliases, type, count]);
    const expected = summary(papers);
    fc.assert(
      fc.property(fc.shuffledSubarray(papers, { minLength: papers.length }), (shuffled) => {
        expect(summary(shuffled)).toEqual(expected);
      }),
      { numRuns: 5 * times },
    );
  });
});

describe('choosing and naming', () => {
  test('words that name nothing are never concepts', () => {
    const found = labels([
      'Our results show that the proposed framework improves the performance of the network. The approach and the model are novel.',
    ]);
    for (const word of ['result', 'framework', 'performance', 'network', 'approach', 'model'])
      expect(found).not.toContain(word);
  });

  test('a concept in more than half of the papers is flagged as common', () => {
    const papers = Array.from(
      { length: 6 },
      (_, i) =>
        `Functional magnetic resonance imaging shows ${['memory', 'attention', 'language', 'pain', 'sleep', 'reward'][i]} networks in schizophrenia patients.`,
    );
    expect(named(papers, 'functional magnetic resonance imaging')?.common).toBe(true);
  });

  test('labels are full forms in the singular and lower case; names keep theirs', () => {
    const found = extract([
      'Hebbian Learning and Deep Neural Networks (DNNs) in C. elegans.',
      'Deep neural networks and Hebbian learning.',
    ]).concepts;
    expect(found.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Hebbian learning', 'deep neural network', 'C. elegans']),
    );
    expect(found.find(({ label }) => label === 'deep neural network')?.aliases).toContain('DNN');
  });

  test('what stands apart but may be one is suggested, and joined by nothing', () => {
    const { concepts, decisions } = extract([
      'Fear conditioning shapes amygdala circuits. Hippocampal replay supports fear conditioning.',
      'A conditioning fear paradigm shapes hippocampal replay, and conditioning fear lasts.',
      ...spiking,
    ]);
    const pairs = decisions.suggestions.map(({ a, b, reason }) => [concepts[a]!.label, concepts[b]!.label, reason]);
    expect(pairs).toContainEqual(['fear conditioning', 'conditioning fear', 'same-words']);
  });
});
