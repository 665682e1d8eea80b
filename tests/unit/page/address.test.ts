import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptTypes } from '../../../src/model/index.ts';
import { filesOf } from '../../../src/page/facets/source.tsx';
import type { Filters } from '../../../src/page/facets/index.ts';
import { colourings, drawnKinds, fates } from '../../../src/page/state/look.ts';
import { edgeBetween, overlapOf, type NodeItem, type Selection } from '../../../src/atlas/lookup.ts';
import { tableKinds } from '../../../src/page/state/table/kinds.ts';
import { fromHash, linkTo, plainAddress, toHash, type Address } from '../../../src/page/state/url.ts';
import { plantedAtlas } from '../../fixtures/planted-atlas.ts';
import { times } from '../../fixtures/times.ts';

const odd = { id: 'a&b=c#d e%20+ü/"<b>', title: 'Odd', abstract: '' };
const planted = plantedAtlas({ papers: 60, hostile: [odd] });
const oddFiles = ['a,b&c=d#e.txt', '+ %2C.jsonl', 'ordner/ü"<b>.txt', ''];
const atlas = {
  ...planted,
  papers: planted.papers.map((paper, i) => ({
    ...paper,
    sources: [{ file: oddFiles[i % oddFiles.length]!, format: 'list', line: 1 }],
  })),
};
const files = [...new Set(atlas.papers.flatMap((_, paper) => [...filesOf(atlas, paper)]))];
const themes = atlas.themes.themes.length;

const node: fc.Arbitrary<NodeItem> = fc.oneof(
  fc.record({ kind: fc.constant('paper' as const), index: fc.nat(atlas.papers.length - 1) }),
  fc.record({ kind: fc.constant('concept' as const), index: fc.nat(atlas.concepts.length - 1) }),
);
const two = (count: number) => fc.uniqueArray(fc.nat(count - 1), { minLength: 2, maxLength: 2 }) as fc.Arbitrary<[number, number]>; // prettier-ignore
const concept = (index: number): NodeItem => ({ kind: 'concept', index });
const selection: fc.Arbitrary<Selection> = fc.oneof(
  node,
  fc.record({ kind: fc.constant('theme' as const), index: fc.nat(themes - 1) }),
  two(atlas.concepts.length).map(([a, b]) => edgeBetween(concept(a), concept(b))),
  fc
    .tuple(fc.nat(atlas.papers.length - 1), fc.nat(atlas.concepts.length - 1))
    .map(([paper, index]) => edgeBetween(concept(index), { kind: 'paper', index: paper })),
  two(themes).map(([a, b]) => overlapOf(a, b)),
  two(atlas.concepts.length).map(([from, to]) => ({ kind: 'path' as const, from, to })),
  fc.constant({ kind: 'matrix' as const }),
);
const range = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.nat(4000)).map(([from, more]) => [from, from + more] as const); // prettier-ignore
const filters: fc.Arbitrary<Filters> = fc.record({
  offThemes: fc.uniqueArray(fc.option(fc.nat(themes - 1))).map((list) => new Set(list)),
  offTypes: fc.uniqueArray(fc.option(fc.constantFrom(...conceptTypes))).map((list) => new Set(list)),
  offSources: fc.subarray(files).map((list) => new Set(list)),
  years: fc.option(range),
  undated: fc.boolean(),
  papers: fc.option(range),
});
const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const address: fc.Arbitrary<Address> = fc.record({
  selection: fc.option(selection),
  filters,
  look: fc.record({
    drawn: fc.constantFrom(...drawnKinds),
    colour: fc.constantFrom(...colourings),
    filteredOut: fc.constantFrom(...fates),
    table: fc.option(fc.constantFrom(...tableKinds)),
  }),
  query: fc.string({ unit: 'grapheme' }),
  place: fc.option(fc.record({ x: coordinate, y: coordinate, span: fc.double({ min: 1e-3, max: 1e6, noNaN: true }) })),
});
/** As a browser keeps it in its bar. */
const asKept = (hash: string) => new URL(hash, 'http://localhost/').hash;

describe('the address', () => {
  test('says any state and reads it back, the place as exactly as one can see', () => {
    fc.assert(
      fc.property(address, (address) => {
        const hash = toHash(atlas, address);
        const { place, ...rest } = fromHash(atlas, asKept(hash));
        const { place: placed, ...said } = address;
        expect(rest).toEqual(said);
        expect(place === null).toBe(placed === null);
        const off = (['x', 'y', 'span'] as const).map((key) => Math.abs((place?.[key] ?? 0) - (placed?.[key] ?? 0)));
        expect(Math.max(...off)).toBeLessThanOrEqual(1e-4 * (placed?.span ?? 0));
        expect(toHash(atlas, { ...rest, place })).toBe(hash);
      }),
      { numRuns: 100 * times },
    );
  });

  test('a query with half of a character is kept but for that half', () => {
    const hash = toHash(atlas, { ...plainAddress, query: 'a\ud800b' });
    expect(fromHash(atlas, asKept(hash)).query).toBe('a\ufffdb');
  });

  test('an id with any character comes back', () => {
    const selection: Selection = { kind: 'paper', index: atlas.papers.findIndex(({ id }) => id === odd.id) };
    expect(fromHash(atlas, asKept(linkTo(atlas, selection)))).toEqual({ ...plainAddress, selection });
  });

  test('the map as it opens has an empty address', () => {
    expect(toHash(atlas, plainAddress)).toBe('#');
  });

  test.each([
    ...['', '#', '#concept=gone', '#theme=99', '#theme=1e1x', '#off=99,x', '#at=1,2', '#at=1,2,-3', '#%'],
    ...['#type-off=animal', '#file-off=gone.txt', '#years=2020', '#years=2024..2020', '#papers=a..b', '#draw=all'],
    ...['#colour=red', '#filtered=burn', '#undated=maybe', '#at=1,x,3', '#years=1..99999999999'],
  ])('what %j names and the atlas does not have is left out', (hash) => {
    expect(fromHash(atlas, hash)).toEqual(plainAddress);
  });
});
