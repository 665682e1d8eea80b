import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsSentence, isCutOff, isLongProse, isSentence } from '../../../src/formats/read/text/prose.ts';
import { cleanText, plainWords } from '../../../src/text/clean.ts';

describe('the text that is kept', () => {
  it.each([
    ['  two\twords \r\n here ', 'two words here'],
    ['one\u00a0space\u2003only\u0085here', 'one space only here'],
    ['a\u0000bell\u0007 \u001b[1mand more\u007f', 'abell [1mand more'],
    ['half \ud83d of a pair', 'half \ufffd of a pair'],
    ['whole 🧠 and family 👩‍🔬', 'whole 🧠 and family 👩‍🔬'],
    ['TRC^{2} & <b>na\\"ive</b> “quotes” – dashes', 'TRC^{2} & <b>na\\"ive</b> “quotes” – dashes'],
    ['self\ufeffmade\ufeff', 'selfmade'],
    [' \u0001 ', ''],
  ])('%j becomes %j', (raw, kept) => expect(cleanText(raw)).toBe(kept));

  it('does not change when cleaned again, and has no control characters, half pairs or double spaces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(' ', '\t', '\0', 'a', '\u0085', '\ud800') }),
        (a, b) => {
          const kept = cleanText(a + b);
          expect(cleanText(kept)).toBe(kept);
          expect(kept).not.toMatch(/\p{Cc}|\p{Cs}|\s\s|^\s|\s$/u);
        },
      ),
    );
  });
});

describe('the words that are compared', () => {
  it.each([
    ['Na\\"ively, NA\\"{I}VELY  naïvely', 'naively naively naively'],
    ["Erd\\H{o}s and Poincar\\'e and Fran\\c{c}ois", 'erdos and poincare and francois'],
    ['$\\alpha$-Synuclein, α-synuclein', 'alpha synuclein alpha synuclein'],
    ['\\textbf{Deep} \\emph{nets} {L}earn', 'deep nets learn'],
    ['<i>C. elegans</i> &amp; friends', 'c elegans friends'],
    ['p<0.05 and q>3', 'p 0 05 and q 3'],
    ['ﬁne-tuning Straße', 'fine tuning strasse'],
    ['日本語 论文', '日本語 论文'],
    ['?!', ''],
  ])('%j reads %j', (text, words) => expect(plainWords(text).join(' ')).toBe(words));
});

describe('what a paragraph looks like', () => {
  it('tells abstracts from titles, however long the title', () => {
    const title =
      'Modeling the Human Visual System: Comparative Insights from Response-Optimized and Task-Optimized Vision Models, Language Models, and different Readout Mechanisms';
    expect(isLongProse(title)).toBe(false);
    expect(isLongProse('How do neurons compute? A mathematical theory of sparsity, neurons and active dendrites')).toBe(
      false,
    );
    expect(
      isLongProse('We study how neurons compute with sparse codes. A theory is given, and it is tested on data.'),
    ).toBe(true);
    expect(isLongProse(`${'many words that go on '.repeat(20)}and stop in the (i.e.`)).toBe(true);
    expect(isLongProse('我们研究神经元如何计算。'.repeat(4))).toBe(true);
  });

  it('tells a sentence from a heading', () => {
    expect(isSentence('We show that spiking networks learn.')).toBe(true);
    expect(isSentence('Spiking networks learn')).toBe(false);
    expect(isSentence('Get trending papers in your email inbox!')).toBe(false);
    expect(isSentence('Best, Tom.')).toBe(false);
  });

  it.each([
    'it forms regions (i.e.',
    'such as apples,',
    'the role of the',
    'and we find...',
    'self-',
    'a (',
    'we show that',
  ])('%j is cut off', (text) => expect(isCutOff(text)).toBe(true));

  it.each([
    'It works.',
    'We show what it is.',
    'against hepatitis A',
    'It works (see below.)',
    'in three dimensions',
    'as in 1D',
    'It is $O(n)$.',
  ])('%j is not', (text) => expect(isCutOff(text)).toBe(false));

  it('knows that an address may end an abstract', () => {
    expect(endsSentence('Code: https://github.com/dyballa/dynamic-connectomes')).toBe(true);
    expect(endsSentence('Code is at github.com/a/b')).toBe(true);
    expect(endsSentence('It said "yes."')).toBe(true);
    expect(endsSentence('features within the packet content')).toBe(false);
  });
});
