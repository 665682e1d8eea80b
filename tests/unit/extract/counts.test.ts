import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  builtInExpertise,
  countNeighbours,
  countPaper,
  findCandidates,
  judgePaper,
  mergeCounted,
  mergeCounts,
  mergeNeighbours,
  mergeReadings,
  nameAll,
  openCorpus,
  profilesOf,
  readShortForms,
  selectConcepts,
  type CorpusRows,
} from '../../../src/extract/index.ts';

const expertise = builtInExpertise();
const abstracts = [
  'Spiking neural networks (SNNs) run on neuromorphic hardware with spike-timing-dependent plasticity.',
  'We train spiking neural networks (SNNs) with surrogate gradients; neuromorphic hardware saves energy.',
  'Siamese neural networks (SNNs) compare signatures in face verification with contrastive loss.',
  'A siamese neural network (SNN) learns metric embeddings for face verification and one-shot learning.',
  'SNNs on neuromorphic hardware learn by spike-timing-dependent plasticity.',
  'For face verification, SNNs with contrastive loss learn metric embeddings.',
  'Pre-training of vision transformers; pretraining helps the decoding of brain activity.',
];
const papers = abstracts.map((abstract, i) =>
  findCandidates({ id: `p${i}`, title: `Study ${i} of networks`, abstract }, expertise.vocabulary),
);

/** What a line of JSON gives back. */
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('extraction as counts, judgements and names', () => {
  test('gives the same concepts with all rows sent as JSON, counted in parts, as in one go', () => {
    const part = (from: number, to: number) => mergeCounts(papers.slice(from, to).map((paper) => countPaper(paper)));
    const counts = mergeCounts([part(4, 7), part(0, 2), part(2, 4)].map(throughJson));
    const variants = mergeCounted(counts);
    const neighbourhoods = throughJson(mergeNeighbours(papers.map((paper) => countNeighbours(paper, variants))));
    const profiles = profilesOf(neighbourhoods);
    const readings = mergeReadings(papers.map((paper) => readShortForms(paper, variants, profiles)));
    const rows: CorpusRows = throughJson({ counts, neighbourhoods, readings });
    const corpus = openCorpus(rows);
    const judged = papers.map((paper) => throughJson(judgePaper(throughJson(paper), corpus, expertise.termhood)));
    expect(nameAll(judged, corpus, expertise)).toEqual(selectConcepts(papers, expertise));
    expect(readings.map(({ short, long }) => `${short}: ${long}`)).toEqual([
      'SNN: siamese network',
      'SNN: spiking neural network',
    ]);
  });

  test('counts add up to the same whatever the order and the grouping of the papers', () => {
    const whole = mergeCounts(papers.map((paper) => countPaper(paper)));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...papers.keys()], { minLength: papers.length }),
        fc.array(fc.nat(papers.length), { maxLength: 4 }),
        (order, cuts) => {
          const bounds = [0, ...cuts.sort((a, b) => a - b), papers.length];
          const groups = bounds.slice(1).map((to, i) => order.slice(bounds[i], to));
          const parts = groups.map((group) => mergeCounts(group.map((at) => countPaper(papers[at]!))));
          expect(mergeCounts(parts)).toEqual(whole);
        },
      ),
    );
  });

  test('a paper counts a definition once, however often it repeats it', () => {
    const paper = findCandidates(
      { id: 'p', title: 'Spiking neural networks (SNNs)', abstract: 'Spiking neural networks (SNNs) spike.' },
      expertise.vocabulary,
    );
    expect(countPaper(paper).votes).toEqual([{ short: 'SNN', long: 'spiking neural network', papers: 1 }]);
  });
});
