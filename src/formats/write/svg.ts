import { clean, escape, numeral } from './xml.ts';
import type { Format } from './format.ts';

type Point = readonly [x: number, y: number];

/** A stroke or a fill: `#rrggbb`, and how opaque it is, 0 to 1. */
export interface Ink {
  colour: string;
  opacity: number;
}

/** Words on a picture, a line below the other. */
export interface Words {
  lines: readonly { text: string; /** As it was measured, so that it fits whatever the font. */ width: number }[];
  /** Where the lines begin, end or have their middle. */
  x: number;
  align: 'start' | 'middle' | 'end';
  /** The middle of the first line. */
  y: number;
  lineHeight: number;
  size: number;
  weight: number;
  letterSpacing: number;
  ink: Ink;
  /** How wide the ground shows around the letters; 0: not at all. */
  halo: number;
}

/** A map as it is drawn: shapes with their places in pixels from the top left, those behind first. */
export interface Picture {
  width: number;
  height: number;
  /** What a reader who can't see it is told. */
  title: string;
  /** `#rrggbb`. */
  ground: string;
  /** As in a style sheet: `Inter, sans-serif`. */
  family: string;
  /** The box that the map stays in, with its grounds, edges, marks and words; the legend is around it. */
  map: {
    left: number;
    top: number;
    width: number;
    height: number;
    regions: readonly { outlines: readonly (readonly Point[])[]; fill: Ink; stroke: Ink }[];
    edges: readonly { from: Point; to: Point; ink: Ink }[];
    marks: readonly Mark[];
    words: readonly Words[];
  };
  legend: { marks: readonly Mark[]; words: readonly Words[] };
}

export interface Mark {
  x: number;
  y: number;
  /** To the outer edge. */
  radius: number;
  /** How thick a ring is; 0: a disc. */
  ring: number;
  colour: string;
}

/** A picture as SVG, in pieces: plain shapes and text that any program for drawing can open and change. */
export function* svgText({ width, height, title, ground, family, map, legend }: Picture): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" `;
  yield `viewBox="0 0 ${number(width)} ${number(height)}" font-family="${escape(family)}">\n`;
  yield `<title>${escape(title)}</title>\n<rect width="100%" height="100%" fill="${ground}"/>\n`;
  yield `<clipPath id="frame"><rect x="${number(map.left)}" y="${number(map.top)}" `;
  yield `width="${number(map.width)}" height="${number(map.height)}"/></clipPath>\n<g clip-path="url(#frame)">\n`;
  yield '<g id="regions" stroke-width="0.75">\n';
  for (const { outlines, fill, stroke } of map.regions)
    yield `<path d="${outlines.map(outline).join('')}" ${inked('fill', fill)} ${inked('stroke', stroke)}/>\n`;
  yield '</g>\n<g id="edges" fill="none" stroke-width="0.8">\n';
  for (const [ink, lines] of byInk(map.edges)) yield `<path d="${lines.join('')}" ${ink}/>\n`;
  yield '</g>\n<g id="marks">\n';
  for (const mark of map.marks) yield markText(mark, ground);
  yield '</g>\n<g id="words">\n';
  for (const words of map.words) yield wordsText(words, ground);
  yield '</g>\n</g>\n<g id="legend">\n';
  for (const mark of legend.marks) yield markText(mark, ground);
  for (const words of legend.words) yield wordsText(words, ground);
  yield '</g>\n</svg>\n';
}

function outline(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i ? 'L' : 'M'}${number(x)} ${number(y)}`).join('') + (points.length ? 'Z' : '');
}

/** Edges of one ink make one path: many thousand lines are few elements. */
function byInk(edges: Picture['map']['edges']): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const { from, to, ink } of edges) {
    const key = inked('stroke', ink);
    const line = `M${number(from[0])} ${number(from[1])}L${number(to[0])} ${number(to[1])}`;
    const lines = paths.get(key);
    if (lines) lines.push(line);
    else paths.set(key, [line]);
  }
  return paths;
}

function markText({ x, y, radius, ring, colour }: Mark, ground: string): string {
  const inks = ring ? `fill="${ground}" stroke="${colour}" stroke-width="${number(ring)}"` : `fill="${colour}"`;
  return `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius - ring / 2)}" ${inks}/>\n`;
}

function wordsText(words: Words, ground: string): string {
  const { lines, x, y, align, lineHeight, size, weight, letterSpacing, ink, halo } = words;
  const spacing = letterSpacing ? ` letter-spacing="${number(letterSpacing)}"` : '';
  const around = halo
    ? ` stroke="${ground}" stroke-width="${number(halo)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const style = `text-anchor="${align}" font-size="${number(size)}" font-weight="${weight}"${spacing} ${inked('fill', ink)}${around}`;
  return lines
    .map(({ text, width }, row) => {
      const baseline = y + row * lineHeight + size * 0.35;
      const place = `x="${number(x)}" y="${number(baseline)}" textLength="${number(width)}"`;
      return `<text ${place} lengthAdjust="spacingAndGlyphs" ${style}>${escape(clean(text))}</text>\n`;
    })
    .join('');
}

function inked(what: 'fill' | 'stroke', { colour, opacity }: Ink): string {
  return `${what}="${colour}"${opacity < 1 ? ` ${what}-opacity="${number(opacity)}"` : ''}`;
}

/** A number with two digits after the point, which is finer than any print. */
function number(value: number): string {
  return numeral(Math.round(value * 100) / 100);
}

export const svg: Format<'picture', Picture> = {
  ...{ name: 'svg', label: 'SVG', purpose: 'Shapes and text, for a program for drawing' },
  ...{ file: 'map', ending: '.svg', media: 'image/svg+xml' },
  takes: 'picture',
  write: svgText,
};
