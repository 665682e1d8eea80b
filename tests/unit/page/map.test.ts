import { describe, expect, test } from 'vitest';
import { createLookup } from '../../../src/atlas/lookup.ts';
import { relatedTo } from '../../../src/atlas/related.ts';
import { focusOn } from '../../../src/page/map/focus.ts';
import { isInside, traceRegions } from '../../../src/page/map/regions.ts';
import { atFirst, planReveal } from '../../../src/page/map/reveal.ts';
import { plantedAtlas } from '../../fixtures/planted-atlas.ts';

const atlas = plantedAtlas();
const lookup = createLookup(atlas);
const papers = atlas.papers.length;

describe('what is drawn from which zoom', () => {
  const reveal = planReveal(atlas);
  const first = atlas.concepts.filter((_, i) => reveal.zoom[papers + i] === 0);

  test('at first all papers, and the concepts of at least k papers, k the smallest that leaves 150 or fewer', () => {
    for (let paper = 0; paper < papers; paper++) expect(reveal.zoom[paper]).toBe(0);
    expect(first.length).toBeGreaterThanOrEqual(60);
    expect(first.length).toBeLessThanOrEqual(atFirst.mostConcepts);
    expect(first).toEqual(atlas.concepts.filter((concept) => concept.papers >= reveal.minPapers));
    const onePaperLess = atlas.concepts.filter((concept) => concept.papers >= reveal.minPapers - 1);
    expect(reveal.minPapers === 2 || onePaperLess.length > atFirst.mostConcepts).toBe(true);
  });

  test('zooming in twofold never draws more than four times as many', () => {
    for (const zoom of [1, 1.5, 2, 3]) {
      const drawn = reveal.zoom.filter((from) => from <= zoom).length;
      const drawnNearer = reveal.zoom.filter((from) => from <= 2 * zoom).length;
      expect(drawnNearer).toBeLessThanOrEqual(4 * drawn);
    }
    expect(Math.max(...reveal.zoom)).toBeLessThan(6);
  });

  test('a map with few concepts draws those of two papers, however few, and not those of one', () => {
    const small = planReveal(plantedAtlas({ papers: 6 }));
    const of = plantedAtlas({ papers: 6 });
    of.concepts.forEach((concept, i) => expect(small.zoom[6 + i] === 0).toBe(concept.papers >= 2));
  });
});

describe('the grounds of themes', () => {
  const x = [0, 10, 5, 100, 110, 105, 300];
  const y = [0, 0, 8, 0, 0, 8, 300];
  const themes = [0, 0, 0, 1, 1, 1, null];
  const regions = traceRegions(x, y, themes, 2, { reach: 15 });

  test('each node stands on the ground of its theme and on no other', () => {
    themes.forEach((theme, i) => {
      expect(isInside(regions[0]!, x[i]!, y[i]!)).toBe(theme === 0);
      expect(isInside(regions[1]!, x[i]!, y[i]!)).toBe(theme === 1);
    });
  });

  test('grounds of neighbouring themes do not lie on each other', () => {
    const near = traceRegions([0, 5, 20, 25], [0, 5, 0, 5], [0, 0, 1, 1], 2, { reach: 12 });
    for (let px = -20; px < 50; px += 0.9) {
      for (let py = -20; py < 30; py += 0.9) {
        expect(isInside(near[0]!, px, py) && isInside(near[1]!, px, py)).toBe(false);
      }
    }
  });

  test('no themes, no grounds', () => {
    expect(traceRegions([1, 2], [1, 2], [null, null], 0, { reach: 5 })).toEqual([]);
  });
});

describe('what stands out', () => {
  test('a concept with all its papers, and concepts it goes with', () => {
    const focus = focusOn(atlas, lookup, { kind: 'concept', index: 3 });
    expect(focus.nodes[0]).toBe(papers + 3);
    for (const { index } of lookup.papersOfConcept[3]!) expect(focus.nodes).toContain(index);
    expect(focus.nodes.filter((node) => node < papers)).toHaveLength(atlas.concepts[3]!.papers);
    expect(focus.edges).toHaveLength(focus.nodes.length - 1);
  });

  test('related concepts are told by how often they stand together, the most telling first', () => {
    const related = relatedTo(atlas, lookup, 0, 10);
    const together = (other: number) =>
      lookup.papersOfConcept[0]!.filter((a) => lookup.papersOfConcept[other]!.some((b) => a.index === b.index)).length;
    for (const { index, together: told } of related) expect(told).toBe(together(index));
    expect(related.map(({ telling }) => telling)).toEqual(
      related.map(({ telling }) => telling).toSorted((a, b) => b - a),
    );
  });
});
