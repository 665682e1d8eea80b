import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findCandidates } from '../../../src/extract/paper/candidates.ts';
import { findScientificNames } from '../../../src/extract/paper/scientific-names.ts';
import { readVocabulary } from '../../../src/extract/paper/vocabulary.ts';
import { isScientificName } from '../../../src/text/scientific-name.ts';
import { tokenise } from '../../../src/text/token.ts';

const isName = (name: string): boolean => {
  const [genus, epithet] = name.split(' ') as [string, string];
  return isScientificName(genus, epithet);
};
/** The names that the fields of a paper have, each with its text and its key. */
const namesIn = (...fields: string[]): string[][] =>
  findScientificNames(fields.map((text) => tokenise(text))).map((names, field) => {
    const tokens = tokenise(fields[field]!);
    return names.map(
      ({ first, last, key }) => `${fields[field]!.slice(tokens[first]!.start, tokens[last]!.end)}: ${key}`,
    );
  });

describe('genus and species', () => {
  test.each([
    ['Picoides arcticus', 'Latin endings'],
    ['Dendroctonus ponderosae', 'an ending that only epithets have'],
    ['Arabidopsis thaliana', 'listed'],
    ['Zea mays', 'listed, without a Latin ending'],
    ['Mus musculus', 'listed, though anatomy has the word too'],
    ['Homo sapiens', 'listed, and a genus that is a common word'],
    ['Canis lupus-familiaris', 'a hyphen'],
    ['Isoëtes canadensis', 'an accent'],
  ])('%s: %s', (name) => {
    expect(isName(name)).toBe(true);
  });

  test.each([
    ['picoides arcticus', 'no capital'],
    ['Picoides Arcticus', 'a capital too many'],
    ['PICOIDES arcticus', 'all capitals'],
    ['Diabetes mellitus', 'a disease'],
    ['Lupus erythematosus', 'a disease'],
    ['Corpus callosum', 'anatomy'],
    ['Substantia nigra', 'anatomy, with an epithet that is listed'],
    ['Status epilepticus', 'a phrase'],
    ['Homo economicus', 'no species'],
    ['Curriculum vitae', 'a phrase'],
    ['Los datos', 'Spanish'],
    ['Chronic fibrosus', 'an adjective'],
    ['Quercus leafalgia', 'an ending of diseases'],
    ['Quercus leafosis', 'an ending of processes'],
    ['Quercus data', 'a common word'],
    ['Quercus pianos', 'the plural of a common word'],
    ['The virus', 'a word of grammar'],
    ['Quercus ab', 'two letters'],
  ])('%s is none: %s', (name) => {
    expect(isName(name)).toBe(false);
  });
});

describe('organisms in a paper', () => {
  it('are named in full, within a sentence and with one space', () => {
    expect(namesIn('The Picoides arcticus and Pinus contorta.')).toEqual([
      ['Picoides arcticus: picoides arcticus', 'Pinus contorta: pinus contorta'],
    ]);
    expect(namesIn('Picoides  arcticus. A Picoides-arcticus. A Picoides, arcticus.')).toEqual([[]]);
    expect(namesIn('A non-Picoides arcticus and a Picoides arcticus-like bird.')).toEqual([
      ['Picoides arcticus: picoides arcticus'],
    ]);
  });

  it('a genus by its letter is the one that the paper names in full, in whatever field', () => {
    expect(namesIn('P. arcticus drums', 'Then P. arcticus, Picoides arcticus and P.arcticus.')).toEqual([
      ['P. arcticus: picoides arcticus'],
      ['Picoides arcticus: picoides arcticus', 'P. arcticus: picoides arcticus', 'P.arcticus: picoides arcticus'],
    ]);
  });

  it('a genus by its letter alone stays a letter', () => {
    expect(namesIn('We sampled Q. robur and E. coli.')).toEqual([['Q. robur: q. robur', 'E. coli: e. coli']]);
  });

  it('a species that no rule knows is one beside a genus of the same letter only', () => {
    expect(namesIn('We saw Quercus robur and Q. oldfieldy.')).toEqual([
      ['Quercus robur: quercus robur', 'Q. oldfieldy: q. oldfieldy'],
    ]);
    expect(namesIn('We saw Picoides arcticus and Q. oldfieldy.')).toEqual([['Picoides arcticus: picoides arcticus']]);
  });

  it('people are none', () => {
    expect(namesIn('By M. Smith, and by J. Strand.')).toEqual([[]]);
  });

  it('any genus and species are found again by the letter', () => {
    const genus = fc.constantFrom('Picoides', 'Pinus', 'Quercus', 'Bursera', 'Dendroctonus');
    const epithet = fc.constantFrom('arcticus', 'contorta', 'robur', 'copallifera', 'ponderosae', 'mexicanus');
    fc.assert(
      fc.property(genus, epithet, (one, other) => {
        const key = `${tokenise(one)[0]!.form} ${tokenise(other)[0]!.form}`;
        const [names] = namesIn(`We saw ${one} ${other}. The ${one[0]}. ${other} left.`);
        expect(names).toEqual([`${one} ${other}: ${key}`, `${one[0]}. ${other}: ${key}`]);
      }),
    );
  });
});

describe('an organism and its common name', () => {
  const organismsIn = (abstract: string, vocabulary = readVocabulary([])) =>
    findCandidates({ id: 'p', title: '', abstract }, vocabulary).organisms;

  it('are tied where either is in parentheses behind the other', () => {
    expect(organismsIn('The black-backed woodpecker (Picoides arcticus) and Pinus contorta (lodgepole pine).')).toEqual(
      [
        { scientific: 'picoides arcticus', common: 'black backed woodpecker' },
        { scientific: 'pinus contorta', common: 'lodgepole pine' },
      ],
    );
  });

  it('are tied by the letter of the genus too', () => {
    expect(organismsIn('Picoides arcticus drums. The woodpecker (P. arcticus) sleeps.')).toEqual([
      { scientific: 'picoides arcticus', common: 'woodpecker' },
    ]);
  });

  test.each([
    ['The woodpecker Picoides arcticus drums.', 'no parentheses'],
    ['The woodpecker (e.g. Picoides arcticus) drums.', 'more in the parentheses'],
    ['Picoides arcticus (the woodpecker, a bird) drums.', 'more in the parentheses'],
    ['Picoides arcticus (woodpecker, a bird) drums.', 'more in the parentheses'],
    ['Slowly (Picoides arcticus) drums.', 'no term before them'],
  ])('%s: not tied, %s', (abstract) => {
    expect(organismsIn(abstract)).toEqual([]);
  });

  it('a common name has three words at most', () => {
    expect(organismsIn('The pine forest island woodpecker (Picoides arcticus) drums.')).toEqual([
      { scientific: 'picoides arcticus', common: 'forest island woodpecker' },
    ]);
  });

  it('is one candidate, counted as an organism, under the name that the vocabulary gives it', () => {
    const vocabulary = readVocabulary([{ type: 'organism', text: 'maize\tZea mays\n' }]);
    const { candidates } = findCandidates(
      { id: 'p', title: '', abstract: 'It is Zea mays, or Zea luxurians.' },
      vocabulary,
    );
    const organisms = candidates.filter(({ standing }) => standing.scientific > 0);
    expect(organisms.map(({ key, standing }) => [key, standing.scientific])).toEqual([
      ['maize', 1],
      ['zea luxurian', 1],
    ]);
  });
});
