import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAbbreviations } from '../../../src/extract/paper/abbreviations.ts';
import { findCandidates } from '../../../src/extract/paper/candidates.ts';
import { normalForm } from '../../../src/text/normal-form.ts';
import { findSpans, type Span } from '../../../src/extract/paper/span.ts';
import { tokenise } from '../../../src/text/token.ts';
import { readVocabulary } from '../../../src/extract/paper/vocabulary.ts';
import { tag, wordClass } from '../../../src/extract/paper/word-class.ts';
import { singular } from '../../../src/text/singular.ts';
import { isShortName } from '../../../src/text/word-form.ts';
import { readWords } from '../../../src/extract/paper/word.ts';

const form = (text: string): string => normalForm(tokenise(text));
const textsOf = (text: string): string[] => tokenise(text).map((token) => token.text);
const sentencesIn = (text: string): number => new Set(tokenise(text).map(({ sentence }) => sentence)).size;
const definitions = (text: string): [string, string][] =>
  findAbbreviations(text).map(({ short, long }) => [short.text, long.text]);
/** So many words that begin with a, b, c, ... */
const alphabet = (count: number): string =>
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike'.split(' ').slice(0, count).join(' ');

describe('tokens', () => {
  it('a full stop ends a sentence behind one capital letter, and not behind one small letter', () => {
    expect(sentencesIn('They lack vitamin C. Then they die.')).toBe(2);
    expect(sentencesIn('They die, see panel c. Then they live.')).toBe(1);
  });

  it('a genus in short form is followed by four small letters', () => {
    expect(textsOf('of C. eleg')).toEqual(['of', 'C. eleg']);
    expect(textsOf('of C. ele')).toEqual(['of', 'C', '.', 'ele']);
  });

  it('a superscript in braces has up to six characters', () => {
    expect(textsOf('TRC^{123456}')).toEqual(['TRC^{123456}']);
    expect(textsOf('TRC^{1234567}')).toEqual(['TRC', '^', '{', '1234567', '}']);
  });

  it('the parts of a hyphenated word are tokens, each but the first glued to the one before it', () => {
    const part = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const tokens = tokenise(`the ${parts.join('-')} rule`);
        expect(tokens.map(({ text, glued }) => [text, glued])).toEqual([
          ['the', false],
          ...parts.map((text, at) => [text, at > 0]),
          ['rule', false],
        ]);
      }),
    );
  });
});

describe('word forms', () => {
  /** Endings of words in the singular and in the plural. */
  const regular = fc.constantFrom(
    ...['on', 'er', 'et', 'id', 'el', 'um', 'ack', 'ing', 'ate', 'age', 'ey', 'oy'].map((end) => [end, `${end}s`]),
    ...['ess', 'ox', 'ush', 'itch', 'uzz', 'ero'].map((end) => [end, `${end}es`]),
    ['ory', 'ories'],
    ['ity', 'ities'],
  );

  it('a regular plural and its singular have the same form, whatever the stem', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[b-df-hj-np-rtvwxz][a-z]{1,6}$/), regular, (stem, [one, many]) => {
        expect(singular(`${stem}${many}`)).toBe(`${stem}${one}`);
        expect(singular(`${stem}${one}`)).toBe(`${stem}${one}`);
      }),
    );
  });

  it('a word of three letters is not taken for a plural', () => {
    expect([singular('abs'), singular('arms')]).toEqual(['abs', 'arm']);
  });

  it('an ending in -ise is made American behind three letters', () => {
    expect([form('anised'), form('ionised')]).toEqual(['anised', 'ionized']);
  });

  it('a name in capitals has another form than the same word in small letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}$/), (word) => {
        expect(form(word.toUpperCase())).not.toBe(form(word));
      }),
    );
  });

  it('a short name has at most twelve characters', () => {
    expect(['ABCDEFGHIJKL', 'ABCDEFGHIJKLM'].map(isShortName)).toEqual([true, false]);
  });
});

describe('word classes', () => {
  it('a word in -ing is a gerund from six letters on', () => {
    expect([tag('string'), tag('swing')]).toEqual(['gerund', expect.not.stringMatching('gerund')]);
  });

  it('a word in two to six capitals is a name, but for a word of grammar of four or more', () => {
    expect(['SLOWLY', 'QUICKLY'].map(wordClass)).toEqual(['noun', 'adverb']);
    expect(['ITS', 'WITH'].map(wordClass)).toEqual(['noun', 'function']);
  });
});

describe('abbreviations', () => {
  it('a short form has two to twenty characters', () => {
    for (const count of [2, 12]) {
      const short = 'ABCDEFGHIJKL'.slice(0, count);
      expect(definitions(`the ${alphabet(count)} (${short})`)).toEqual([[short, alphabet(count)]]);
      expect(definitions(`the ${short} (${alphabet(count)})`)).toEqual([[short, alphabet(count)]]);
    }
    const long = 'alphabet bravissimo char';
    expect(definitions(`the ${long} (AlphabetBravissimoCh)`)).toEqual([['AlphabetBravissimoCh', long]]);
    expect(definitions(`the ${long} (AlphabetBravissimoCha)`)).toEqual([]);
    expect(definitions('the alpha (A)')).toEqual([]);
  });

  it('a short form has one word or two', () => {
    expect(definitions(`the ${alphabet(9)} (Abcd Efghi)`)).toEqual([['Abcd Efghi', alphabet(9)]]);
    expect(definitions(`the ${alphabet(6)} (Ab Cd Ef)`)).toEqual([]);
  });

  it('a short form in small letters has two to five, and no vowel', () => {
    const [bcdfg, six] = ['bravo charlie delta foxtrot golf', 'bravo charlie delta foxtrot golf hotel'];
    expect(definitions(`the ${bcdfg} (bcdfg)`)).toEqual([['bcdfg', bcdfg]]);
    expect(definitions(`the ${six} (bcdfgh)`)).toEqual([]);
    expect(definitions('the bravo alpha (ba)')).toEqual([]);
  });

  it('parentheses hold at most 120 characters, and a long form is looked for in the 300 before them', () => {
    const inner = (size: number) => `AB; ${'x'.repeat(size - 4)}`;
    expect(definitions(`alpha bravo (${inner(120)})`)).toEqual([['AB', 'alpha bravo']]);
    expect(definitions(`alpha bravo (${inner(121)})`)).toEqual([]);
    const before = (size: number) => `a${'x'.repeat(149)} b${'x'.repeat(size - 153)} `;
    expect(definitions(`${before(300)}(AB)`)).toHaveLength(1);
    expect(definitions(`${before(301)}(AB)`)).toEqual([]);
  });

  it('a long form has twice as many words as the short form has letters and one, or five more than letters', () => {
    // Schwartz & Hearst 2003: min(|A| + 5, |A| * 2); one word more is allowed here where that is the less.
    expect(definitions('see alpha of the in bob (AB)')).toEqual([['AB', 'alpha of the in bob']]);
    expect(definitions('see alpha of the in or bob (AB)')).toEqual([]);
    const words = (count: number) => `alpha ${'of '.repeat(count - 5)}bravo charlie delta echo`;
    expect(definitions(`see ${words(10)} (ABCDE)`)).toEqual([['ABCDE', words(10)]]);
    expect(definitions(`see ${words(11)} (ABCDE)`)).toEqual([]);
  });

  it('the offsets of a definition are those of the text, whatever the text', () => {
    const piece = fc.constantFrom(
      'self-supervised learning (SSL)',
      'SSL (self-supervised learning)',
      'EEG [x',
      '(',
      ')',
      ' ',
      'é🧠',
      'the ',
      '“CNNs”',
      'convolutional neural networks (CNNs; two)',
      ' and left (LV) and right ventricles (RV)',
      'SSL: self-supervised learning',
      ' [12]',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        for (const { short, long, head = long } of findAbbreviations(text))
          for (const { start, end, text: own } of [short, long, head]) expect(text.slice(start, end)).toBe(own);
      }),
    );
  });
});

describe('stretches that may be terms', () => {
  const keysOf = (text: string, shape: Span['shape']): string[] => {
    const tokens = tokenise(text);
    const spans = findSpans(tokens, readWords(tokens)).filter((span) => span.shape === shape);
    return spans.map(({ key }) => key).sort();
  };

  it('a run of nouns gives terms of one to six words', () => {
    const lengths = keysOf('brain spike field layer image task signal', 'run').map((key) => key.split(' ').length);
    expect(lengths.sort()).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 6, 6]);
  });

  it('a term has at most 300 characters', () => {
    const pair = (size: number) => `${'neuro'.repeat(30)} ${'x'.repeat(size - 156)}model`;
    expect(keysOf(pair(300), 'run').map(({ length }) => length)).toContain(300);
    expect(keysOf(pair(301), 'run').map(({ length }) => length)).not.toContain(301);
  });

  it('"of" joins the last two words before it with two or three behind it', () => {
    expect(keysOf('spike field layer of image task signal video', 'of')).toEqual([
      'field layer of image task',
      'field layer of image task signal',
      'layer of image task',
      'layer of image task signal',
    ]);
    expect(keysOf('spike field layer of image', 'of')).toEqual(['field layer of image', 'layer of image']);
  });

  it('a coordination gives its last two modifiers up to three of the words behind their counterpart', () => {
    expect(keysOf('early primary visual and auditory cortex layer field signal', 'coordinated')).toEqual([
      'primary visual cortex',
      'primary visual cortex layer',
      'primary visual cortex layer field',
      'visual cortex',
      'visual cortex layer',
      'visual cortex layer field',
    ]);
  });

  it('a term goes on behind a short form in parentheses for two words', () => {
    expect(keysOf('motor imagery (MI) brain signal field', 'bridged')).toEqual([
      'motor imagery brain',
      'motor imagery brain signal',
    ]);
  });

  it('the first part of a hyphenated word stands for itself from two letters on', () => {
    expect(keysOf('an EE-based model', 'part')).toEqual(['EE']);
    expect(keysOf('an E-based model', 'part')).toEqual([]);
  });
});

describe('a candidate in its paper', () => {
  const nothing = readVocabulary([]);
  const standingOf = (key: string, abstract: string, vocabulary = nothing) =>
    findCandidates({ id: 'p', title: '', abstract }, vocabulary).candidates.find((one) => one.key === key)?.standing;

  it('a word that coins a term stands at most four words before it', () => {
    expect(standingOf('brain', 'We introduce here for the brain.')?.coined).toBe(1);
    expect(standingOf('brain', 'We introduce here now for the brain.')?.coined).toBe(0);
  });

  it('a candidate lies inside a known concept that begins up to seven words before it', () => {
    const label = 'brain spike field layer image task signal video speech';
    const vocabulary = readVocabulary([{ type: null, text: label }]);
    expect(standingOf('video', label, vocabulary)?.inKnown).toBe(1);
    expect(standingOf('speech', label, vocabulary)?.inKnown).toBe(0);
  });

  it('a text of 20 letters with 14 capitals is read as if it were in small letters', () => {
    const keys = (abstract: string) =>
      findCandidates({ id: 'p', title: '', abstract }, nothing).candidates.map(({ key }) => key);
    expect(keys('BRAIN SPIKE TASK images')).toContain('brain spike task image');
    expect(keys('BRAIN SPIKE TASk images')).not.toContain('brain spike task image');
    expect(keys('BRAIN SPIKE TASK image')).not.toContain('brain spike task image');
  });
});
