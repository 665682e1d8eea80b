import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/text/token.ts';

const texts = (text: string) => tokenise(text).map((token) => token.text);

describe('tokens', () => {
  test('stand in the text where they say, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
    );
  });

  test.each([
    ['TRC^{2} and GPT-4', ['TRC^{2}', 'and', 'GPT', '4']],
    ['the worm C. elegans moves', ['the', 'worm', 'C. elegans', 'moves']],
    ['na\\"ively', ['na\\"ively']],
    ["Alzheimer's disease", ["Alzheimer's", 'disease']],
    ['α-synuclein', ['α', 'synuclein']],
    ['TNFα, NFκB and λόγος', ['TNF', 'α', ',', 'NF', 'κ', 'B', 'and', 'λόγος']],
    ['a 3-D and a three-dimensional map', ['a', '3-D', 'and', 'a', 'three-dimensional', 'map']],
    ['three dimensional, 3 dimensional', ['three dimensional', ',', '3', 'dimensional']],
    ['quasi-two-dimensional', ['quasi', 'two-dimensional']],
    [
      'vitamin D, class-D and (2+1)-dimensional',
      ['vitamin', 'D', ',', 'class', 'D', 'and', '(', '2', '+', '1', ')', '-', 'dimensional'],
    ],
    ['2+1-dimensional', ['2', '+', '1', 'dimensional']],
    ['1,3-D', ['1,3', 'D']],
    ['Ca2+-ATPase (Na+)', ['Ca2+', 'ATPase', '(', 'Na+', ')']],
    ['A+B', ['A', '+', 'B']],
    ['p+/-1', ['p', '+', '/', '-', '1']],
    ['2-d but 7-d', ['2-d', 'but', '7', 'd']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('an address is a mark', () => {
    expect(tokenise('at https://example.org/ab-c').map(({ text, kind, form }) => [text, kind, form])).toEqual([
      ['at', 'word', 'at'],
      ['https://example.org/ab-c', 'mark', ''],
    ]);
  });

  test('a Greek letter is glued to what it is written with, and a digit behind it is a number', () => {
    expect(tokenise('TGFβ1').map(({ text, kind, glued }) => [text, kind, glued])).toEqual([
      ['TGF', 'word', false],
      ['β', 'word', true],
      ['1', 'number', true],
    ]);
  });

  test('sentences end at a full stop before a capital, not at "e.g." or an initial', () => {
    const sentences = (text: string) => new Set(tokenise(text).map((token) => token.sentence)).size;
    expect(sentences('We record spikes. They are sparse.')).toBe(2);
    expect(sentences('Methods, e.g. PCA, work. See below.')).toBe(2);
    expect(sentences('It costs 3.5 Mb per scan')).toBe(1);
  });
});
