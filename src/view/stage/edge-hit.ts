import type { Focus } from './focus.ts';

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
