/**
 * Texts at which a pattern or a loop can start over and over again. What is read here in a moment takes minutes or hours
 * where the time grows with the square of the length, so that the usual time limit of a test tells the two apart.
 */
import { describe, expect, it, test } from 'vitest';
import { evidenceOfMention } from '../../../src/atlas/evidence.ts';
import { explain } from '../../../src/build/index.ts';
import { chooseAliases } from '../../../src/extract/corpus/label.ts';
import { findAbbreviations } from '../../../src/extract/paper/abbreviations.ts';
import type { Atlas, Paper } from '../../../src/model/index.ts';
import { findGeneral } from '../../../src/overlaps/general.ts';
import { languageParts } from '../../../src/text/language/parts.ts';
import { cutSentences } from '../../../src/text/sentences.ts';
import { tokenise } from '../../../src/text/token.ts';
import { noFacts } from '../../fixtures/no-facts.ts';

const long = (unit: string, length = 400_000) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
describe('a long text of one kind is read in a time that grows with its length', () => {
  it.each(['e.g. A ', '. A ', '? ', 'fig. A ', 'a. (', '. 1 '])('in sentences: %j', (unit) => {
    const text = long(unit, 1_000_000);
    const sentences = cutSentences(text);
    expect(sentences.at(-1)!.end).toBe(text.trimEnd().length);
  });

  it.each(['- ', '-', '" ', '$ ', '\\a', 'der die das ', 'Die Eule und der Wald. ', '林'])(
    'in languages: %j',
    (unit) => {
      const text = `Owls hunt in the woods. ${long(unit)}`;
      expect(languageParts(text).at(-1)!.end).toBeGreaterThan(20);
    },
  );

  it.each(['(', ' (', "'", '- ', '1-', "0'"])('in the forms of a concept: %j', (unit) => {
    const form = `a${long(unit)}=`;
    expect(chooseAliases([{ form, times: 1, meant: 0, start: 1, defined: 0 }], 'label', () => 'small')).toHaveLength(1);
  });

  it('in labels of which one may be the head of another', () => {
    const labels = [`a${long('-')}`, 'model', 'spiking-model'];
    const concepts = labels.map((label) => ({ label, papers: 1 })) as unknown as Atlas['concepts'];
    expect(findGeneral(concepts).size).toBe(0);
  });

  it.each(['α', 'alpha1', 'aβ', 'oe', 'isis', "'s", '3-', 'two-', 'II/', 'lled', '+ 1-', '´s'])(
    'in tokens: %j',
    (unit) => {
      const text = long(unit);
      expect(tokenise(text).at(-1)!.end).toBe(text.trimEnd().length);
    },
  );

  it('in abbreviations', () => {
    const text = 'neural network (NN) '.repeat(10_000);
    expect(findAbbreviations(text)).toHaveLength(10_000);
    expect(findAbbreviations(`${long(', ')}(AB)`)).toEqual([]);
    for (const unit of ['a ', '(', '[1] ', 'AAAA (', 'AB, A', 'AB or ', 'x-y (XY), ', 'aa (AA) and '])
      expect(findAbbreviations(`${long(unit, 100_000)}. tiny kangaroo (TK)`).at(-1)!.long.text).toBe('tiny kangaroo');
  });
});

const paper = (abstract: string): Paper => ({
  ...{ ...noFacts, id: 'p', title: 'Networks', abstract },
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
