import type { Ink, Mark, Picture, Words } from '../../formats/write/svg.ts';
import { count } from '../../words/count.ts';
import type { Store } from '../state/store.ts';
import { placeAround } from './camera.ts';
import { chooseFrom } from './choice.ts';
import { labelInk, nodeColour, themeColour, themeInk, type Palette } from './ground.ts';
import type { Box } from './label-plan.ts';
import { boxOnScreen, emptyPlan, planMapLabels, type MapLabel } from './map-labels.ts';
import { edgeInk, markRadii, ringShare } from './marks.ts';
import { legendOf } from './picture-legend.ts';
import { growth } from './reveal.ts';
import { createScene } from './scene.ts';

export interface PictureOptions {
  palette: Palette;
  /** As in a style sheet. */
  family: string;
  /** What measures words. */
  measure: CanvasRenderingContext2D;
  /** Any colour of a style sheet as `#rrggbb`. */
  hex(colour: string): string;
}

/** A sheet, in pixels of the picture; a print is some times as large. */
const sheet = { width: 1600, height: 1200, margin: 24 };
/** As on the screen. */
const air = 0.04;

/**
 * The map as a sheet to be printed: what the reader sees now, by place, filters and colour, with a legend below. Words are
 * planned anew for the sheet; nothing is lit, as nothing is pointed at.
 */
export function pictureOf(store: Store, { palette, family, measure, hex }: PictureOptions): Picture {
  const { atlas, lookup } = store;
  const scene = createScene(atlas, lookup);
  const { x, y, papers, themeOf, whole } = scene;
  const { reveal, drawn, filteredOut, emptyThemes } = chooseFrom(scene, store);
  const legend = legendOf(store, { palette, hex, measure, family, ...sheet });
  const { margin } = sheet;
  const size = { width: sheet.width - 2 * margin, height: sheet.height - 2 * margin - legend.height };
  const free: Box = { left: margin, top: margin, right: margin + size.width, bottom: margin + size.height };

  const all = placeAround(whole, free, air);
  const place = store.place.peek() ?? all;
  const shorter = Math.min(size.width, size.height);
  const [wholeScale, scale] = [shorter / all.span, shorter / place.span];
  const zoom = scale / wholeScale;
  const [left, top] = [margin + size.width / 2 - place.x * scale, margin + size.height / 2 + place.y * scale];
  const at = (px: number, py: number) => [left + px * scale, top - py * scale] as const;
  const radius = markRadii(atlas, wholeScale);

  const isDrawn = (node: number) => drawn !== (node < papers ? 'concepts' : 'papers') && reveal.zoom[node]! <= zoom;
  const isFaded = (node: number) =>
    filteredOut === 'fade' && reveal.zoom[node] === Infinity && scene.reveal.zoom[node]! <= zoom;
  const presence = (theme: number) => (emptyThemes.has(theme) ? (filteredOut === 'fade' ? 0.3 : 0) : 1);
  const ink = (colour: string, opacity = 1): Ink => ({ colour: hex(colour), opacity });

  const regions = scene.regions.flatMap((outlines, theme) => {
    if (presence(theme) === 0) return [];
    const [fill, stroke] = [palette.dark ? 0.13 : 0.09, 0.28].map((part) =>
      ink(themeColour(palette, theme), part * presence(theme)),
    );
    return { outlines: outlines.map((line) => line.map(([px, py]) => at(px, py))), fill: fill!, stroke: stroke! };
  });

  const { source, target, weight } = atlas.network.mentions;
  const edges: Picture['map']['edges'][number][] = [];
  source.forEach((paper, row) => {
    const concept = papers + target[row]!;
    if (!isDrawn(paper) || !isDrawn(concept)) return;
    const { colour, alpha } = edgeInk(weight[row]!, themeOf(paper), themeOf(concept), palette);
    const [from, to] = [paper, concept].map((node) => at(x[node]!, y[node]!));
    edges.push({ from: from!, to: to!, ink: ink(colour, alpha) });
  });

  const markOf = (node: number, colour: string): Mark => {
    const [px, py] = at(x[node]!, y[node]!);
    const size = radius[node]! * growth(zoom);
    return { x: px, y: py, radius: size, ring: node < papers ? size * ringShare : 0, colour: hex(colour) };
  };
  // Concepts below papers, large ones first, as the small ones could not be seen below them.
  const nodes = [...x.keys()].sort((a, b) => radius[b]! - radius[a]! || a - b);
  const marks = [
    ...nodes.filter(isFaded).map((node) => markOf(node, palette.faded)),
    ...nodes.filter(isDrawn).map((node) => markOf(node, nodeColour(palette, node, themeOf(node)))),
  ];

  let plan = emptyPlan();
  const steps = planMapLabels({ scene, reveal, drawn, radius, scale: wholeScale, free: size, family }, measure);
  for (const step of steps) plan = step;
  const words = plan.labels.flatMap((label, index): Words[] => {
    const placed = plan.placed[index]!;
    const isTheme = label.kind === 'theme';
    if (zoom < placed.from || zoom > label.until || !(isTheme ? presence(label.of) : isDrawn(label.of))) return [];
    const box = boxOnScreen(label, placed, zoom, left, top);
    if (box.left < free.left || box.right > free.right || box.top < free.top || box.bottom > free.bottom) return [];
    const colour = isTheme ? themeInk(palette, label.theme) : labelInk(palette, label.theme);
    const align = placed.side.startsWith('right') ? 'start' : placed.side.startsWith('left') ? 'end' : 'middle';
    return [wordsOf(label, box, align, ink(colour, isTheme ? presence(label.of) : 1), measure)];
  });

  return {
    ...{ width: sheet.width, height: sheet.height, ground: hex(palette.ground), family },
    title: `Map of ${count(atlas.papers.length, 'paper')} and ${count(atlas.concepts.length, 'concept')} in ${count(atlas.themes.themes.length, 'theme')}`,
    map: { left: margin, top: margin, ...size, regions, edges, marks, words: words.toReversed() },
    legend: legend.at(sheet.height - margin - legend.height),
  };
}

function wordsOf(label: MapLabel, box: Box, align: Words['align'], ink: Ink, measure: CanvasRenderingContext2D): Words {
  const [, weight, size] = /^(\d+) (\d+(?:\.\d+)?)px/.exec(label.font)!;
  measure.font = label.font;
  const { letterSpacing, lineHeight } = label;
  const lines = label.lines.map((text) => ({
    text,
    width: measure.measureText(text).width + letterSpacing * text.length,
  }));
  const x = align === 'start' ? box.left : align === 'end' ? box.right : (box.left + box.right) / 2;
  const halo = label.kind === 'theme' ? 5 : 3;
  return {
    ...{ lines, x, align, lineHeight, letterSpacing, ink, halo },
    y: box.top + lineHeight / 2,
    size: +size!,
    weight: +weight!,
  };
}
