import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noCuration } from '../../../src/curation/index.ts';
import { writeCuration } from '../../../src/curation/write.ts';
import { UserError, type Curation, type Name } from '../../../src/model/index.ts';
import { extractConcepts } from '../../../src/build/index.ts';
import { curated, paper, papers } from '../../fixtures/curated.ts';
import { times } from '../../fixtures/times.ts';

describe('merge', () => {
  test('makes one concept of several, called by the first', async () => {
    expect((await curated('')).named('visual cortex')!.label).toBe('visual cortex');
    const { named, papersOf } = await curated('merge: [[ventral stream, visual cortex, Brain-Score]]');
    expect(named('visual cortex')).toMatchObject({ label: 'ventral stream' });
    expect(named('Brain-Score')).toBe(named('visual cortex'));
    expect(papersOf('ventral stream')).toEqual(['p2', 'p4', 'p5']);
  });

  test('finds names that would not be found by themselves, in any case, number and hyphenation', async () => {
    const { named } = await curated('merge: [[Sparse-Code, ten subject]]\nkeep: [sparse codes]');
    expect(named('Sparse-Code')!.aliases).toEqual(expect.arrayContaining(['ten subject']));
  });

  test('says that it was the user who joined them', async () => {
    const { extraction } = await curated('merge: [[visual cortex, Brain-Score]]');
    expect(JSON.stringify(extraction.decisions)).toContain('curation');
  });
});

describe('apart', () => {
  test('splits what the vocabulary takes for one', async () => {
    const text = 'SNN and spiking neural networks are compared; SNN wins over spiking neural networks.';
    const two = [paper('a', 'SNN or spiking neural networks', text)];
    const before = await curated('', {}, two);
    expect(before.named('SNN')).toBe(before.named('spiking neural network'));
    const { named } = await curated('apart: [[snn, spiking neural networks]]', {}, two);
    expect(named('SNN')).toBeDefined();
    expect(named('SNN')).not.toBe(named('spiking neural network'));
  });

  test.each([true, false])('splits what a paper defines as one (vocabulary: %s)', async (builtInVocabulary) => {
    const before = await curated('', { builtInVocabulary });
    expect(before.named('fMRI')).toBe(before.named('functional magnetic resonance imaging'));
    const apart = 'apart: [[fMRI, functional magnetic resonance imaging]]\nkeep: [fMRI]';
    const { named, papersOf } = await curated(apart, { builtInVocabulary });
    expect(named('fMRI')).toBeDefined();
    expect(named('fMRI')).not.toBe(named('functional magnetic resonance imaging'));
    expect(papersOf('fMRI')).toEqual(['p4']);
  });

  test('keeps spellings apart that would be joined', async () => {
    const two = [
      paper('a', 'Grid world navigation', 'A grid world is a test of navigation.'),
      paper('b', 'Gridworld planning', 'A gridworld is a test of planning.'),
    ];
    const keep = 'keep: [gridworld]\n';
    const before = await curated(keep, {}, two);
    expect(before.papersOf('gridworld')).toEqual(['a', 'b']);
    const { papersOf } = await curated(`${keep}apart: [[grid world, gridworld]]`, {}, two);
    expect(papersOf('gridworld')).toEqual(['b']);
  });

  test('is not asked about again', async () => {
    const one = [paper('a', 'Anterior grid mapping', 'Anterior grid mapping and anterior grid zapping are studied.')];
    const keep = 'keep: [anterior grid mapping, anterior grid zapping]\n';
    const suggested = async (text: string) => (await curated(text, {}, one)).extraction.decisions.suggestions;
    expect(await suggested(keep)).toMatchObject([{ reason: 'one-letter' }]);
    expect(await suggested(`${keep}apart: [[anterior grid mapping, anterior grid zapping]]`)).toEqual([]);
  });

  test('is what different corrections of two names come to', async () => {
    const { named, papersOf } = await curated('hide: [functional magnetic resonance imaging]\nkeep: [fMRI]', {
      builtInVocabulary: false,
    });
    expect(named('functional magnetic resonance imaging')).toBeUndefined();
    expect(papersOf('fMRI')).toEqual(['p4']);
  });
});

describe('rename and type', () => {
  test('set label and type, and the old label stays an alias', async () => {
    const { named } = await curated(
      'rename: { functional MRI: functional MRI, visual cortex: V-stream }\ntype: { V-stream: field, fMRI: none }',
    );
    expect(named('visual cortex')).toMatchObject({ label: 'V-stream', type: 'field', id: 'v-stream' });
    expect(named('V-stream')!.aliases).toContain('visual cortex');
    expect(named('fMRI')).toMatchObject({ label: 'functional MRI', type: null });
  });

  test('a concept is named by an alias as well', async () => {
    const { named } = await curated('rename: { SNNs: spikers }');
    expect(named('spiking neural network')).toMatchObject({ label: 'spikers' });
  });
});

describe('hide and keep', () => {
  test('hide takes a concept out of every paper, and changes nothing else', async () => {
    const before = await curated('');
    const { named, concepts } = await curated('hide: [VISUAL CORTEX]'.toLowerCase());
    expect(named('visual cortex')).toBeUndefined();
    const others = before.concepts.filter(({ label }) => label !== 'visual cortex');
    expect(concepts).toEqual(others);
  });

  test('keep makes a concept of a name wherever it stands, score 1', async () => {
    const { named, papersOf } = await curated('keep: [tripartite synapse, which we ignore, takes part]');
    expect(named('tripartite synapse')).toMatchObject({ score: 1, papers: 1 });
    expect(papersOf('which we ignore')).toEqual(['p2']);
  });
});

test('an entry that changes nothing is told, with file and line', async () => {
  const { notices } = await curated(
    'hide:\n  - visual cortex\n  - unicorn\nmerge:\n  - [visual cortex, hippogriff]\nrename: { griffin: phoenix }\napart: [[fMRI, basilisk]]',
  );
  expect(notices.map(({ code, severity, file, line }) => ({ code, severity, file, line }))).toEqual(
    [5, 7, 6, 3].map((line) => ({ code: 'unused-correction', severity: 'warning', file: 'conceptscape.yaml', line })),
  );
  expect(notices[3]!.message).toContain('"unicorn"');
});

const pool = [
  'spiking neural network',
  'SNN',
  'spiking nets',
  'fMRI',
  'visual cortex',
  'Brain-Score',
  'melanoma',
  'skin cancer',
  'sparse code',
  'nowhere',
];
const name = fc.constantFrom(...pool).map((text): Name => ({ text, line: null, column: null }));
const several = fc.uniqueArray(name, { minLength: 2, maxLength: 3, selector: ({ text }) => text });
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
const curations: fc.Arbitrary<Curation> = fc
  .record({
    merge: few(several),
    apart: few(several),
    rename: few(fc.record({ name, label: fc.constantFrom('first', 'second', 'fMRI') })),
    type: few(fc.record({ name, type: fc.constantFrom('task' as const, 'field' as const, null) })),
    hide: few(name),
    keep: few(name),
  })
  .map((sections) => ({ ...noCuration('x.yaml'), ...sections }));

/** The extraction with a curation, or the code of the error. */
async function outcome(curation: Curation) {
  try {
    const { notices, ...extraction } = await extractConcepts(papers, { curation, builtInVocabulary: false });
    const names = notices.map(({ message }) => (message.match(/"[^"]+"/g) ?? []).sort().join());
    return { ...extraction, unused: [...new Set(names)].sort() };
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

describe('any curation', () => {
  test('does the same whatever the order of its entries, and when each stands twice', async () => {
    await fc.assert(
      fc.asyncProperty(curations, async (curation) => {
        const { file, ...sections } = curation;
        const changed = (change: <T>(list: T[]) => T[]) =>
          ({
            file,
            ...Object.fromEntries(Object.entries(sections).map(([key, list]) => [key, change<unknown>(list)])),
          }) as Curation;
        const once = await outcome(curation);
        expect(await outcome(changed((list) => list.toReversed()))).toEqual(once);
        expect(await outcome(changed((list) => [...list, ...list]))).toEqual(once);
      }),
      { numRuns: 10 * times },
    );
  });

  test('does the same when it is written and read', async () => {
    await fc.assert(
      fc.asyncProperty(curations, async (curation) => {
        const { readCuration } = await import('../../../src/curation/read.ts');
        const { rename, type } = curation;
        const twice = [rename, type].some((list) => new Set(list.map((entry) => entry.name.text)).size < list.length);
        fc.pre(!twice); // YAML has a name once
        expect(await outcome(readCuration(writeCuration(curation), 'x.yaml'))).toEqual(await outcome(curation));
      }),
      { numRuns: 10 * times },
    );
  });

  test('never joins what it keeps apart or hides what it keeps', async () => {
    await fc.assert(
      fc.asyncProperty(curations, async (curation) => {
        const made = await outcome(curation);
        if (typeof made === 'string') return;
        const conceptsNamed = (text: string) =>
          made.concepts.filter(({ label, aliases }) => [label, ...aliases].includes(text));
        for (const { text } of curation.hide) expect(conceptsNamed(text).map(({ label }) => label)).toEqual([]);
        for (const names of curation.apart) {
          const at = names.flatMap(({ text }) => conceptsNamed(text));
          expect(new Set(at).size).toBe(at.length);
        }
      }),
      { numRuns: 10 * times },
    );
  });
});
