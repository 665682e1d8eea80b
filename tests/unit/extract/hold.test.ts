import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInExpertise, findCandidates, selectConcepts, type Extraction } from '../../../src/extract/index.ts';
import { times } from '../../fixtures/times.ts';

const expertise = builtInExpertise();
const find = (abstract: string, title = '', id = 'p') => findCandidates({ id, title, abstract }, expertise.vocabulary);
const select = (abstracts: readonly string[]) =>
  selectConcepts(
    abstracts.map((abstract, at) => find(abstract, '', `p${at}`)),
    expertise,
  );

const abstracts = [
  'Spiking neural networks (SNNs) run on neuromorphic hardware. We train SNNs with surrogate gradients and compare them with recurrent neural networks.',
  'Decoding of brain activity with functional magnetic resonance imaging (fMRI) and electroencephalography. Brain activity decoding needs many subjects.',
  'We pre-train a vision transformer; pretraining helps visual and auditory encoding models. The vision transformer predicts fMRI responses of visual cortex.',
  'Grid cells and place cells in the hippocampal formation support spatial navigation. A recurrent neural network learns grid cells by path integration.',
  'Brain-computer interfaces based on EEG decode motor imagery. Motor imagery (MI) classification with convolutional neural networks beats common spatial patterns.',
  'Predictive coding explains responses of visual cortex. Predictive coding networks learn without backpropagation, like spiking neural networks with local plasticity.',
  'Large language models predict fMRI responses of the language network. Brain encoding models show that large language models and the human brain share representations.',
  'Spike-timing-dependent plasticity (STDP) trains spiking neural networks on event cameras. STDP is a local plasticity rule.',
];

/** Where each concept of a paper is named, by its label. */
function mentionsOf({ concepts, mentions }: Extraction, paper: number): Map<string, string[]> {
  const places = new Map<string, string[]>();
  mentions.paper.forEach((own, row) => {
    if (own !== paper) return;
    const { label } = concepts[mentions.concept[row]!]!;
    const place = `${mentions.field[row]} ${mentions.start[row]} ${mentions.end[row]}`;
    places.set(label, [...(places.get(label) ?? []), place]);
  });
  return places;
}

describe('a paper among others', () => {
  test('has the same mentions of the concepts that it keeps as by itself', () => {
    const together = select(abstracts);
    let compared = 0;
    abstracts.forEach((abstract, paper) => {
      const alone = mentionsOf(select([abstract]), 0);
      for (const [label, places] of mentionsOf(together, paper)) {
        if (!alone.has(label)) continue;
        expect([label, places]).toEqual([label, alone.get(label)]);
        compared++;
      }
    });
    expect(compared).toBeGreaterThan(abstracts.length * 3);
  });

  test('gets the same concepts, aliases and mentions in any order of the papers', () => {
    const inOrder = select(abstracts);
    fc.assert(
      fc.property(fc.shuffledSubarray([...abstracts.keys()], { minLength: abstracts.length }), (order) => {
        const shuffled = select(order.map((at) => abstracts[at]!));
        expect(shuffled.concepts).toEqual(inOrder.concepts);
        order.forEach((at, place) => expect(mentionsOf(shuffled, place)).toEqual(mentionsOf(inOrder, at)));
      }),
      { numRuns: 5 * times },
    );
  });
});

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
/** How long they are, in characters: a megabyte in `npm run check:long`. */
const [long, shorter, short] = [50_000 * times, 10_000 * times, 500 * times];

/** Texts that no paper has, and that some file will. */
const hostile: [name: string, text: string][] = [
  ['prose without end', fill(`${abstracts.join(' ')} `, long)],
  ['prose without end in capitals', fill(`${abstracts.join(' ')} `, long).toUpperCase()],
  ['one term again and again', fill('visual cortex ', long)],
  ['nouns without a stop', fill('network stimulus decoder retina ', long)],
  ['a list without end', `${fill('neural, ', shorter)} networks`],
  ['a list with "and" without end', `${fill('spiking and ', shorter)} networks`],
  ['a chain of "of"', fill('theory of mind ', shorter)],
  ['hyphens between letters', fill('a-', short)],
  ['hyphens alone', fill('-', short)],
  ['hyphenated words', fill('fMRI-based ', shorter)],
  ['opening parentheses', fill('(', short)],
  ['words behind opening parentheses', fill('(cortex ', short)],
  ['many definitions of the same', Array.from({ length: 250 * times }, (_, i) => `neural network (NN${i})`).join(' ')],
  ['a word without end', fill('x', shorter)],
  ['capitals without end', fill('XY', shorter)],
  ['LaTeX', fill('$\\alpha_{i}^{2} \\frac{\\partial \\mathcal{L}}{\\partial w_{ij}}$ na\\"{\\i}ve ', shorter)],
  ['LaTeX that opens and never closes', fill('x_{', shorter)],
  ['families and flags', fill('👩‍👩‍👧‍👦🇪🇺🧠 ', shorter)],
  ['letters from right to left and back', fill('\u202eabc\u202c \u200f\u2067שלום\u2069 ', shorter)],
  ['accents on one letter', `e${fill('\u0301', shorter)}`],
  ['half a pair', fill('\ud83e', short)],
  ['Chinese', fill('我们提出一种新的脉冲神经网络模型。', shorter)],
  ['full stops', fill('.', shorter)],
  ['digits', fill('1.', shorter)],
  ['one word', 'Brain'],
  ['punctuation', '.,;:!? ()[]{} -- … “”'],
  ['spaces', fill(' ', shorter)],
  ['nothing', ''],
];

describe('hostile texts', () => {
  test.each(hostile)('%s: an answer that stands in the text and does not outgrow it', (_, text) => {
    const found = find(text);
    let places = 0;
    for (const { key, occurrences } of found.candidates) {
      places += occurrences.length;
      expect(key.length).toBeLessThan(1000);
      const wrong = occurrences.filter(
        ({ start, end, text: own }) => text.slice(start, end) !== own || end - start > 300,
      );
      expect(wrong).toEqual([]);
    }
    expect(places).toBeLessThanOrEqual(text.length);
    const { concepts, mentions } = selectConcepts([found], expertise);
    expect(concepts.length).toBeLessThanOrEqual(30);
    expect(mentions.paper.length).toBeLessThanOrEqual(places);
  });

  test.each([
    ['parentheses', '()'],
    ['nothing', ''],
    ['dots', '...'],
    ['Chinese, which has no spaces to find words by', '我们提出一种新的脉冲神经网络模型。'],
    ['emoji', '🧠🧠'],
    ['one word without end', fill('x', shorter)],
  ])('no concept is made up from %s', (_, text) => {
    expect(select([text]).concepts).toEqual([]);
  });

  test.each([
    ['prose', abstracts.join(' ')],
    ['a list', 'neural, auditory, visual, '],
    ['definitions', 'neural network (NN) visual cortex (VC) '],
    ['hyphens', 'brain-inspired '],
    ['parentheses', '(brain ('],
  ])('twice the text is at most about twice the answer: %s', (_, piece) => {
    const size = (text: string) => find(text).candidates.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
    const once = size(piece.repeat(50));
    expect(size(piece.repeat(100))).toBeLessThanOrEqual(2.2 * once + 50);
  });
});
