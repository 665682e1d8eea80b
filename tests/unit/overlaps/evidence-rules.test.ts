import { describe, expect, test } from 'vitest';
import type { MentionTable } from '../../../src/model/index.ts';
import { evidenceOfPair, type Quotable } from '../../../src/atlas/evidence.ts';
import { cutSentences } from '../../../src/text/sentences.ts';

/**
 * An atlas of papers, each a list of sentences, in which the labels are mentions wherever they stand as words.
 * @param labels of concepts: lower case ones are of theme 0, others of theme 1, the most central first
 * @param papersOf in how many papers a concept is said to be; 2
 */
function atlasOf(
  papers: readonly string[][],
  labels: readonly string[],
  papersOf: Record<string, number> = {},
): Quotable {
  const mentions: MentionTable = { paper: [], concept: [], field: [], start: [], end: [] };
  const abstracts = papers.map((sentences) => sentences.join(' '));
  abstracts.forEach((text, paper) => {
    const found = labels.flatMap(
      (label, concept) =>
      [...text.matchAll(new RegExp(`(?<![\\w-])${label}(?![\\w-])`, 'g'))].map(({ index }) => ({ concept, start: index, end: index + label.length })), // prettier-ignore
    );
    for (const { concept, start, end } of found.sort((x, y) => x.start - y.start)) {
      mentions.paper.push(paper);
      mentions.concept.push(concept);
      mentions.field.push(1);
      mentions.start.push(start);
      mentions.end.push(end);
    }
  });
  const ofConcept = labels.map((label) => (label === label.toLowerCase() ? 0 : 1));
  const of = (theme: number) => ofConcept.flatMap((own, concept) => (own === theme ? [concept] : []));
  return {
    papers: abstracts.map((abstract) => ({ title: '', abstract, keywords: [] })),
    concepts: labels.map((label) => ({ label, papers: papersOf[label] ?? 2 })),
    mentions,
    themes: { themes: [{ concepts: of(0) }, { concepts: of(1) }], ofPaper: papers.map(() => 0), ofConcept },
    overlaps: { pairs: [], bridges: [], widespread: [] },
  } as unknown as Quotable;
}

const papersQuoted = (atlas: Quotable, options = {}) => evidenceOfPair(atlas, 0, 1, options).map(({ paper }) => paper);

describe('sentences about two themes', () => {
  test('mentions that lie in each other are no pair', () => {
    const atlas = atlasOf([['A spiking NETWORK is here.']], ['spiking', 'NETWORK']);
    /** Whether the sentence is quoted when concept 0 ends there; concept 1 is "NETWORK", from 10 to 17. */
    const isQuoted = (end: number) => {
      const mentions = { ...atlas.mentions, start: [2, 10], end: [end, 17] };
      return papersQuoted({ ...atlas, mentions }).length > 0;
    };
    expect(isQuoted(17)).toBe(false); // "spiking NETWORK"
    expect(isQuoted(11)).toBe(false);
    expect(isQuoted(10)).toBe(true); // "spiking "
  });

  test('twelve sentences are quoted at most, and two of a paper', () => {
    const one = 'An ant meets BEE here.';
    expect(papersQuoted(atlasOf([[one, one, one]], ['ant', 'BEE']))).toEqual([0, 0]);
    const seven = atlasOf(Array.from({ length: 7 }, () => [one, one]), ['ant', 'BEE']); // prettier-ignore
    expect(papersQuoted(seven)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  /** A sentence of a length that names two concepts. */
  const sentence = (one: string, other: string, length = 100) =>
    `The ${one} meets ${other}${' and'.repeat(Math.floor((length - one.length - other.length - 12) / 4))}`.padEnd(length - 1, 'x') + '.'; // prettier-ignore
  // Eleven of theme 0, so that "k" is the eleventh: its centrality is 1 / (1 + 10 / 10).
  const labels = ['ant', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'BEE'];

  test('the eleventh concept of a theme counts half, and so does a sentence of 600 characters', () => {
    const order = (length: number) =>
      papersQuoted(atlasOf([[sentence('k', 'BEE')], [sentence('ant', 'BEE', length)]], labels));
    expect(order(590)).toEqual([1, 0]);
    expect(order(610)).toEqual([0, 1]);
  });

  test('a sentence of up to 300 characters is not too long', () => {
    const order = (length: number) =>
      papersQuoted(atlasOf([[sentence('b', 'BEE')], [sentence('ant', 'BEE', length)]], labels));
    // "b" counts 1 / 1.1 = 0.909, a sentence of 330 characters likewise.
    expect(order(325)).toEqual([1, 0]);
    expect(order(335)).toEqual([0, 1]);
  });

  test('a concept of a single paper, or an over-general one, counts a fifth', () => {
    // Concepts at rank 39 and 41 count 1 / 4.9 = 0.204 and 1 / 5.1 = 0.196.
    const many = ['ant', ...Array.from({ length: 41 }, (_, at) => `w${at + 1}`), 'BEE'];
    const order = (rank: number, all: string[], papersOf: Record<string, number>) =>
      papersQuoted(atlasOf([[sentence('ant', 'BEE')], [sentence(`w${rank}`, 'BEE')]], all, papersOf));
    expect(order(39, many, { ant: 1 })).toEqual([1, 0]);
    expect(order(41, many, { ant: 1 })).toEqual([0, 1]);
    const kinds = [...many, ...['A', 'B', 'C', 'D', 'E'].map((kind) => `${kind} ant`)];
    expect(order(39, kinds, {})).toEqual([1, 0]);
    expect(order(41, kinds, {})).toEqual([0, 1]);
  });
});

test.each(
  'e.g|i.e|et al|cf|vs|viz|approx|resp|fig|figs|eq|eqs|ref|refs|no|sec|dr|prof|Fig|(cf'.split('|'), // prettier-ignore
)('a full stop behind "%s" ends no sentence', (abbreviated) => {
  expect(cutSentences(`It is so, ${abbreviated}. This is one.`)).toHaveLength(1);
  expect(cutSentences(`It is so, x${abbreviated.replace('(', '')}. This is another.`)).toHaveLength(2);
});
