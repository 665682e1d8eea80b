/** A way on the screen. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** On the map y grows upwards. */
const ways: Record<Direction, readonly [x: number, y: number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, 1],
  down: [0, -1],
};

/**
 * The node that lies best in a direction: no more than 45° off it, near, and rather straight ahead than aside; `null` where
 * none does.
 */
export function nextTowards(
  direction: Direction,
  from: number,
  nodes: Iterable<number>,
  x: readonly number[],
  y: readonly number[],
): number | null {
  const [wayX, wayY] = ways[direction];
  let best: number | null = null;
  let least = Infinity;
  for (const node of nodes) {
    const [right, up] = [x[node]! - x[from]!, y[node]! - y[from]!];
    const along = right * wayX + up * wayY;
    const aside = Math.abs(right * wayY) + Math.abs(up * wayX);
    if (node === from || along <= 0 || aside > along || along + 2 * aside >= least) continue;
    [best, least] = [node, along + 2 * aside];
  }
  return best;
}
