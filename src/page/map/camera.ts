import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { Place } from '../state/store.ts';
import type { Box } from './label-plan.ts';

/** How map units become pixels: x and y of the screen are `left + scale * x` and `top - scale * y`. */
export interface Projection {
  scale: number;
  left: number;
  top: number;
}

const home: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };

/** The projection of a camera state; the present one by default. */
export function projection(sigma: Sigma, cameraState?: CameraState): Projection {
  const override = cameraState ? { cameraState } : undefined;
  const origin = sigma.graphToViewport({ x: 0, y: 0 }, override);
  const one = sigma.graphToViewport({ x: 1, y: 0 }, override);
  return { scale: one.x - origin.x, left: origin.x, top: origin.y };
}

/** The camera state that shows a place in the middle of the free part of the screen. */
export function stateFor(sigma: Sigma, place: Place, free: Box): CameraState {
  const base = projection(sigma, home);
  const scale = Math.min(free.right - free.left, free.bottom - free.top) / place.span;
  const ratio = base.scale / scale;
  const { width, height } = sigma.getDimensions();
  // The point of the map that must come to the middle of the whole screen, so that the place comes to the middle of the free part.
  const x = place.x + (width / 2 - (free.left + free.right) / 2) / scale;
  const y = place.y - (height / 2 - (free.top + free.bottom) / 2) / scale;
  const framed = sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y }, { cameraState: home }), {
    cameraState: home,
  });
  return { x: framed.x, y: framed.y, angle: 0, ratio };
}

/** The place that is shown in the free part of the screen. */
export function placeOf({ scale, left, top }: Projection, free: Box): Place {
  return {
    x: ((free.left + free.right) / 2 - left) / scale,
    y: (top - (free.top + free.bottom) / 2) / scale,
    span: Math.min(free.right - free.left, free.bottom - free.top) / scale,
  };
}

/** The smallest place that holds a box of the map (in map units), with some air around it. */
export function placeAround(box: Box, free: Box, air: number): Place {
  const [freeWidth, freeHeight] = [free.right - free.left, free.bottom - free.top];
  const scale = Math.min(freeWidth / (box.right - box.left), freeHeight / (box.bottom - box.top)) / (1 + air);
  return {
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
    span: Math.min(freeWidth, freeHeight) / scale,
  };
}

/** The box around some nodes, in map units. */
export function boxAround(x: readonly number[], y: readonly number[], nodes: Iterable<number>): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const node of nodes) {
    box.left = Math.min(box.left, x[node]!);
    box.right = Math.max(box.right, x[node]!);
    box.top = Math.min(box.top, y[node]!);
    box.bottom = Math.max(box.bottom, y[node]!);
  }
  return box;
}
