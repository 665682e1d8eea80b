import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/model/index.ts';
import { conceptTypes } from '../../../src/model/index.ts';
import { binsOf, heights, rangeOf, sizeBins, yearBins } from '../../../src/page/facets/bins.ts';
import { countFacets } from '../../../src/page/facets/narrow.ts';
import { toggled } from '../../../src/page/facets/facet.ts';
import { activeFilters, noFilters, type FacetName, type Filters } from '../../../src/page/facets/index.ts';
import { narrow } from '../../../src/page/facets/narrow.ts';
import { plantedAtlas } from '../../fixtures/planted-atlas.ts';

const files = ['a.txt', 'b,c.jsonl', 'd&e=f.txt'];
const atlas = spread(plantedAtlas({ papers: 40 }));

/** The same papers, over several files, some of them without a year, some concepts without a type. */
function spread(planted: Atlas): Atlas {
  const papers = planted.papers.map((paper, i) => ({
    ...paper,
    year: i % 3 === 0 ? null : 2000 + ((i * 7) % 25),
    sources: files.filter((_, k) => i % (k + 2) === 0).map((file) => ({ file, format: 'list', line: i + 1 })),
  }));
  const concepts = planted.concepts.map((concept, i) => ({
    ...concept,
    type: i % 5 === 0 ? null : conceptTypes[i % conceptTypes.length]!,
  }));
  return { ...planted, papers, concepts };
}

const range = fc.tuple(fc.nat(40), fc.nat(20));
const filters: fc.Arbitrary<Filters> = fc.record({
  offThemes: fc
    .uniqueArray(fc.option(fc.nat(atlas.themes.themes.length - 1)), { maxLength: 6 })
    .map((list) => new Set(list)),
  offTypes: fc.uniqueArray(fc.option(fc.constantFrom(...conceptTypes)), { maxLength: 6 }).map((list) => new Set(list)),
  offSources: fc.subarray(files).map((list) => new Set(list)),
  years: fc.option(range.map(([from, more]) => [1990 + from, 1990 + from + more] as const)),
  undated: fc.boolean(),
  papers: fc.option(range.map(([from, more]) => [from, from + more] as const)),
});

/** What is left, said once more and plainly: `but` is the one facet that is not asked. */
function naive({ offThemes, offTypes, offSources, years, undated, papers }: Filters, but?: FacetName) {
  const asks = (facet: FacetName) => facet !== but;
  const paperLeft = atlas.papers.map(({ year, sources }, i) => {
    if (asks('theme') && offThemes.has(atlas.themes.ofPaper[i] ?? null)) return false;
    if (asks('source') && sources.length > 0 && sources.every(({ file }) => offSources.has(file))) return false;
    if (!asks('years')) return true;
    return year === null ? undated : !years || (years[0] <= year && year <= years[1]);
  });
  const conceptLeft = atlas.concepts.map((concept, i) => {
    if (asks('theme') && offThemes.has(atlas.themes.ofConcept[i] ?? null)) return false;
    if (asks('type') && offTypes.has(concept.type)) return false;
    if (asks('size') && papers && (concept.papers < papers[0] || concept.papers > papers[1])) return false;
    return atlas.network.mentions.target.some(
      (target, row) => target === i && paperLeft[atlas.network.mentions.source[row]!],
    );
  });
  return { paperLeft, conceptLeft };
}

const indices = (flags: ArrayLike<number | boolean>) => Array.from(flags).flatMap((flag, i) => (flag ? [i] : []));
const countWhere = (left: boolean[], has: (i: number) => boolean) => left.filter((flag, i) => flag && has(i)).length;

describe('narrowing', () => {
  test('leaves what all filters leave, as a plain reading of them does', () => {
    fc.assert(
      fc.property(filters, (filters) => {
        const { paperLeft, conceptLeft } = naive(filters);
        const narrowed = narrow(atlas, filters);
        expect(indices(narrowed.paper)).toEqual(indices(paperLeft));
        expect(indices(narrowed.concept)).toEqual(indices(conceptLeft));
        expect([narrowed.papers, narrowed.concepts]).toEqual([indices(paperLeft).length, indices(conceptLeft).length]);
      }),
    );
  });

  test('each facet counts what the others leave', () => {
    fc.assert(
      fc.property(filters, (filters) => {
        const counts = countFacets(atlas, narrow(atlas, filters));
        const { papers, concepts, themes } = atlas;
        const byTheme = naive(filters, 'theme');
        for (const theme of [null, ...themes.themes.keys()]) {
          expect(counts.themePapers.get(theme) ?? 0).toBe(
            countWhere(byTheme.paperLeft, (i) => (themes.ofPaper[i] ?? null) === theme),
          );
          expect(counts.themeConcepts.get(theme) ?? 0).toBe(
            countWhere(byTheme.conceptLeft, (i) => (themes.ofConcept[i] ?? null) === theme),
          );
        }
        const byType = naive(filters, 'type').conceptLeft;
        for (const type of [null, ...conceptTypes]) {
          expect(counts.types.get(type) ?? 0).toBe(countWhere(byType, (i) => concepts[i]!.type === type));
        }
        const bySource = naive(filters, 'source').paperLeft;
        for (const file of files) {
          const isIn = (i: number) => papers[i]!.sources.some((source) => source.file === file);
          expect(counts.sources.get(file) ?? 0).toBe(countWhere(bySource, isIn));
        }
        const byYear = naive(filters, 'years').paperLeft;
        for (const year of new Set(papers.map((paper) => paper.year))) {
          expect(counts.years.get(year) ?? 0).toBe(countWhere(byYear, (i) => papers[i]!.year === year));
        }
        const bySize = naive(filters, 'size').conceptLeft;
        for (const size of new Set(concepts.map((concept) => concept.papers))) {
          expect(counts.papers.get(size) ?? 0).toBe(countWhere(bySize, (i) => concepts[i]!.papers === size));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('without filters all papers are left, and all concepts that a paper names', () => {
    const narrowed = narrow(atlas, noFilters);
    expect(narrowed.papers).toBe(atlas.papers.length);
    expect(narrowed.concepts).toBe(new Set(atlas.network.mentions.target).size);
    expect(activeFilters(noFilters)).toBe(0);
    expect(activeFilters({ ...noFilters, undated: false, years: [2000, 2001], offThemes: new Set([1]) })).toBe(2);
  });

  test('a value toggled twice is as it was', () => {
    expect(toggled(toggled(new Set([1, 2]), 3), 3)).toEqual(new Set([1, 2]));
    expect(toggled(new Set([1, 2]), 2)).toEqual(new Set([1]));
  });
});

describe('bars', () => {
  const years = fc.array(fc.integer({ min: -3000, max: 2100 }), { minLength: 1, maxLength: 30 });

  test('of years hold every year once, without gaps, and are not too many', () => {
    fc.assert(
      fc.property(years, (years) => {
        const bins = yearBins(years);
        expect(bins.length).toBeLessThanOrEqual(49);
        bins.slice(1).forEach(({ from }, i) => expect(from).toBe(bins[i]!.to + 1));
        for (const year of years) expect(bins.filter(({ from, to }) => from <= year && year <= to)).toHaveLength(1);
      }),
    );
    expect(yearBins([])).toEqual([]);
    expect(yearBins([2019, 2021])).toEqual([2019, 2020, 2021].map((year) => ({ from: year, to: year })));
  });

  test('of numbers of papers hold every number once, the small ones alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (largest) => {
        const bins = sizeBins(largest);
        expect(bins[0]).toEqual({ from: 1, to: 1 });
        expect(bins.at(-1)!.to).toBe(largest);
        expect(bins.length).toBeLessThan(48);
        bins.slice(1).forEach(({ from }, i) => expect(from).toBe(bins[i]!.to + 1));
        for (const { from, to } of bins.slice(0, 5)) expect(from).toBe(to);
      }),
    );
  });

  test('are as high as the counts of their values together; what is in no bar is not counted', () => {
    const bins = [
      { from: 1, to: 1 },
      { from: 2, to: 4 },
    ];
    expect(heights(bins, new Map<number | null, number>([[1, 5], [2, 1], [4, 2], [9, 7], [null, 3]]))).toEqual([5, 3]); // prettier-ignore
  });

  test('a choice of bars is the range of their values, and back', () => {
    fc.assert(
      fc.property(years, fc.nat(), fc.nat(), (years, a, b) => {
        const bins = yearBins(years);
        const [one, other] = [a % bins.length, b % bins.length];
        const range = rangeOf(bins, one, other);
        const wanted = [Math.min(one, other), Math.max(one, other)];
        expect(binsOf(bins, range)).toEqual(wanted);
        expect(range === null).toBe(wanted[0] === 0 && wanted[1] === bins.length - 1);
      }),
    );
  });
});
