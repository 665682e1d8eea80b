import { describe, expect, test } from 'vitest';
import type { ConceptType, UserVocabulary } from '../../../../src/model/index.ts';
import { makeVocabulary } from '../../../../src/extract/index.ts';
import { findForm } from '../../../../src/extract/paper/vocabulary.ts';
import { extractConcepts } from '../../../../src/build/index.ts';
import { type BuildOptions } from '../../../../src/model/index.ts';
import { paper } from '../../../fixtures/curated.ts';

const entry = (label: string, synonyms: string[] = [], type: ConceptType | null = null, doubtful: string[] = []) => ({
  label,
  synonyms,
  doubtful,
  type,
  line: 1,
});
const mine = (...entries: ReturnType<typeof entry>[]): UserVocabulary => ({ file: 'mine.tsv', entries });

const text =
  'Spiking neural networks (SNNs) fold the zorbic manifold. The zorb manifold and SNNs are of use to a crow.';
async function found(options: Partial<BuildOptions>) {
  const { concepts, notices } = await extractConcepts([paper('p', 'On crows', text)], options);
  const named = (name: string) => concepts.find(({ label, aliases }) => [label, ...aliases].includes(name));
  return { named, notices };
}

describe("a vocabulary of the user's", () => {
  test('joins its synonyms and gives label and type', async () => {
    const { named } = await found({ vocabularies: [mine(entry('Zorbic Manifold', ['zorb manifold'], 'entity'))] });
    expect(named('zorb manifold')).toMatchObject({ label: 'Zorbic Manifold', type: 'entity' });
  });

  test('wins over the built-in one, which still adds its forms', async () => {
    const { named } = await found({ vocabularies: [mine(entry('Spiking Neural Network', [], 'field'))] });
    expect(named('SNN')).toMatchObject({ label: 'Spiking Neural Network', type: 'field' });
    const { named: other } = await found({ vocabularies: [mine(entry('spikers', ['spiking neural network']))] });
    expect(other('SNN')).toMatchObject({ label: 'spikers' });
  });

  test('wins over one that is given after it; what gives way is told', async () => {
    const [a, b] = [
      mine(entry('alpha manifold', ['zorbic manifold'])),
      mine(entry('beta manifold', ['zorbic manifold'])),
    ];
    const { named, notices } = await found({ vocabularies: [a, { ...b, file: 'other.tsv' }] });
    expect(named('alpha manifold')).toBeDefined();
    expect(notices).toMatchObject([
      {
        code: 'bad-entry',
        severity: 'info',
        file: 'other.tsv',
        line: 1,
        message: expect.stringContaining('"alpha manifold" already'),
      },
    ]);
  });

  test('can do without the built-in one', async () => {
    const { named } = await found({ builtInVocabulary: false });
    expect(named('SNN')).toBe(named('spiking neural network'));
    expect(named('SNN')!.type === 'model' || named('SNN')!.type === null).toBe(true);
  });
});

test('a form that two concepts of one vocabulary claim stays with the first', () => {
  const taken: string[] = [];
  const vocabulary = makeVocabulary(
    [{ entries: [entry('lateral nucleus', ['LAN']), entry('language network', ['LAN'])], typesHold: true }],
    ({ form, by }) => taken.push(`${form}: ${by}`),
  );
  expect(findForm(vocabulary, 'LANs')!.entry.label).toBe('lateral nucleus');
  expect(taken).toEqual(['LAN: lateral nucleus']);
});
