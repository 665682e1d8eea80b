import { describe, expect, test } from 'vitest';
import { fieldText, type Atlas, type MentionTable } from '../../../src/model/index.ts';
import { cutSentences } from '../../../src/text/sentences.ts';
import { evidenceOfMention, evidenceOfPair, evidenceOfRelation, type Sentence } from '../../../src/atlas/evidence.ts';
import { linked } from '../../fixtures/planted-links.ts';

const labels = ['spike', 'synapse', 'cortex', 'EEG', 'brain', 'sleep'];
/** Spikes, synapses and the cortex are theme 0; EEG, brain and sleep theme 1; `brain` is widespread. */
const texts: [title: string, abstract: string][] = [
  ['A spike in a synapse', 'The spike meets EEG here. A synapse rests. The brain and a spike and EEG, e.g. Sleep.'],
  ['On sleep', 'Sleep is seen in EEG. In sleep, a synapse is strong.'],
  ['The cortex', 'A cortex has one synapse. The brain has a cortex.'],
  ['Nothing', 'Here the spike stands alone. Much later there is sleep.'],
];

function atlasOf(): Atlas {
  const mentions: MentionTable = { paper: [], concept: [], field: [], start: [], end: [] };
  texts.forEach((parts, paper) =>
    ([0, 1] as const).forEach((field) => {
      const found = labels.flatMap((label, concept) =>
        [...parts[field].matchAll(new RegExp(label, 'gi'))].map(({ index }) => ({ concept, start: index })),
      );
      for (const { concept, start } of found.sort((a, b) => a.start - b.start)) {
        mentions.paper.push(paper);
        mentions.concept.push(concept);
        mentions.field.push(field);
        mentions.start.push(start);
        mentions.end.push(start + labels[concept]!.length);
      }
    }),
  );
  const named = texts.map((_, paper) => [
    ...new Set(mentions.concept.filter((_, row) => mentions.paper[row] === paper)),
  ]);
  const { network, themes, concepts } = linked(named, [0, 1, 0, null], [0, 0, 0, 1, 1, 1], 2);
  return {
    papers: texts.map(([title, abstract]) => ({ title, abstract, keywords: [] })),
    concepts: concepts.map((concept, i) => ({ ...concept, label: labels[i]! })),
    mentions,
    network,
    themes,
    overlaps: { pairs: [], bridges: [], widespread: [4] },
  } as unknown as Atlas;
}

const atlas = atlasOf();
const read = (sentences: Sentence[]) =>
  sentences.map(({ paper, field, start, end }) => fieldText(atlas.papers[paper]!, field).slice(start, end));

describe('evidence', () => {
  test('of a pair of themes are sentences of its papers that name concepts of both', () => {
    const found = evidenceOfPair(atlas, 0, 1);
    expect(read(found).sort()).toEqual([
      'In sleep, a synapse is strong.',
      'The brain and a spike and EEG, e.g. Sleep.',
      'The spike meets EEG here.',
    ]);
    expect(found.flatMap(({ named }) => named).some(({ concept }) => concept === 4)).toBe(false);
    for (const { named, paper, field } of found)
      for (const { concept, start, end } of named)
        expect(fieldText(atlas.papers[paper]!, field).slice(start, end).toLowerCase()).toBe(
          labels[concept]!.toLowerCase(),
        );
  });

  test('of a pair without one such sentence is what the papers between say of either', () => {
    const apart = { ...atlas, themes: { ...atlas.themes, ofPaper: [null, null, null, null] } };
    expect(evidenceOfPair(apart, 0, 1)).toEqual([]);
    const bridge = {
      kind: 'paper',
      index: 3,
      a: 0,
      b: 1,
      participation: 0.5,
      betweenness: 1,
      score: 1,
      why: '',
    } as const;
    const overlaps = { ...atlas.overlaps, bridges: [bridge] };
    expect(read(evidenceOfPair({ ...apart, overlaps }, 1, 0)).sort()).toEqual([
      'Here the spike stands alone.',
      'Much later there is sleep.',
    ]);
  });

  test('is cut to a number, and to a number of each paper', () => {
    expect(evidenceOfPair(atlas, 0, 1, { most: 2 })).toHaveLength(2);
    const one = evidenceOfPair(atlas, 0, 1, { perPaper: 1 });
    expect(one.map(({ paper }) => paper).sort()).toEqual([0, 1]);
  });

  test('of a paper and a concept are all sentences that name it, in order', () => {
    expect(read(evidenceOfMention(atlas, 0, 0))).toEqual([
      'A spike in a synapse',
      'The spike meets EEG here.',
      'The brain and a spike and EEG, e.g. Sleep.',
    ]);
    expect(evidenceOfMention(atlas, 2, 0)).toEqual([]);
  });

  test('of two concepts are sentences that name both, then those of papers that name both apart', () => {
    expect(read(evidenceOfRelation(atlas, 0, 5))[0]).toBe('The brain and a spike and EEG, e.g. Sleep.');
    expect(read(evidenceOfRelation(atlas, 0, 5))).toContain('Here the spike stands alone.');
    expect(read(evidenceOfRelation(atlas, 2, 5))).toEqual([]);
  });

  test('of a concept in a paper quotes the keyword that names it, and no other keyword', () => {
    const [paper, ...others] = atlas.papers;
    const keywords = ['brain waves', 'deep sleep', 'EEG'];
    const at = keywords.join('; ').indexOf('sleep');
    const { mentions } = atlas;
    const last = mentions.paper.lastIndexOf(0) + 1;
    const insert = <T>(column: readonly T[], value: T): T[] => column.toSpliced(last, 0, value);
    const withKeywords: Atlas = {
      ...atlas,
      papers: [{ ...paper!, keywords }, ...others],
      mentions: {
        paper: insert(mentions.paper, 0),
        concept: insert(mentions.concept, 5),
        field: insert(mentions.field, 2),
        start: insert(mentions.start, at),
        end: insert(mentions.end, at + 5),
      },
    };
    const quoted = evidenceOfMention(withKeywords, 0, 5).map(({ field, start, end, named }) => ({
      text: fieldText(withKeywords.papers[0]!, field).slice(start, end),
      named: named.length,
    }));
    expect(quoted).toEqual([
      { text: 'The brain and a spike and EEG, e.g. Sleep.', named: 1 },
      { text: 'deep sleep', named: 1 },
    ]);
  });
});

test('sentences are cut where they end, not behind an abbreviation, and lose no text but white space', () => {
  const text = ' One. Two (e.g. This) is it?  Smith et al. Found three. Fig. 3 shows it!';
  const cut = cutSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(cut).toEqual(['One.', 'Two (e.g. This) is it?', 'Smith et al. Found three.', 'Fig. 3 shows it!']);
  expect(cutSentences('')).toEqual([]);
  expect(cutSentences('ends in e.g.')).toEqual([{ start: 0, end: 12 }]);
});
