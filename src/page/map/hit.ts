import type { Focus } from './focus.ts';
import type { Frame } from './layers.ts';
import { growth } from './reveal.ts';
import type { Scene } from './scene.ts';

/** How much wider than what is seen a mark can be hit, in pixels. */
const easier = { paper: 4, concept: 2.5 };

/**
 * The drawn mark at a point of the screen: the one whose middle is nearest, of those that hold the point; with `reach`, in
 * pixels, the one whose middle is nearest within it. `null` where there is none.
 */
export function markAt(
  { papers, x, y }: Scene,
  { projection, radius, zoom, visibility }: Frame,
  point: { x: number; y: number },
  reach?: number,
): number | null {
  const { scale, left, top } = projection;
  let best: number | null = null;
  let least = Infinity;
  for (let node = 0; node < x.length; node++) {
    const away = Math.hypot(left + x[node]! * scale - point.x, top - y[node]! * scale - point.y);
    if (away >= least || !visibility.isDrawn(node)) continue;
    const within = reach ?? radius[node]! * growth(zoom) + (node < papers ? easier.paper : easier.concept);
    if (away < within) [best, least] = [node, away];
  }
  return best;
}

/**
 * The edge that passes a point within `reach`, the nearest one; `null` where none does. `at` tells where a node is, in the
 * units of the point.
 */
export function edgeNear(
  edges: Focus['edges'],
  at: (node: number) => { x: number; y: number },
  point: { x: number; y: number },
  reach: number,
): Focus['edges'][number] | null {
  let best: Focus['edges'][number] | null = null;
  let least = reach;
  for (const edge of edges) {
    const [a, b] = [at(edge.a), at(edge.b)];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
    const part = Math.max(0, Math.min(1, along));
    const away = Math.hypot(point.x - a.x - part * dx, point.y - a.y - part * dy);
    if (away < least) [best, least] = [edge, away];
  }
  return best;
}
