import { overlap, type Box, type PlacedLabel } from './label-plan.ts';
import { boxOnScreen, type LabelPlan, type MapLabel } from './map-labels.ts';
import { labelInk, themeInk, type Palette } from './ground.ts';
import type { Projection } from './camera.ts';

/** A label that is on the screen now. */
export interface DrawnLabel {
  kind: MapLabel['kind'];
  of: number;
  text: string;
  box: Box;
}

export interface LabelsToDraw {
  plan: LabelPlan;
  palette: Palette;
  projection: Projection;
  zoom: number;
  /** What of the map is drawn, in pixels. */
  within: Box;
  /** Whether a label's mark (or theme) is to be seen at all. */
  isShown(label: MapLabel): boolean;
  /** Boxes that are taken. */
  taken?: readonly Box[];
  /** How much of a label is to be seen, 0 to 1. Default all. */
  strengthOf?(label: MapLabel): number;
  /** Whether a label is written strongly. */
  isStrong?(label: MapLabel): boolean;
}

/** Writes all labels that are due at this zoom and within the box, lightest first; returns what it wrote. */
export function drawLabels(canvas: CanvasRenderingContext2D, work: LabelsToDraw): DrawnLabel[] {
  const { plan, zoom, within, projection, taken = [] } = work;
  const drawn: DrawnLabel[] = [];
  for (let i = plan.labels.length - 1; i >= 0; i--) {
    const [label, placed] = [plan.labels[i]!, plan.placed[i]!];
    if (zoom < placed.from || zoom > label.until || !work.isShown(label)) continue;
    const box = boxOnScreen(label, placed, zoom, projection.left, projection.top);
    if (!overlap(box, within)) continue;
    if (taken.some((other) => overlap(box, other))) continue;
    write(canvas, work, label, placed, box);
    drawn.push({ kind: label.kind, of: label.of, text: label.lines.join(' '), box });
  }
  return drawn;
}

function write(
  canvas: CanvasRenderingContext2D,
  { palette, zoom, isStrong, strengthOf }: LabelsToDraw,
  label: MapLabel,
  { side, from }: PlacedLabel,
  box: Box,
): void {
  const coming = from > 1 ? Math.min(1, 0.2 + (zoom / from - 1) * 14) : 1;
  const going = Math.min(1, Math.max(0, (label.until - zoom) / 1.5));
  const align = side.startsWith('right') ? 'left' : side.startsWith('left') ? 'right' : 'center';
  canvas.globalAlpha = Math.min(coming, going) * (strengthOf?.(label) ?? 1);
  canvas.font = isStrong?.(label) ? label.font.replace(/^\d+/, '600') : label.font;
  canvas.letterSpacing = `${label.letterSpacing}px`;
  canvas.textAlign = align;
  canvas.textBaseline = 'middle';
  canvas.lineJoin = 'round';
  canvas.lineWidth = label.kind === 'theme' ? 5 : 3;
  canvas.strokeStyle = palette.ground;
  canvas.fillStyle = label.kind === 'theme' ? themeInk(palette, label.theme) : labelInk(palette, label.theme);
  const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2;
  label.lines.forEach((line, row) => {
    canvas.strokeText(line, x, box.top + (row + 0.5) * label.lineHeight);
  });
  label.lines.forEach((line, row) => {
    canvas.fillText(line, x, box.top + (row + 0.5) * label.lineHeight);
  });
  canvas.globalAlpha = 1;
}
