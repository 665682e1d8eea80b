import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFacets } from '../../../src/page/facets/narrow.ts';
import { noFilters } from '../../../src/page/facets/index.ts';
import { narrow } from '../../../src/page/facets/narrow.ts';
import { createLookup, overlapOf } from '../../../src/atlas/lookup.ts';
import { columnsOf } from '../../../src/page/state/table/columns.ts';
import { tableKinds } from '../../../src/page/state/table/kinds.ts';
import { ordered, rowFor, rowsOf } from '../../../src/page/state/table/rows.ts';
import { plantedAtlas } from '../../fixtures/planted-atlas.ts';

const atlas = plantedAtlas({ papers: 50 });
const lookup = createLookup(atlas);

describe('the tables', () => {
  test('have a row for all that the filters leave, and no other', () => {
    const filters = { ...noFilters, offThemes: new Set([1, 4]), undated: false };
    const narrowed = narrow(atlas, filters);
    const facets = countFacets(atlas, narrowed);
    const rows = (kind: (typeof tableKinds)[number]) => rowsOf(kind, atlas, filters, narrowed, facets);
    const dated = [...atlas.papers.keys()].filter((i) => atlas.papers[i]!.year !== null);
    expect(rows('papers')).toEqual(dated.filter((i) => ![1, 4].includes(atlas.themes.ofPaper[i]!)));
    expect(rows('concepts')).toHaveLength(narrowed.concepts);
    expect(rows('themes')).not.toContain(1);
    for (const row of rows('overlaps')) expect([1, 4]).not.toContain(atlas.overlaps.pairs[row]!.a);
    expect(rows('overlaps').length).toBeGreaterThan(10);
  });

  test('are ordered by any column, either way, with what has no value last', () => {
    const facets = countFacets(atlas, narrow(atlas, noFilters));
    for (const kind of tableKinds) {
      const rows = rowsOf(kind, atlas, noFilters, narrow(atlas, noFilters), facets);
      for (const column of columnsOf(kind, { atlas, lookup, facets })) {
        fc.assert(
          fc.property(fc.shuffledSubarray(rows), fc.boolean(), (some, descending) => {
            const sorted = ordered(some, column, descending);
            expect(sorted.toSorted((a, b) => a - b)).toEqual(some.toSorted((a, b) => a - b));
            const keys = sorted.map(column.key);
            const known = keys.filter((key) => key !== null);
            expect(keys.slice(0, known.length)).toEqual(known);
            for (let i = 1; i < known.length; i++) {
              expect(descending ? known[i - 1]! >= known[i]! : known[i - 1]! <= known[i]!).toBe(true);
            }
          }),
          { numRuns: 20 },
        );
      }
    }
  });

  test('the first column of each opens what the row is, and that is the row of the selection', () => {
    const facets = countFacets(atlas, narrow(atlas, noFilters));
    for (const kind of tableKinds) {
      const [opening] = columnsOf(kind, { atlas, lookup, facets });
      for (const row of [0, 3, 7]) {
        const selection = opening!.cell(row);
        if (selection === null || typeof selection === 'string') throw new Error(`${kind} opens nothing`);
        expect(rowFor(atlas, selection)).toEqual({ kind, row });
      }
    }
    expect(rowFor(atlas, overlapOf(0, 99))).toBeNull();
    expect(rowFor(atlas, { kind: 'matrix' })).toBeNull();
    expect(rowFor(atlas, null)).toBeNull();
  });
});
