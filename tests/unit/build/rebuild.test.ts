import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAtlas, countCorrections, optionsOf, placesOfThemes, rebuildAtlas } from '../../../src/build/index.ts';
import { recordOptions } from '../../../src/build/provenance.ts';
import { readCuration } from '../../../src/curation/read.ts';
import { atlasText } from '../../../src/formats/write/atlas-json.ts';
import {
  buildDefaults,
  type Atlas,
  type BuildOptions,
  type Curation,
  type Notice,
  type VocabularyEntry,
} from '../../../src/model/index.ts';
import { jsonLines, memoryFile } from '../../fixtures/memory-files.ts';

const abstracts = [
  'Spiking neural networks (SNNs) learn with surrogate gradients on neuromorphic hardware and event cameras.',
  'Brain decoding reads speech from the visual cortex with functional magnetic resonance imaging (fMRI).',
  'Plant resins and essential oils of tropical trees heal wounds, and zorbic manifolds describe their flow.',
];
const titles = ['Surrogate gradients', 'The visual cortex', 'Tropical resins'];
const records = Array.from({ length: 18 }, (_, i) => ({
  id: `p${i}`,
  title: `${titles[i % 3]}, part ${i}`,
  abstract: `${abstracts[i % 3]} Trial ${i}. ${i % 6 === 0 ? abstracts[(i + 1) % 3] : ''}`,
}));
/** Files with a record twice, a record that is no paper, a paper without a concept, and a line that is no record. */
const files = [
  memoryFile('a/papers.jsonl', `${jsonLines(...records)}{"title"\n`),
  memoryFile(
    'b/more.jsonl',
    jsonLines(
      records[4]!,
      { id: 'editorial', title: 'Editorial', abstract: 'In this issue we thank all reviewers of the year.' },
      { id: 'nothing', title: 'Of the', abstract: 'It is what it was, and so it will be for all of them.' },
    ),
  ),
];

const entry = (label: string, synonyms: string[], line: number): VocabularyEntry => ({
  ...{ label, synonyms, doubtful: [], type: 'entity', line },
});
/** Two of its entries claim one form, so that one gives way, which is noted with its line. */
const vocabulary = {
  file: 'mine.tsv',
  entries: [entry('zorb', ['zorbic manifold'], 2), entry('zorbic thing', ['zorbic manifold', 'resin'], 3)],
};
const curations = [
  null,
  readCuration('hide: [event camera]\nkeep: [part, unicorn]\nrename: { fMRI: functional MRI }\n', 'my.yaml'),
  readCuration(
    "# mine\nmerge: [[surrogate gradient, event camera]]\nthemes:\n - { name: Spikes, concepts: [SNN], colour: '#a01040', place: [1, 0] }\n",
    'folder/conceptscape.yaml',
  ),
];

const textOf = (atlas: Atlas): string => [...atlasText(atlas)].join('');
/** An atlas as it is read back from its file. */
const readBack = (atlas: Atlas): Atlas => JSON.parse(textOf(atlas)) as Atlas;

const options: fc.Arbitrary<Partial<BuildOptions>> = fc.record(
  {
    dedupe: fc.boolean(),
    keepAll: fc.boolean(),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    builtInVocabulary: fc.boolean(),
    vectors: fc.boolean(),
    themes: fc.constantFrom(null, 1, 2, 5),
    resolution: fc.constantFrom(0.5, 1, 2.5, 6),
    vocabularies: fc.constantFrom([], [vocabulary]),
    curation: fc.constantFrom(...curations),
  },
  { requiredKeys: [] },
);

describe('an atlas that is built again', () => {
  test('is the same to the byte where nothing is changed, whatever it was built with', async () => {
    await fc.assert(
      fc.asyncProperty(options, async (options) => {
        const atlas = await buildAtlas(files, options);
        const again = await rebuildAtlas(readBack(atlas), { curation: options.curation ?? null });
        expect(textOf(again)).toBe(textOf(atlas));
      }),
      { numRuns: 8, examples: [[{ curation: curations[2]!, vocabularies: [vocabulary], themes: 2, keepAll: true }]] },
    );
  }, 120_000);

  test('is the same with the corrections that it holds itself, whose notices then have no lines', async () => {
    for (const curation of curations) {
      const atlas = await buildAtlas(files, { curation, vocabularies: [vocabulary] });
      const again = await rebuildAtlas(readBack(atlas));
      const unplaced = (notice: Notice): Notice =>
        notice.code === 'unused-correction' ? { ...notice, file: '', line: null } : notice;
      const plain = (atlas: Atlas) => ({ ...atlas, notices: atlas.notices.map(unplaced).map(textOfNotice).sort() });
      expect(plain(again)).toEqual(plain(atlas));
    }
  });

  test('is the same also where it was corrected before, and its themes were kept in their places', async () => {
    const curation = curations[1]!;
    const corrected = await rebuildAtlas(await buildAtlas(files, { seed: 3 }), { curation });
    expect(corrected.made.options.previous).not.toEqual([]);
    expect(textOf(await rebuildAtlas(readBack(corrected), { curation }))).toBe(textOf(corrected));
  });

  test('keeps its papers, its options and what was noted of its files when a correction is made', async () => {
    const options = { keepAll: true, dedupe: false, themes: 2, vectors: false, seed: 3, vocabularies: [vocabulary] };
    const atlas = await buildAtlas(files, options);
    const corrected = await rebuildAtlas(readBack(atlas), { curation: curations[1]! });
    expect(corrected.papers).toEqual(atlas.papers);
    expect(corrected.papers.map(({ id }) => id)).toContain('editorial');
    expect(corrected.themes.themes).toHaveLength(atlas.themes.themes.length);
    expect(corrected.made.options).toMatchObject({ keepAll: true, dedupe: false, themes: 2, vectors: false, seed: 3 });
    expect(corrected.made.options.vocabularies).toEqual(atlas.made.options.vocabularies);
    const codes = ({ notices }: Atlas) =>
      notices.map(({ code }) => code).filter((code) => code !== 'unused-correction');
    expect(codes(corrected)).toEqual(codes(atlas));
    expect(new Set(codes(atlas))).toEqual(new Set(['bad-record', 'bad-entry', 'no-concepts']));
    expect(corrected.concepts.map(({ label }) => label)).toContain('zorb');
  });

  test('leaves its themes their colours and places when a correction is made', async () => {
    const before = await buildAtlas(files);
    // Colours that no build would choose, and the map turned over.
    const themes = before.themes.themes.map((theme, i) => ({ ...theme, colour: `#0${i}0${i}0${i}` }));
    const layout = { ...before.layout, x: before.layout.x.map((x) => -x), y: before.layout.y.map((y) => -y) };
    const turned: Atlas = { ...before, themes: { ...before.themes, themes }, layout };
    expect(themes.length).toBeGreaterThan(1);
    const after = await rebuildAtlas(turned, { curation: curations[1]! });
    const [then, now] = [placesOfThemes(turned), placesOfThemes(after)];
    for (const [i, { colour }] of themes.entries()) {
      const at = after.themes.themes.findIndex((theme) => theme.colour === colour);
      expect(Math.hypot(then[i]![0] - now[at]![0], then[i]![1] - now[at]![1])).toBeLessThan(0.5);
    }
  });
});

test('a curation without an entry makes the same atlas as none', async () => {
  const empty: Curation = readCuration('# nothing yet\n', 'my.yaml');
  expect(textOf(await buildAtlas(files, { curation: empty }))).toBe(textOf(await buildAtlas(files)));
});

test('options are read back from an atlas as they were recorded', () => {
  fc.assert(
    fc.property(options, (some) => {
      const recorded = recordOptions({ ...buildDefaults, ...some });
      const read = optionsOf({ by: '', input: '', options: JSON.parse(JSON.stringify(recorded)) });
      const { curation, vocabularies, ...plain } = { ...buildDefaults, ...some };
      expect(read).toMatchObject(plain);
      expect(recordOptions(read)).toEqual(recorded);
      expect(recorded.curation).toHaveLength(curation ? countCorrections(curation) : 0);
      expect(recorded.vocabularies.map(({ length }) => length)).toEqual(
        vocabularies.map(({ entries }) => entries.length),
      );
    }),
  );
});

test('an option that an atlas does not tell is the default', () => {
  expect(optionsOf({ by: '', input: '', options: {} })).toEqual(buildDefaults);
});

test('an atlas does not tell which files its corrections and vocabularies came from', async () => {
  const made = (await buildAtlas(files, { curation: curations[2]!, vocabularies: [vocabulary] })).made;
  expect(JSON.stringify(made)).not.toMatch(/yaml|tsv|line|jsonl/);
});

const textOfNotice = (notice: Notice): string => JSON.stringify(notice);
