import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../../src/build/index.ts';
import { seedAtlas, seedFiles } from '../fixtures/seeds.ts';
// All three fifths of the papers (see `times`).
import '../unit/themes/known.test.ts';

describe('the map of the seeds, built anew', () => {
  test('is the same where records stand in two files', async () => {
    const seeds = await seedFiles();
    const again = seeds.slice(0, 2).map((file) => ({ ...file, name: `copy of ${file.name}` }));
    const [atlas, twice] = [await seedAtlas(), await buildAtlas([...seeds, ...again])];
    expect(twice.concepts).toEqual(atlas.concepts);
    expect(twice.themes).toEqual(atlas.themes);
    expect(twice.overlaps).toEqual(atlas.overlaps);
    expect(twice.layout).toEqual(atlas.layout);
  });

  test('is the same byte for byte in another order of the files', async () => {
    const atlas = await buildAtlas((await seedFiles()).toReversed());
    expect(JSON.stringify(atlas)).toBe(JSON.stringify(await seedAtlas()));
  });

  test('has themes without term vectors, and without the vocabulary', async () => {
    for (const options of [{ vectors: false }, { builtInVocabulary: false }]) {
      const { themes } = await buildAtlas(await seedFiles(), options);
      expect(themes.structure.verdict).toBe('clear');
      expect(themes.ofPaper.filter((theme) => theme === null).length).toBeLessThan(5);
    }
  });
});
