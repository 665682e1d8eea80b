import { itemsOf } from '../../atlas/lookup.ts';
import type { Look } from '../state/look.ts';
import type { Focus } from './focus.ts';
import {
  around,
  createLabelPlanner,
  labelBox,
  type Box,
  type LabelRequest,
  type PlacedLabel,
  type Side,
} from './label-plan.ts';
import { drawingOrder, type Reveal } from './reveal.ts';
import type { Scene } from './scene.ts';
import { isInside } from './regions.ts';
import { placeNames } from './theme-names.ts';
import { shorten, wrap } from './wrap.ts';

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
  /** Index in `labels` of the label of each node, and of each theme. */
  ofNode: Map<number, number>;
  ofTheme: Map<number, number>;
}

export function emptyPlan(): LabelPlan {
  return { labels: [], placed: [], ofNode: new Map(), ofTheme: new Map() };
}

export interface LabelContext {
  scene: Scene;
  /** Of what is left to be drawn; only that is written to. */
  reveal: Reveal;
  drawn: Look['drawn'];
  /** Radius of each node in pixels at zoom 1. */
  radius: Float64Array;
  /** Pixels for a map unit at zoom 1. */
  scale: number;
  /** The free part of the screen, in pixels. */
  free: { width: number; height: number };
  family: string;
}

type Measure = CanvasRenderingContext2D;

/** The zooms labels are planned for: from a little outside the whole map to far inside it. */
const planned = { least: 0.55, most: 60 };
/** The zoom at which the names of themes have done their work. */
export const themeNamesUntil = 4.5;
/** The zoom from which the titles of papers are shown beside concepts. */
const papersFrom = 2.5;
/** Marks of at least this radius are too telling to be written over. */
const heavy = 7;
/** The names of concepts with a mark of at least this radius had better cover a smaller mark than be missing. */
const hub = 9;
/** On a map narrower than this, in pixels, words are smaller and themes go by one concept. */
const narrow = 500;
/** How far from the edge of the screen names stay, in pixels. */
const edge = 6;
/** How many words may stand out at a time. */
const mostFocusLabels = 60;

/**
 * Measures the words of the map and plans them, themes before concepts before papers. The names of themes stand where they
 * would if nothing were filtered out. Gives the plan when all that can be
 * seen of the whole map is planned, then after each word that zooming in can bring, so that the rest can be done in slices.
 */
export function* planMapLabels(context: LabelContext, measure: Measure): Generator<LabelPlan, void> {
  const { scene, reveal, drawn, scale, radius } = context;
  const { x, y } = scene;
  const marks = [...x.keys()].map((node) => ({
    ...{ x: x[node]! * scale, y: -y[node]! * scale },
    ...{ radius: radius[node]!, from: scene.reveal.zoom[node]! },
  }));
  const isLeft = (node: number) =>
    reveal.zoom[node]! < Infinity && drawn !== (node < scene.papers ? 'concepts' : 'papers');
  const heavyMarks = marks.filter((mark, node) => mark.radius > heavy && isLeft(node));
  const planner = createLabelPlanner({ ...planned, margin: 2, marks: heavyMarks });
  const plan = emptyPlan();
  const add = (label: MapLabel) => {
    (label.kind === 'theme' ? plan.ofTheme : plan.ofNode).set(label.of, plan.labels.length);
    plan.labels.push(label);
    plan.placed.push(planner.place(label));
  };

  const names = themeLabels(context, measure).map((label) => ({
    ...label,
    isHome: (px: number, py: number) => isInside(scene.regions[label.of]!, px / scale, -py / scale),
  }));
  placeNames(names, marks.filter(({ from }) => from === 0), edges(context)); // prettier-ignore
  names.forEach(add);
  const nodes = [
    ...drawingOrder(scene.atlas.concepts).map((concept) => scene.papers + concept),
    ...scene.atlas.papers.keys(),
  ];
  let isFirst = true;
  for (const node of nodes) {
    if (!isLeft(node)) continue;
    if (isFirst && reveal.zoom[node]! > 0) {
      isFirst = false;
      yield plan;
    }
    add(node < scene.papers ? paperLabel(context, node, measure) : conceptLabel(context, node, measure));
    if (!isFirst) yield plan;
  }
  yield plan;
}

/** The box, in pixels at zoom 1 from the map's origin, that the free part of the screen shows. */
function edges({ scene: { whole }, scale, free }: LabelContext): Box {
  const middleX = ((whole.left + whole.right) / 2) * scale;
  const middleY = (-(whole.top + whole.bottom) / 2) * scale;
  return {
    left: middleX - free.width / 2 + edge,
    right: middleX + free.width / 2 - edge,
    top: middleY - free.height / 2 + edge,
    bottom: middleY + free.height / 2 - edge,
  };
}

/**
 * Plans the words of what stands out: at any zoom its centre, then its neighbours where they find room. A word that is on
 * the map already stays on its side if it can.
 */
export function planFocusLabels(plan: LabelPlan, { centre, themes, nodes }: Focus): LabelPlan {
  const focusPlan = emptyPlan();
  const planner = createLabelPlanner({ ...planned, margin: 2 });
  const indices = nodes.slice(0, mostFocusLabels).map((node) => plan.ofNode.get(node));
  indices.unshift(...themes.map((theme) => plan.ofTheme.get(theme)));
  const heads = itemsOf(centre).length;
  indices.forEach((index, rank) => {
    const [label, placed] = [plan.labels[index ?? -1], plan.placed[index ?? -1]];
    if (!label || !placed) return;
    const sides = [placed.side, ...label.sides.filter((side) => side !== placed.side)];
    // What is in the centre is written strongly, which is wider.
    const mine: MapLabel = {
      ...label,
      sides,
      from: 0,
      until: Infinity,
      width: rank < heads ? label.width * 1.1 : label.width,
    };
    focusPlan.labels.push(mine);
    focusPlan.placed.push(planner.place(mine));
  });
  return focusPlan;
}

/** The box of a placed label on the screen. */
export function boxOnScreen(label: MapLabel, { side }: PlacedLabel, zoom: number, left: number, top: number): Box {
  const box = labelBox(label, side, zoom);
  return { left: box.left + left, right: box.right + left, top: box.top + top, bottom: box.bottom + top };
}

function themeLabels({ scene, scale, free, family }: LabelContext, measure: Measure): MapLabel[] {
  const { left, right, top, bottom } = scene.whole;
  const extent = Math.min(free.width, free.height, (right - left) * scale, (bottom - top) * scale);
  const { atlas, namePlaces } = scene;
  const largest = Math.max(1, ...atlas.themes.themes.map((theme) => theme.papers.length + theme.concepts.length));
  const firstConcepts = atlas.themes.themes.map(({ name }) => firstOf(name));
  return atlas.themes.themes.flatMap((theme, index) => {
    const place = namePlaces[index];
    if (!place) return [];
    const share = Math.sqrt((theme.papers.length + theme.concepts.length) / largest);
    const size = Math.round(Math.min(17, Math.max(11, extent / 46)) * (0.88 + 0.12 * share));
    const written = (lines: string[]) =>
      label(measure, {
        ...{ kind: 'theme', of: index, theme: index, lines },
        ...{ font: `600 ${size}px ${family}`, lineHeight: Math.round(size * 1.15), letterSpacing: size * 0.04 },
        ...{ x: place[0] * scale, y: -place[1] * scale, radius: 0, sides: ['middle'] },
        ...{ from: 0, until: themeNamesUntil, overMarks: 'always' },
      });
    // Two themes that share the first concept of their names are told apart by the second.
    const isShared = firstConcepts.indexOf(firstOf(theme.name)) !== firstConcepts.lastIndexOf(firstOf(theme.name));
    const fewest = isShared ? 2 : 1;
    if (free.width < narrow) return [written(nameLines(theme.name, fewest, 13))];
    const across = scene.regions[index]!.flat().map(([x]) => x * scale);
    const room = Math.max(...across) - Math.min(...across);
    const wide = nameLines(theme.name, 2, 24);
    if (wide.length === 1 || written(wide).width < 0.8 * room) return [written(wide)];
    const slim = nameLines(theme.name, 2, 15);
    return [written(slim.length <= 3 ? slim : nameLines(theme.name, fewest, 15))];
  });
}

function conceptLabel(context: LabelContext, node: number, measure: Measure): MapLabel {
  const { scene, reveal, radius, scale, free, family } = context;
  const from = reveal.zoom[node]!;
  const isHub = from === 0 && radius[node]! > hub;
  const size = (free.width < narrow ? 11 : 12) + (isHub ? 1 : 0);
  const concept = label(measure, {
    ...{ kind: 'concept', of: node, theme: scene.themeOf(node) },
    lines: wrap(scene.atlas.concepts[node - scene.papers]!.label, 18),
    ...{ font: `400 ${size}px ${family}`, lineHeight: size + 2, letterSpacing: 0 },
    ...{ x: scene.x[node]! * scale, y: -scene.y[node]! * scale, radius: radius[node]! },
    ...{ sides: around, from, until: Infinity, overMarks: isHub ? 'needed' : 'never' },
  });
  return from === 0 ? { ...concept, sides: sidesWithin(concept, edges(context)) } : concept;
}

/** The sides on which a label of the whole map is not cut off by the edge of the screen; all where it is on each. */
function sidesWithin(label: MapLabel, { left, right, top, bottom }: Box): readonly Side[] {
  const within = label.sides.filter((side) => {
    const box = labelBox(label, side, 1);
    return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
  });
  return within.length ? within : label.sides;
}

function paperLabel(context: LabelContext, node: number, measure: Measure): MapLabel {
  const { scene, reveal, drawn, radius, scale, family } = context;
  const from = Math.max(drawn === 'papers' ? 0 : papersFrom, reveal.zoom[node]!);
  const paper = label(measure, {
    ...{ kind: 'paper', of: node, theme: scene.themeOf(node) },
    lines: wrap(shorten(scene.atlas.papers[node]!.title, 56), 30),
    ...{ font: `400 11px ${family}`, lineHeight: 13, letterSpacing: 0 },
    ...{ x: scene.x[node]! * scale, y: -scene.y[node]! * scale, radius: radius[node]! },
    ...{ sides: around, from, until: Infinity, overMarks: 'never' },
  });
  return from === 0 ? { ...paper, sides: sidesWithin(paper, edges(context)) } : paper;
}

function label(measure: Measure, label: Omit<MapLabel, 'width' | 'height'>): MapLabel {
  measure.font = label.font;
  const widths = label.lines.map((line) => measure.measureText(line).width + label.letterSpacing * line.length);
  return { ...label, width: Math.max(0, ...widths), height: label.lines.length * label.lineHeight };
}

const firstOf = (name: string): string => name.split(' · ')[0]!;

/** The first concepts of a theme's name in lines: broken where they meet, and within one that is longer than `most`. */
function nameLines(name: string, concepts: number, most: number): string[] {
  const parts = name.split(' · ').slice(0, concepts);
  if (parts.join(' · ').length <= most) return [parts.join(' · ')];
  return parts.flatMap((part, i) => wrap(i < parts.length - 1 ? `${part}\u00a0·` : part, most));
}
