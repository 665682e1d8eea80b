import type { Focus } from './focus.ts';
import { labelBox, planLabels, type Box, type LabelRequest, type PlacedLabel } from './label-plan.ts';
import { growth } from './reveal.ts';
import type { Scene } from './scene.ts';
import { isInside } from './regions.ts';
import { placeNames } from './theme-names.ts';

/** A word on the map. */
export interface MapLabel extends LabelRequest {
  kind: 'theme' | 'concept' | 'paper';
  /** Index of the theme, or number of the node. */
  of: number;
  theme: number | null;
  lines: string[];
  font: string;
  lineHeight: number;
  letterSpacing: number;
}

/** The words of a map with where and from when each is drawn, for one size of the screen. */
export interface LabelPlan {
  labels: MapLabel[];
  placed: PlacedLabel[];
  /** Index in `labels` of the label of each node. */
  ofNode: Map<number, number>;
}

export interface LabelContext {
  scene: Scene;
  /** Radius of each node in pixels at zoom 1. */
  radius: Float64Array;
  /** Pixels for a map unit at zoom 1. */
  scale: number;
  /** Pixels along the shorter side of the free part of the screen. */
  room: number;
  family: string;
}

const step = 1.06;
/** The zooms labels are planned for: from a little outside the whole map to far inside it; at zoom 1 none is half come. */
export const zooms = Array.from({ length: 64 }, (_, i) => 1.001 * step ** (i - 10));
/** The zoom at which the names of themes have done their work. */
export const themeNamesUntil = 4.5;
/** How many words may stand out at a time. */
const mostFocusLabels = 60;

/** Measures all words of the map and plans them: themes before concepts before papers. */
export function planMapLabels(context: LabelContext, measure: CanvasRenderingContext2D): LabelPlan {
  const { scale, radius } = context;
  const { x, y, reveal, regions } = context.scene;
  const marks = [...x.keys()].map((node) => ({
    ...{ x: x[node]! * scale, y: -y[node]! * scale },
    ...{ radius: radius[node]!, from: reveal.zoom[node]! },
  }));
  const names = themeLabels(context, measure).map((label) => ({
    ...label,
    isHome: (px: number, py: number) => isInside(regions[label.of]!, px / scale, -py / scale),
  }));
  placeNames(names, marks.filter(({ from }) => from === 0));
  const labels = [...names, ...conceptLabels(context, measure), ...paperLabels(context, measure)];
  const placed = planLabels(labels, { zooms, growth, margin: 2, marks: marks.filter((mark) => mark.radius > 7) });
  const ofNode = new Map(labels.flatMap((label, i) => (label.kind === 'theme' ? [] : [[label.of, i] as const])));
  return { labels, placed, ofNode };
}

/** Plans the words of what stands out: at any zoom its centre, then its neighbours where they find room. */
export function planFocusLabels(plan: LabelPlan, focus: Focus): LabelPlan {
  const nodes = focus.nodes.slice(0, mostFocusLabels);
  const labels = nodes.flatMap((node, i): MapLabel[] => {
    const label = plan.labels[plan.ofNode.get(node) ?? -1];
    if (!label) return [];
    const always = i === 0 && focus.centre.kind !== 'theme';
    return [{ ...label, from: 0, overMarks: always, width: always ? label.width * 1.1 : label.width }];
  });
  const placed = planLabels(labels, { zooms, growth, margin: 2 });
  const ofNode = new Map(labels.map((label, i) => [label.of, i] as const));
  return { labels, placed, ofNode };
}

/** The box of a placed label on the screen. */
export function boxOnScreen(label: MapLabel, { side }: PlacedLabel, zoom: number, left: number, top: number): Box {
  const box = labelBox(label, side, zoom, growth(zoom));
  return { left: box.left + left, right: box.right + left, top: box.top + top, bottom: box.bottom + top };
}

function themeLabels({ scene, scale, room, family }: LabelContext, measure: CanvasRenderingContext2D): MapLabel[] {
  const { atlas, namePlaces } = scene;
  const largest = Math.max(1, ...atlas.themes.themes.map((theme) => theme.papers.length + theme.concepts.length));
  return atlas.themes.themes.flatMap((theme, index) => {
    const place = namePlaces[index];
    if (!place) return [];
    const share = Math.sqrt((theme.papers.length + theme.concepts.length) / largest);
    const size = Math.round(Math.min(17, Math.max(11, room / 52)) * (0.82 + 0.2 * share));
    return [
      label(measure, {
        ...{
          kind: 'theme',
          of: index,
          theme: index,
          lines: nameLines(theme.name),
        },
        ...{ font: `600 ${size}px ${family}`, lineHeight: Math.round(size * 1.15), letterSpacing: size * 0.05 },
        ...{ x: place[0] * scale, y: -place[1] * scale, radius: 0, sides: ['middle'] },
        ...{ from: 0, until: themeNamesUntil, overMarks: true },
      }),
    ];
  });
}

function conceptLabels({ scene, radius, scale, room, family }: LabelContext, measure: CanvasRenderingContext2D) {
  const { atlas, reveal } = scene;
  const small = room < 500 ? 11 : 12;
  return atlas.concepts.map((concept, index) => {
    const node = atlas.papers.length + index;
    const size = small + (reveal.zoom[node] === 0 ? Math.min(2, Math.floor(radius[node]! / 6)) : 0);
    return label(measure, {
      ...{ kind: 'concept', of: node, theme: atlas.themes.ofConcept[index] ?? null, lines: wrap(concept.label, 18) },
      ...{ font: `400 ${size}px ${family}`, lineHeight: size + 2, letterSpacing: 0 },
      ...{ x: atlas.layout.x[node]! * scale, y: -atlas.layout.y[node]! * scale, radius: radius[node]! },
      ...{ sides: ['right', 'left', 'below', 'above'], from: reveal.zoom[node]!, until: Infinity, overMarks: false },
    });
  });
}

function paperLabels({ scene, radius, scale, family }: LabelContext, measure: CanvasRenderingContext2D) {
  const { atlas, reveal } = scene;
  return atlas.papers.map((paper, node) =>
    label(measure, {
      ...{
        kind: 'paper',
        of: node,
        theme: atlas.themes.ofPaper[node] ?? null,
        lines: wrap(shorten(paper.title, 56), 30),
      },
      ...{ font: `400 11px ${family}`, lineHeight: 13, letterSpacing: 0 },
      ...{ x: atlas.layout.x[node]! * scale, y: -atlas.layout.y[node]! * scale, radius: radius[node]! },
      ...{
        sides: ['right', 'left', 'below', 'above'],
        from: Math.max(2.5, reveal.zoom[node]!),
        until: Infinity,
        overMarks: false,
      },
    }),
  );
}

function label(measure: CanvasRenderingContext2D, label: Omit<MapLabel, 'width' | 'height'>): MapLabel {
  measure.font = label.font;
  const widths = label.lines.map((line) => measure.measureText(line).width + label.letterSpacing * line.length);
  return { ...label, width: Math.max(0, ...widths), height: label.lines.length * label.lineHeight };
}

/** A theme's name in lines: broken where its concepts meet, and within one where it is long. */
function nameLines(name: string): string[] {
  const parts = name.split(/\s*[·,/]\s*/).slice(0, 2);
  const lines = parts.flatMap((part, i) => wrap(i < parts.length - 1 ? `${part} ·` : part, 24));
  return lines.join(' ').length <= 24 ? [lines.join(' ')] : lines;
}

/** Breaks words into lines of about equal length, no more than three, where one line would be longer than `most`. */
export function wrap(text: string, most: number): string[] {
  const words = shorten(text, most * 3)
    .split(/\s+/)
    .filter(Boolean);
  const length = words.join(' ').length;
  const wanted = length / Math.min(3, Math.ceil(length / most));
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (line && longer.length - word.length / 2 > wanted && lines.length < 2) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** Cuts a text that is longer than a number of characters, at a word where there is one. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > most / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}
