import type { Projection } from './camera.ts';
import type { Box } from './label-plan.ts';

/**
 * A canvas over the map and a rim around it, that moves along while the map is dragged: nothing is drawn again until its rim
 * would come to be seen.
 */
export interface SlidingCanvas {
  readonly context: CanvasRenderingContext2D;
  /** Empties it (to a colour where it is opaque), to be drawn on where the map is now; returns its box, in pixels of the map. */
  begin(projection: Projection, colour?: string): Box;
  /** Moves it along with the map; `false` where it has to be drawn again. */
  follow(projection: Projection): boolean;
  /** How far it has moved since it was drawn, in pixels. */
  moved(): { x: number; y: number };
}

/** How wide the rim is: a part of the map's shorter side, no more than so many pixels. */
const [rimShare, widestRim] = [0.2, 128];

/** Makes a canvas slide over a map whose size `sizeOf` tells. Where nothing lies below it, `opaque` makes it cheaper to show. */
export function createSlidingCanvas(
  canvas: HTMLCanvasElement,
  sizeOf: () => { width: number; height: number },
  { opaque = false } = {},
): SlidingCanvas {
  const context = canvas.getContext('2d', { alpha: !opaque })!;
  let drawn: (Projection & { width: number; height: number; density: number; covered: number }) | null = null;
  let by = { x: 0, y: 0 };

  function shift(x: number, y: number): void {
    by = { x, y };
    canvas.style.transform = x || y ? `translate(${x}px, ${y}px)` : '';
  }

  return {
    context,
    begin(projection, colour) {
      const { width, height } = sizeOf();
      const density = devicePixelRatio;
      const rim = Math.round(Math.min(widestRim, rimShare * Math.min(width, height)));
      const [wide, high] = [width + 2 * rim, height + 2 * rim];
      // A new size empties a canvas and takes its memory anew, so only where it is another.
      if (canvas.width !== Math.round(wide * density)) canvas.width = Math.round(wide * density);
      if (canvas.height !== Math.round(high * density)) canvas.height = Math.round(high * density);
      Object.assign(canvas.style, { left: `${-rim}px`, top: `${-rim}px`, width: `${wide}px`, height: `${high}px` });
      context.setTransform(density, 0, 0, density, rim * density, rim * density);
      context.globalAlpha = 1;
      if (colour) {
        context.fillStyle = colour;
        context.fillRect(-rim, -rim, wide, high);
      } else context.clearRect(-rim, -rim, wide, high);
      shift(0, 0);
      // While one zooms all is drawn at each step, and a rim would be drawn for nothing.
      const covered = drawn && drawn.scale !== projection.scale ? 0 : rim;
      drawn = { ...projection, width, height, density, covered };
      return { left: -covered, top: -covered, right: width + covered, bottom: height + covered };
    },
    follow({ scale, left, top }) {
      if (!drawn) return false;
      const { width, height } = sizeOf();
      const isSameSize = drawn.width === width && drawn.height === height && drawn.density === devicePixelRatio;
      if (!isSameSize || Math.abs(drawn.scale / scale - 1) > 1e-9) return false;
      const [x, y] = [left - drawn.left, top - drawn.top];
      if (Math.max(Math.abs(x), Math.abs(y)) > drawn.covered) return false;
      // By whole pixels of the screen, so that words stay sharp.
      shift(Math.round(x * drawn.density) / drawn.density, Math.round(y * drawn.density) / drawn.density);
      return true;
    },
    moved: () => by,
  };
}
