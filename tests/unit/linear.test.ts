/**
 * Texts at which a pattern or a loop can start over and over again. What is read here in a moment takes minutes or hours
 * where the time grows with the square of the length, so that the usual time limit of a test tells the two apart.
 */
import { describe, expect, it, test } from 'vitest';
import { evidenceOfMention } from '../../src/atlas/evidence.ts';
import { explain, readVocabularyFile } from '../../src/build/index.ts';
import { chooseAliases } from '../../src/extract/corpus/label.ts';
import { findAbbreviations } from '../../src/extract/paper/abbreviations.ts';
import { makeVocabulary } from '../../src/extract/paper/vocabulary.ts';
import type { Atlas, Notice, Paper } from '../../src/model/index.ts';
import { findGeneral } from '../../src/overlaps/general.ts';
import { cutSentences } from '../../src/text/sentences.ts';
import { jsonLines, memoryFile, readText } from '../fixtures/memory-files.ts';

const long = (unit: string, length = 400_000) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const prose =
  'We present a novel method for spiking neural networks. Results show that it improves the decoding of recordings.';

describe('a long text of one kind is read in a time that grows with its length', () => {
  it.each(['://', '.ab/', 'www.', 'a', 'A', '(', '.', '"', ' ', '. ', 'a b ', '中'])(
    'as an abstract: %j',
    async (unit) => {
      const { papers } = await readText(`Spiking networks\n${prose} ${long(unit)}x\nOther networks\n${prose}\n`);
      expect(papers).toHaveLength(2);
    },
  );

  it.each([' ', ' ;', ' and ', 'a, ', ',', '\t'])('as keywords and authors: %j', async (unit) => {
    const { papers } = await readText(
      jsonLines({ title: 'T', keywords: `x${long(unit)}y`, authors: `x${long(unit)}y` }),
    );
    expect(papers[0]!.keywords[0]).toMatch(/^x/);
    expect(papers[0]!.authors.at(-1)).toMatch(/y$/);
  });

  it('as an abstract of many paragraphs', async () => {
    const others = Array.from({ length: 1100 }, (_, i) => `Networks ${i}\n\n${prose}\n\n`).join('');
    const { papers } = await readText(`${others}Sleep\n\n${`${prose}\n\n`.repeat(20_000)}Noise\n\n${prose}`);
    expect(papers.find(({ title }) => title === 'Sleep')!.abstract.length).toBe(20_000 * (prose.length + 1) - 1);
  });

  it.each(['e.g. A ', '. A ', '? ', 'fig. A ', 'a. (', '. 1 '])('in sentences: %j', (unit) => {
    const text = long(unit, 1_000_000);
    const sentences = cutSentences(text);
    expect(sentences.at(-1)!.end).toBe(text.trimEnd().length);
  });

  it.each(['(', ' (', "'", '- ', '1-', "0'"])('in the forms of a concept: %j', (unit) => {
    const form = `a${long(unit)}=`;
    expect(chooseAliases(new Map([[form, 1]]), 'label', () => true)).toHaveLength(1);
  });

  it('in labels of which one may be the head of another', () => {
    const labels = [`a${long('-')}`, 'model', 'spiking-model'];
    const concepts = labels.map((label) => ({ label, papers: 1 })) as unknown as Atlas['concepts'];
    expect(findGeneral(concepts).size).toBe(0);
  });

  it('in abbreviations', () => {
    const text = 'neural network (NN) '.repeat(10_000);
    expect(findAbbreviations(text)).toHaveLength(10_000);
    expect(findAbbreviations(`${long(', ')}(AB)`)).toEqual([]);
  });
});

const paper = (abstract: string): Paper => ({
  ...{ id: 'p', title: 'Networks', abstract, year: null, authors: [], venue: null, doi: null, url: null, keywords: [] },
  ...{ date: null, sources: [] },
});

test('the sentences of a concept that one paper names 20,000 times are found in one walk through its text', async () => {
  const abstract = 'A spiking neural network learns. '.repeat(20_000).trim();
  const found = await explain('spiking neural network', [paper(abstract)]);
  expect(found!.evidence[0]!.sentences).toEqual(['A spiking neural network learns.']);
  const places = Array.from({ length: 20_000 }, (_, i) => 33 * i + 2);
  const atlas = {
    papers: [paper(abstract)],
    mentions: {
      ...{ paper: places.map(() => 0), concept: places.map(() => 0), field: places.map(() => 1), start: places },
      end: places.map((start) => start + 22),
    },
  } as unknown as Atlas;
  expect(evidenceOfMention(atlas, 0, 0)).toHaveLength(20_000);
});

describe('a vocabulary is read in a time that grows with its length', () => {
  const read = async (text: string) => {
    const notices: Notice[] = [];
    const file = memoryFile('v', text, 65_536);
    return { notices, ...(await readVocabularyFile(file, (notice) => notices.push(notice))) };
  };
  const skos = '@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n@prefix : <http://e/> .\n';

  it('with a label that ends in very many question marks, or has them within', async () => {
    const { entries, notices } = await read(
      `${skos}:a s:prefLabel "a${long('?')}" . :b s:prefLabel "b${long('?')}x" . :c s:prefLabel "c" .`,
    );
    expect(entries.map(({ label }) => label)).toEqual(['a', 'c']);
    expect(notices).toHaveLength(1);
  });

  it('with a chain of broader concepts, each of which has the type of the topmost', async () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, i) => `:c${i} s:prefLabel "concept ${i}x" ; s:broader :c${i + 1} .\n`,
    );
    const { entries } = await read(`${skos}${chain.join('')}:c20000 s:prefLabel "method" .`);
    expect(new Set(entries.slice(0, -1).map(({ type }) => type))).toEqual(new Set(['method']));
    expect(entries).toHaveLength(20_001);
  });

  it('with very many synonyms of one label', async () => {
    const synonyms = Array.from({ length: 100_000 }, (_, i) => `form${i}?`);
    const { entries } = await read(`spikes\t${synonyms.join('|')}\n`);
    expect(entries[0]!.doubtful).toHaveLength(100_000);
    expect(makeVocabulary([{ entries, typesHold: true }]).entries.size).toBe(1);
  });

  it('with an open quote that never ends', async () => {
    await expect(read(`${skos}:a s:prefLabel """${long('a\n', 3_000_000)}`)).rejects.toThrow(/no Turtle/);
  });
});
