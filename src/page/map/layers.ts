import type Sigma from 'sigma';
import { itemsOf } from '../../atlas/lookup.ts';
import type { Projection } from './camera.ts';
import { drawFocus } from './draw-focus.ts';
import { drawLabels, type DrawnLabel } from './draw-labels.ts';
import type { Focus } from './focus.ts';
import { themeColour, translucent, type Palette } from './ground.ts';
import { overlap, type Box } from './label-plan.ts';
import type { LabelPlan, MapLabel } from './map-labels.ts';
import type { Point } from './regions.ts';
import { growth } from './reveal.ts';
import type { Scene } from './scene.ts';
import { createSlidingCanvas } from './sliding-canvas.ts';
import type { Visibility } from './visibility.ts';

/** What a frame is drawn from. */
export interface Frame {
  palette: Palette;
  projection: Projection;
  /** The camera's ratio that shows the whole map. */
  wholeRatio: number;
  /** 1 shows the whole map. */
  zoom: number;
  /** Radius of each node in pixels at zoom 1. */
  radius: Float64Array;
  plan: LabelPlan;
  focus: Focus | null;
  focusPlan: LabelPlan | null;
  /** The nodes that are selected: one, the two ends of an edge, or none. */
  selected: readonly number[];
  visibility: Visibility;
}

type Canvas = CanvasRenderingContext2D;

/** Our own canvases: the grounds of the themes below Sigma's, the words and what stands out above. */
export interface Layers {
  /** Draws what has changed; where the map has only moved, the canvases move with it. */
  draw(frame: Frame): void;
  /** Draws again only what a focus changes. */
  drawFocus(frame: Frame): void;
  labels(): DrawnLabel[];
}

/** Adds the canvases to Sigma's. */
export function createLayers(sigma: Sigma, scene: Scene): Layers {
  const sizeOf = () => sigma.getDimensions();
  const grounds = createSlidingCanvas(sigma.createCanvas('regions', { beforeLayer: 'edges' }), sizeOf, {
    opaque: true,
  });
  const words = createSlidingCanvas(sigma.createCanvas('words', { afterLayer: 'hoverNodes' }), sizeOf);
  const standing = createSlidingCanvas(sigma.createCanvas('focus', { afterLayer: 'words' }), sizeOf);
  const paths = scene.regions.map(toPath);
  let wordLabels: DrawnLabel[] = [];
  let standingLabels: DrawnLabel[] = [];
  /** What was drawn last. */
  let drawn: unknown[] = [];

  function drawRegion(canvas: Canvas, theme: number, frame: Frame, strong: boolean): void {
    const { palette, projection } = frame;
    const colour = themeColour(palette, theme);
    canvas.save();
    canvas.translate(projection.left, projection.top);
    canvas.scale(projection.scale, -projection.scale);
    canvas.fillStyle = translucent(colour, strong ? 0.16 : palette.dark ? 0.13 : 0.09);
    canvas.fill(paths[theme]!);
    canvas.strokeStyle = translucent(colour, strong ? 0.7 : 0.28);
    canvas.lineWidth = (strong ? 1.5 : 0.75) / projection.scale;
    canvas.stroke(paths[theme]!);
    canvas.restore();
  }

  function drawGrounds(frame: Frame): void {
    grounds.begin(frame.projection, frame.palette.ground);
    const canvas = grounds.context;
    paths.forEach((_, theme) => {
      canvas.globalAlpha = presence(frame, theme);
      if (canvas.globalAlpha > 0) drawRegion(canvas, theme, frame, false);
    });
  }

  function drawStanding(frame: Frame): void {
    const { focus, palette, projection, zoom, selected } = frame;
    const canvas = standing.context;
    // An empty canvas costs as much as a full one.
    canvas.canvas.hidden = focus === null;
    if (!focus) return;
    standing.begin(projection);
    const radiusOf = (node: number) => frame.radius[node]! * growth(zoom);
    for (const theme of focus.themes) drawRegion(canvas, theme, frame, true);
    drawFocus(canvas, {
      ...{ focus, palette, projection, x: scene.x, y: scene.y, radiusOf, themeOf: scene.themeOf, selected },
      ...{ isPaper: (node) => node < scene.papers, isShown: frame.visibility.isDrawn },
    });
  }

  /** Words of what stands out go on the upper canvas, where they do not step back, the others on the lower. */
  function drawWords(frame: Frame): void {
    const within = words.begin(frame.projection);
    const { focus, focusPlan, palette, projection, zoom, plan } = frame;
    const inView = { palette, projection, zoom, within };
    const isShown = (label: MapLabel) =>
      label.kind === 'theme' ? presence(frame, label.of) > 0 : frame.visibility.isDrawn(label.of);
    const strengthOf = (label: MapLabel) => (label.kind === 'theme' ? presence(frame, label.of) : 1);
    standingLabels = [];
    if (focus && focusPlan) {
      const heads = focusPlan.labels.slice(0, itemsOf(focus.centre).length);
      const isStrong = (label: MapLabel) => heads.includes(label);
      standingLabels = drawLabels(standing.context, { ...inView, plan: focusPlan, isShown, isStrong });
      const written = new Set(standingLabels.map(nameOf));
      const standsOut = new Set(focus.nodes);
      const isLeft = (label: MapLabel) =>
        label.kind !== 'theme' && standsOut.has(label.of) && !written.has(nameOf(label)) && isShown(label);
      const taken = standingLabels.map(({ box }) => box);
      standingLabels.push(...drawLabels(standing.context, { ...inView, plan, isShown: isLeft, taken }));
    }
    const written = new Set(standingLabels.map(nameOf));
    const isLeft = (label: MapLabel) => !written.has(nameOf(label)) && isShown(label);
    const taken = standingLabels.map(({ box }) => box);
    wordLabels = drawLabels(words.context, { ...inView, plan, isShown: isLeft, taken, strengthOf });
  }

  function isUnchanged({ palette, plan, focus, focusPlan, selected, radius, visibility }: Frame): boolean {
    const now = [palette, plan, plan.labels.length, focus, focusPlan, selected, radius, visibility.changes()];
    const before = drawn;
    drawn = now;
    return now.every((value, i) => value === before[i]);
  }

  return {
    draw(frame) {
      const { projection, focus } = frame;
      const all = focus ? [grounds, words, standing] : [grounds, words];
      if (isUnchanged(frame) && all.every((canvas) => canvas.follow(projection))) return;
      drawGrounds(frame);
      drawStanding(frame);
      drawWords(frame);
    },
    drawFocus(frame) {
      drawStanding(frame);
      drawWords(frame);
    },
    labels() {
      const { width, height } = sigma.getDimensions();
      const { x, y } = words.moved();
      return [...wordLabels, ...standingLabels]
        .map((label) => ({ ...label, box: moved(label.box, x, y) }))
        .filter(({ box }) => overlap(box, { left: 0, top: 0, right: width, bottom: height }));
    },
  };
}

function moved({ left, right, top, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

/** How much of a theme's ground and name is to be seen, 0 to 1: less where nothing of it is left. */
function presence({ visibility }: Frame, theme: number): number {
  const { emptyThemes, filteredOut } = visibility.choice();
  if (!emptyThemes.has(theme)) return 1;
  return filteredOut === 'fade' ? 0.3 : 0;
}

function nameOf({ kind, of }: { kind: string; of: number }): string {
  return `${kind}${of}`;
}

function toPath(outlines: readonly Point[][]): Path2D {
  const path = new Path2D();
  for (const outline of outlines) {
    outline.forEach(([x, y], i) => (i ? path.lineTo(x, y) : path.moveTo(x, y)));
    path.closePath();
  }
  return path;
}
