import type { Atlas } from '../../model/index.ts';
import type { Lookup } from '../../atlas/lookup.ts';
import { boxAround } from './camera.ts';
import type { Box } from './label-plan.ts';
import { traceRegions, type Point } from './regions.ts';
import { planReveal, type Reveal } from './reveal.ts';
import { themeNamePlaces } from './theme-names.ts';

/** What is drawn, worked out once from an atlas: nothing in it hangs on the screen's size or the reader's choices. */
export interface Scene {
  atlas: Atlas;
  lookup: Lookup;
  /** Place of each node in map units, papers first, then concepts. */
  x: number[];
  y: number[];
  papers: number;
  reveal: Reveal;
  /** The box of what is drawn at first, in map units. */
  whole: Box;
  /** Outlines of each theme's ground, in map units. */
  regions: Point[][][];
  /** Where each theme's name would stand best, in map units; `null` for a theme without a place. */
  namePlaces: (Point | null)[];
  themeOf(node: number): number | null;
}

export function createScene(atlas: Atlas, lookup: Lookup): Scene {
  const { x, y } = atlas.layout;
  const papers = atlas.papers.length;
  const themes = [...atlas.themes.ofPaper, ...atlas.themes.ofConcept];
  const reveal = planReveal(atlas);
  const marks = boxAround(x, y, atFirst(reveal));
  const reach = Math.max(marks.right - marks.left, marks.bottom - marks.top) / 42 || 1;
  const regions = traceRegions(x, y, themes, atlas.themes.themes.length, { reach });
  const whole = around(marks, regions.flat(2));
  return {
    ...{ atlas, lookup, x, y, papers, reveal, whole, regions },
    namePlaces: themeNamePlaces(x, y, themes, atFirst(reveal), atlas.themes.themes.length),
    themeOf: (node) => themes[node] ?? null,
  };
}

function atFirst(reveal: Reveal): number[] {
  return [...reveal.zoom.keys()].filter((node) => reveal.zoom[node] === 0);
}

function around(box: Box, points: readonly Point[]): Box {
  const { left, right, top, bottom } = boxAround(
    [box.left, box.right, ...points.map(([x]) => x)],
    [box.top, box.bottom, ...points.map(([, y]) => y)],
    points.map((_, i) => i).concat(points.length, points.length + 1),
  );
  return { left, right, top, bottom };
}
