import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCuration } from '../../../src/curation/read.ts';
import { noCuration } from '../../../src/curation/index.ts';
import type { Atlas, Curation, Paper, ThemePlace } from '../../../src/model/index.ts';
import { mapPapers, placesOfThemes, rememberThemes } from '../../../src/build/index.ts';
import { seeded } from '../../../src/build/random.ts';
import { assign } from '../../../src/themes/assign.ts';
import { readSeeds, seedAtlas } from '../../fixtures/seeds.ts';
import { times } from '../../fixtures/times.ts';
import { twoFields } from '../../fixtures/two-fields.ts';

const { papers } = await readSeeds();
const map = (of: Paper[], options: Parameters<typeof mapPapers>[2] = {}) => mapPapers(of, [], options);

/** The papers without a fifth of them, another fifth for another seed. */
function fourFifths(seed: number): Paper[] {
  const random = seeded(seed);
  return papers.filter(() => random() < 0.8);
}

/** Pairs of themes of two maps with three fifths of all their papers in common: the same theme, not one of two that merged. */
function sameThemes(before: Atlas, after: Atlas): { old: number; now: number }[] {
  const idsOf = (atlas: Atlas) =>
    atlas.themes.themes.map(({ papers }) => new Set(papers.map((at) => atlas.papers[at]!.id)));
  const later = idsOf(after);
  return idsOf(before).flatMap((own, old) =>
    later.flatMap((other, now) => {
      const both = [...other].filter((id) => own.has(id)).length;
      return both / (own.size + other.size - both) > 3 / 5 ? [{ old, now }] : [];
    }),
  );
}

/** What a user's file says who named every theme of a map. */
function namingAll(atlas: Atlas): Curation {
  const name = (text: string) => ({ text, line: null, column: null });
  const themes = rememberThemes(atlas).map(({ concepts, colour, place }, at) => ({
    ...{ colour, place },
    name: name(`mine ${at}`),
    concepts: concepts.map(name),
  }));
  return { ...noCuration('my.yaml'), themes };
}

/** How far two places lie apart, 1 being the reach of the map; two places without an order lie 1.4 apart. */
const apart = (a: ThemePlace, b: ThemePlace): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('after a fifth more papers', () => {
  // One of the three in `npm test`.
  test.each([1, 2, 3].slice(0, times))('named themes keep name, colour and place (fifth %i)', async (seed) => {
    const before = await map(fourFifths(seed));
    const curation = namingAll(before);
    const after = await map(papers, { curation });
    const places = placesOfThemes(after);
    const same = sameThemes(before, after);
    expect(same.length).toBeGreaterThan(1);
    for (const { old, now } of same) {
      const theme = after.themes.themes[now]!;
      expect(theme.name).toBe(`mine ${old}`);
      expect(theme.colour).toBe(before.themes.themes[old]!.colour);
      expect(apart(places[now]!, curation.themes[old]!.place!)).toBeLessThan(0.5);
    }
    const names = after.themes.themes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const colours = after.themes.themes.map(({ colour }) => colour);
    expect(new Set(colours).size).toBe(colours.length);
  });

  test('a wish whose theme is gone is told, with its line', async () => {
    const text = `themes:
  - { name: Birds, concepts: [albatross, warbler] }
  - { name: Spikes, concepts: [spiking neural network, surrogate gradient, albatross], colour: '#A01040' }
`;
    const atlas = await map([...twoFields], { curation: readCuration(text, 'my.yaml') });
    expect(atlas.themes.themes.find(({ name }) => name === 'Spikes')).toMatchObject({ colour: '#a01040' });
    expect(atlas.notices.filter(({ code }) => code === 'unused-correction')).toMatchObject([
      { line: 2, severity: 'warning', message: expect.stringContaining('themes "Birds": changes nothing') },
      { line: 3, severity: 'info', message: expect.stringContaining('no paper names "albatross"') },
    ]);
  });
});

test('a map that is built again after a correction keeps the colours and places of its themes, named or not', async () => {
  const before = await seedAtlas();
  const options = { curation: readCuration('rename: { EEG: brain waves }\nhide: [human]', 'my.yaml') };
  const after = await map(papers, { ...options, previous: rememberThemes(before) });
  const [then, now] = [placesOfThemes(before), placesOfThemes(after)];
  const same = sameThemes(before, after);
  expect(same.length).toBeGreaterThan(before.themes.themes.length / 2);
  for (const pair of same) {
    expect(after.themes.themes[pair.now]!.colour).toBe(before.themes.themes[pair.old]!.colour);
  }
  // The place of a theme is the middle of its papers: it moves with papers that come or go.
  const steady = same.filter((pair) => {
    const [old, own] = [before.themes.themes[pair.old]!.papers, after.themes.themes[pair.now]!.papers];
    return own.filter((paper) => old.includes(paper)).length >= 0.8 * Math.max(old.length, own.length);
  });
  expect(steady.length).toBeGreaterThan(same.length / 2);
  const moved = steady.map((pair) => apart(then[pair.old]!, now[pair.now]!)).sort((a, b) => a - b);
  expect(moved[Math.floor(moved.length / 2)]).toBeLessThan(0.1);
  expect(moved.at(-1)).toBeLessThan(0.5);
  expect(after.made.options.previous).toEqual(rememberThemes(before));
  expect(before.made.options.previous).toEqual([]);
});

describe('the best pairs', () => {
  test('are those with the most gain of all that there are', () => {
    const matrix = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    fc.assert(
      fc.property(matrix, (gain) => {
        const columns = gain[0]!.length;
        const pairs = assign(gain, columns);
        const taken = pairs.filter((column) => column !== null);
        expect(new Set(taken).size).toBe(taken.length);
        expect(pairs.reduce((sum: number, column, row) => sum + (column === null ? 0 : gain[row]![column]!), 0)).toBe(
          most(gain, [...gain[0]!.keys()]),
        );
      }),
    );
  });
});

/** The most that can be gained, by trying everything. */
function most([row, ...rows]: readonly (readonly number[])[], free: readonly number[]): number {
  if (!row) return 0;
  const without = most(rows, free);
  return Math.max(
    without,
    ...free.map(
      (column) =>
        row[column]! +
        most(
          rows,
          free.filter((other) => other !== column),
        ),
    ),
  );
}
