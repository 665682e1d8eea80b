import { expect, test } from 'vitest';
import { curationOf, entriesOf } from '../../../src/curation/change.ts';
import { correctedMaps } from '../../../src/curation/corrected-maps.ts';
import { noCuration } from '../../../src/curation/sections.ts';
import type { Atlas, Curation } from '../../../src/model/index.ts';
import { smallAtlas } from '../../fixtures/small-atlas.ts';

const none = noCuration('');
const hiding = (...names: string[]): Curation =>
  curationOf(
    'my.yaml',
    names.map((name) => ({ section: 'hide', name })),
  );

/** Maps that say what they were built with, and how many builds there were. */
function counting() {
  const builds: { from: Atlas; curation: Curation }[] = [];
  const first = smallAtlas();
  const mapOf = correctedMaps(first, async (from, curation) => {
    builds.push({ from, curation });
    const { made } = from;
    return { ...from, made: { ...made, options: { ...made.options, curation: entriesOf(curation) } } };
  });
  return { first, mapOf, builds };
}

test('a correction that changes nothing builds nothing', async () => {
  const { first, mapOf, builds } = counting();
  expect(await mapOf(none)).toBe(first);
  const corrected = await mapOf(hiding('a', 'b'));
  // Neither where the entries stand nor their order is a change.
  expect(await mapOf(curationOf('other.yaml', entriesOf(hiding('b', 'a')), none))).toBe(corrected);
  expect(builds).toHaveLength(1);
});

test('a correction that is taken back shows the very map before it, and made again the map after it', async () => {
  const { first, mapOf, builds } = counting();
  const corrected = await mapOf(hiding('a'));
  expect(await mapOf(none)).toBe(first);
  expect(await mapOf(hiding('a'))).toBe(corrected);
  expect(builds).toHaveLength(1);
});

test('a further correction is built from the map with the ones before it', async () => {
  const { mapOf, builds } = counting();
  const one = await mapOf(hiding('a'));
  await mapOf(hiding('a', 'b'));
  expect(builds.map(({ from }) => from)).toEqual([smallAtlas(), one]);
  expect(builds[1]!.from).toBe(one);
});

test('of a build that fails or is aborted nothing is kept', async () => {
  const first = smallAtlas();
  const froms: Atlas[] = [];
  const abort = new AbortController();
  const mapOf = correctedMaps(first, async (from) => {
    froms.push(from);
    if (froms.length === 1) throw new Error('no memory');
    if (froms.length === 2) abort.abort(new Error('a newer one'));
    return smallAtlas();
  });
  await expect(mapOf(hiding('a'))).rejects.toThrow('no memory');
  await expect(mapOf(hiding('a'), { signal: abort.signal })).rejects.toThrow('a newer one');
  expect(await mapOf(none)).toBe(first);
  await mapOf(hiding('a'));
  expect(froms).toHaveLength(3);
  for (const from of froms) expect(from).toBe(first);
});
