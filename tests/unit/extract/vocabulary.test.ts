import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { builtInEntries } from '../../../src/extract/built-in.ts';
import { findCandidates } from '../../../src/extract/paper/candidates.ts';
import type { HomeWords } from '../../../src/extract/paper/home-field.ts';
import {
  findKnown,
  findForm,
  makeVocabulary,
  readEntries,
  readVocabulary,
  setForm,
} from '../../../src/extract/paper/vocabulary.ts';
import type { ConceptType } from '../../../src/model/index.ts';
import { tokenise } from '../../../src/text/token.ts';

const builtIn = makeVocabulary([{ entries: builtInEntries(), typesHold: false }]);

describe('a doubtful name that is another word in small letters', () => {
  const vocabulary = readVocabulary([
    {
      type: 'dataset',
      text: 'Habitat?\tHabitat simulator|Frog?\nSWaT?\nGap\nkernel?\nCora?\n',
    },
  ]);
  const seen = (text: string): string[] => {
    const tokens = tokenise(text);
    return findKnown(tokens, vocabulary).map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last]!.end));
  };

  test.each([
    ['The Habitat platform, and two Habitats', ['Habitat', 'Habitats'], 'the capital of the name'],
    ['the habitat of bears, their habitats', [], 'a small letter'],
    ['the habitat simulator', ['habitat simulator'], 'a form of several words'],
    ['a frog, and Frog', ['Frog'], 'a synonym'],
    ['the SWaT plant, and SWaTs', ['SWaT', 'SWaTs'], 'capitals inside the word'],
    ['a gap, and the Gap', ['gap', 'Gap'], 'a form that is sure'],
    ['a kernel, and Kernel', ['kernel', 'Kernel'], 'a name without capitals'],
    ['of cora and Cora', ['cora', 'Cora'], 'no word of everyday texts'],
  ])('%s: %j, by %s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it('"swat" is no SWaT', () => {
    expect(seen('The swat team swats a Swat.')).toEqual([]);
  });

  it('counts in any way where the user gives the form', () => {
    const own = readVocabulary([{ type: 'dataset', text: 'Habitat?\n' }]);
    setForm(own, 'Habitat', own.entries.get('habitat')!);
    expect(findKnown(tokenise('the habitat'), own).map(({ doubtful }) => doubtful)).toEqual([false]);
  });

  it('of the built-in vocabulary keeps its capital', () => {
    const found = (text: string) => findKnown(tokenise(text), builtIn).filter(({ entry }) => entry.label === 'Habitat');
    expect([findForm(builtIn, 'Habitat')?.entry.label, findForm(builtIn, 'Habitat')?.doubtful]).toEqual([
      'Habitat',
      true,
    ]);
    expect([found('the Habitat').length, found('the habitat').length]).toEqual([1, 0]);
  });

  it('is found in a text exactly where its capital is', () => {
    const word = fc.constantFrom('habitat', 'Habitat', 'habitats', 'Habitats', 'bear', 'Bear', 'the');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        expect(seen(words.join(' '))).toEqual(words.filter((own) => own.startsWith('Habitat')));
      }),
    );
  });
});

describe('a doubtful label', () => {
  /** A neuron speaks for a paper of the own field, and a tree against it. */
  const home: HomeWords = { base: 0, odds: new Map([['neuron', 3], ['tree', -3]]) }; // prettier-ignore
  const knownIn = (
    abstract: string,
    type: ConceptType | null,
    { typesHold = false, words = home as HomeWords | null } = {},
  ) => {
    const entries = readEntries([{ type, text: 'dropout?\tdrop-out layer|DOL?\n' }]);
    const vocabulary = makeVocabulary([{ entries, typesHold }], undefined, words);
    return findCandidates({ id: 'p', title: '', abstract }, vocabulary);
  };
  const labels = (...given: Parameters<typeof knownIn>) =>
    knownIn(...given).candidates.flatMap(({ known }) => (known ? [known.label] : []));

  it('counts in a paper of the own field, and in one that may be', () => {
    expect(labels('The dropout of a neuron.', 'construct')).toEqual(['dropout']);
    expect(labels('The dropout of a fish.', 'construct')).toEqual(['dropout']);
    expect(knownIn('The dropout of a fish.', 'construct').home).toBe(0.5);
  });

  it('does not count in a paper of another field, but is a candidate there', () => {
    const paper = knownIn('The dropout of a tree.', 'construct');
    const own = paper.candidates.find(({ key }) => key === 'dropout');
    expect([own?.known, own?.maybe, own?.standing.doubtful]).toEqual([null, null, 1]);
    expect(paper.home).toBeLessThan(0.5);
  });

  test.each<[ConceptType | null, boolean]>([
    ['organism', true],
    ['entity', true],
    ['field', true],
    ['place', true],
    ['substance', true],
    ['group', true],
    ['event', true],
    ['organisation', true],
    ['construct', false],
    ['method', false],
    ['model', false],
    ['task', false],
    ['dataset', false],
    ['recording', false],
    ['disorder', false],
    ['brain-structure', false],
    ['software-hardware', false],
    [null, false],
  ])('of type %s counts in a paper of another field: %s', (type, counts) => {
    expect(labels('The dropout of a tree.', type)).toEqual(counts ? ['dropout'] : []);
  });

  it('counts in every paper where its type is what the user says, and where the vocabulary has no field', () => {
    expect(labels('The dropout of a tree.', 'construct', { typesHold: true })).toEqual(['dropout']);
    const anywhere = knownIn('The dropout of a tree.', 'construct', { words: null });
    expect([anywhere.home, anywhere.candidates.some(({ known }) => known)]).toEqual([1, true]);
  });

  it('counts in a paper of another field that names the concept for sure', () => {
    const paper = knownIn('A dropout is a drop-out layer of a tree.', 'construct');
    const own = paper.candidates.find(({ known }) => known);
    expect(own?.occurrences.map(({ text }) => text)).toEqual(['dropout', 'drop-out layer']);
  });

  it('and a doubtful synonym may mean the concept in the own field only', () => {
    const maybeIn = (abstract: string) =>
      knownIn(abstract, 'construct').candidates.find(({ key }) => key === 'DOL')?.maybe;
    expect([maybeIn('The DOL of a neuron.'), maybeIn('The DOL of a tree.')]).toEqual(['dropout', null]);
  });
});
