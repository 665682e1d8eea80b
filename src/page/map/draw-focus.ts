import type { Focus } from './focus.ts';
import { nodeColour, translucent, type Palette } from './ground.ts';
import type { Projection } from './camera.ts';
import { ringShare } from './marks.ts';

export interface FocusToDraw {
  focus: Focus;
  palette: Palette;
  projection: Projection;
  x: readonly number[];
  y: readonly number[];
  /** Radius of a node on the screen, in pixels. */
  radiusOf(node: number): number;
  themeOf(node: number): number | null;
  isPaper(node: number): boolean;
  isShown(node: number): boolean;
  /** The nodes that are selected. */
  selected: readonly number[];
}

/** Draws what stands out: its edges, its marks just as they are on the map, and rings around what is selected. */
export function drawFocus(canvas: CanvasRenderingContext2D, work: FocusToDraw): void {
  const { focus, palette, selected } = work;
  const at = (node: number): [number, number] => [
    work.projection.left + work.x[node]! * work.projection.scale,
    work.projection.top - work.y[node]! * work.projection.scale,
  ];
  const ofTheme = focus.centre.kind === 'theme';
  for (const { a, b, strength } of focus.edges) {
    if (!work.isShown(a) || !work.isShown(b)) continue;
    canvas.strokeStyle = translucent(nodeColour(palette, b, work.themeOf(b)), ofTheme ? 0.22 : 0.3 + 0.35 * strength);
    canvas.lineWidth = ofTheme ? 0.75 : 0.75 + strength;
    canvas.beginPath();
    canvas.moveTo(...at(a));
    canvas.lineTo(...at(b));
    canvas.stroke();
  }
  for (const node of focus.nodes.toReversed()) {
    if (!work.isShown(node)) continue;
    mark(canvas, work, node, ...at(node));
  }
  for (const node of selected) {
    if (!work.isShown(node)) continue;
    canvas.strokeStyle = palette.accent;
    canvas.lineWidth = 2;
    canvas.beginPath();
    canvas.arc(...at(node), work.radiusOf(node) + 4, 0, 2 * Math.PI);
    canvas.stroke();
  }
}

function mark(canvas: CanvasRenderingContext2D, work: FocusToDraw, node: number, x: number, y: number): void {
  const { palette } = work;
  const radius = work.radiusOf(node);
  const colour = nodeColour(palette, node, work.themeOf(node));
  canvas.beginPath();
  if (work.isPaper(node)) {
    const line = radius * ringShare;
    canvas.arc(x, y, radius - line / 2, 0, 2 * Math.PI);
    canvas.fillStyle = palette.ground;
    canvas.fill();
    canvas.lineWidth = line;
    canvas.strokeStyle = colour;
    canvas.stroke();
  } else {
    canvas.arc(x, y, radius, 0, 2 * Math.PI);
    canvas.fillStyle = colour;
    canvas.fill();
  }
}
