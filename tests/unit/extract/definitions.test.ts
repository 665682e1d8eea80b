import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findAbbreviations } from '../../../src/extract/paper/abbreviations.ts';
import { findCandidates } from '../../../src/extract/paper/candidates.ts';
import { findRedefined, meaningOf } from '../../../src/extract/paper/definitions.ts';
import { lookUp, readVocabulary } from '../../../src/extract/paper/vocabulary.ts';

const vocabulary = readVocabulary([
  {
    type: 'method',
    text: 'principal component analysis\tPCA\nkernel PCA\nconvolutional neural network\tCNN\nforest\tRF\ntree search\tTS?\n',
  },
  { type: 'model', text: 'rotation forest\n' },
]);
const find = (abstract: string, title = '', keywords: string[] = []) =>
  findCandidates({ id: 'p', title, abstract, keywords }, vocabulary);
/** The texts that a paper has for each of some candidates. */
function textsOf(paper: ReturnType<typeof find>, ...keys: string[]): (string[] | null)[] {
  return keys.map((key) => {
    const own = paper.candidates.find((candidate) => candidate.key === key);
    return own ? own.occurrences.map(({ text }) => text) : null;
  });
}
const redefinedIn = (text: string): string[] => [...findRedefined(findAbbreviations(text), vocabulary)];

describe('what a long form makes of a known short form', () => {
  test.each([
    ['principal component analysis', 'principal component analysis', 'known', 'the label itself'],
    ['PCA', 'principal component analysis', 'known', 'another form of the same concept'],
    ['convolution neural network', 'convolutional neural network', 'known', 'a near spelling'],
    ['random forest', 'forest', 'narrower', 'a longer term that ends in the name'],
    ['rotation forest', 'forest', 'narrower', 'a longer known concept that ends in the name'],
    ['rain fall', 'forest', 'other', 'something else'],
    ['kernel PCA', 'forest', 'other', 'another known concept'],
    ['forest fire', 'forest', 'other', 'a longer term that begins with the name'],
    ['deforest', 'forest', 'other', 'a longer word'],
  ])('"%s" for "%s": %s, %s', (long, key, meaning) => {
    expect(meaningOf(long, lookUp(key, vocabulary)!, vocabulary)).toBe(meaning);
  });
});

describe('the short forms that a paper redefines', () => {
  test.each([
    ['We bought protocatechuic acid (PCA).', ['PCA'], 'something else'],
    ['We bought protocatechuic acids (PCAs).', ['PCA'], 'the plural'],
    ['We feed thirsty sheep (TS).', ['TS'], 'a form that is doubtful anyway'],
    ['We use principal components analysis (PCA).', [], 'the same'],
    ['We use a convolution neural network (CNN).', [], 'a near spelling'],
    ['We use a random forest (RF).', [], 'a longer term with its name'],
    ['We use random tree search (RTS).', [], 'a short form that the vocabulary does not know'],
  ])('%s %j: %s', (text, redefined) => {
    expect(redefinedIn(text)).toEqual(redefined);
  });
});

describe('a paper that means something else by a known short form', () => {
  it('means it everywhere, before the definition and in the other field too', () => {
    const paper = find('PCA is old. We bought protocatechuic acid (PCA). Then PCA was gone.', 'PCA and its uses');
    expect(textsOf(paper, 'protocatechuic acid', 'principal component analysis', 'PCA')).toEqual([
      ['PCA', 'PCA', 'protocatechuic acid', 'PCA', 'PCA'],
      null,
      null,
    ]);
    expect(paper.candidates.filter(({ known }) => known)).toEqual([]);
    expect(paper.abbreviationKeys).toEqual([{ short: 'PCA', long: 'protocatechuic acid' }]);
  });

  it('does not mean a known concept with the short form in its name either', () => {
    const paper = find('We bought protocatechuic acid (PCA) and kernel PCA.');
    expect(paper.candidates.find(({ key }) => key === 'kernel PCA')?.known).toBeNull();
    expect(find('We bought kernel PCA.').candidates.find(({ key }) => key === 'kernel PCA')?.known).not.toBeNull();
  });

  it('may name the known concept by its label', () => {
    const paper = find('We bought protocatechuic acid (PCA). Principal component analysis of PCA helped.');
    expect(textsOf(paper, 'protocatechuic acid', 'principal component analysis')).toEqual([
      ['protocatechuic acid', 'PCA', 'PCA'],
      ['Principal component analysis'],
    ]);
  });

  it('means it by a keyword', () => {
    const paper = find('We bought protocatechuic acid (PCA).', '', ['PCA']);
    expect(textsOf(paper, 'protocatechuic acid', 'principal component analysis')).toEqual([
      ['protocatechuic acid', 'PCA', 'PCA'],
      null,
    ]);
  });

  it('changes nothing in another paper', () => {
    find('We bought protocatechuic acid (PCA).');
    expect(textsOf(find('Then PCA failed.'), 'principal component analysis')).toEqual([['PCA']]);
  });
});

describe('a paper that spells a known name in another way', () => {
  it('names the known concept by its own spelling and by the short form', () => {
    const paper = find('We train a convolution neural network (CNN). The CNN learns.');
    expect(textsOf(paper, 'convolutional neural network', 'convolution neural network', 'CNN')).toEqual([
      ['convolution neural network', 'CNN', 'CNN'],
      null,
      null,
    ]);
    const own = paper.candidates.find(({ key }) => key === 'convolutional neural network');
    expect([own?.otherKeys, own?.known?.label]).toEqual([
      expect.arrayContaining(['convolution neural network']),
      'convolutional neural network',
    ]);
  });
});

describe('a longer term that ends in a known name', () => {
  it.each(['random forest', 'rotation forest'])('%s is a candidate beside it; the short form stays', (long) => {
    const paper = find(`We grow a ${long} (RF). The RF is large.`);
    expect(textsOf(paper, long, 'forest')).toEqual([[long], ['forest', 'RF', 'RF']]);
  });
});

it('without a vocabulary nothing is redefined, whatever is defined', () => {
  const piece = fc.constantFrom('protocatechuic acid (PCA) ', 'PCA ', 'a random forest (RF) ', 'RF (rain fall) ', '. ');
  const nothing = readVocabulary([]);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const definitions = findAbbreviations(pieces.join(''));
      expect(findRedefined(definitions, nothing).size).toBe(0);
      const known = findRedefined(definitions, vocabulary);
      for (const short of known) expect(['PCA', 'RF']).toContain(short);
    }),
  );
});
