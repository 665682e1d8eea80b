/** When pushing apart ends. */
export interface ApartOptions {
  /** Map units between two nodes at least; 1. */
  gap: number;
  /** Rounds at most; 500. */
  rounds: number;
}
export const apartDefaults: ApartOptions = { gap: 1, rounds: 500 };

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves nodes in place until no two overlap: each pair that does is pushed apart along the line between its centres, each
 * node by half of what is missing, pair after pair (the constraint projection of Dwyer, Marriott & Stuckey 2006, for discs).
 * Nodes that stand free stay where they are.
 * @returns whether none overlap any more
 */
export function pushApart(
  x: Float64Array,
  y: Float64Array,
  radius: ArrayLike<number>,
  options: Partial<ApartOptions> = {},
): boolean {
  const { gap, rounds } = { ...apartDefaults, ...options };
  let cell = 1;
  for (let node = 0; node < x.length; node++) cell = Math.max(cell, 2 * radius[node]! + gap);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    const nodesAt = new Map<number, number[]>();
    const keyOf = (column: number, row: number) => column * 2 ** 24 + row;
    for (let node = 0; node < x.length; node++) {
      const [column, row] = [Math.floor(x[node]! / cell), Math.floor(y[node]! / cell)];
      for (let dx = -1; dx <= 1; dx++) {
        for (let dy = -1; dy <= 1; dy++) {
          for (const other of nodesAt.get(keyOf(column + dx, row + dy)) ?? [])
            moved = push(x, y, node, other, radius[node]! + radius[other]! + gap) || moved;
        }
      }
      const here = nodesAt.get(keyOf(column, row));
      if (here) here.push(node);
      else nodesAt.set(keyOf(column, row), [node]);
    }
    if (!moved) return true;
  }
  return false;
}

/** Less than this is no overlap: rounding would never let the last pair rest. */
const tolerance = 1e-3;

function push(x: Float64Array, y: Float64Array, a: number, b: number, wanted: number): boolean {
  const [dx, dy] = [x[a]! - x[b]!, y[a]! - y[b]!];
  const distance = Math.hypot(dx, dy);
  if (distance >= wanted - tolerance) return false;
  const half = (wanted - distance) / 2;
  const [alongX, alongY] =
    distance > 1e-9 ? [dx / distance, dy / distance] : [Math.cos(a * goldenAngle), Math.sin(a * goldenAngle)];
  x[a]! += alongX * half;
  y[a]! += alongY * half;
  x[b]! -= alongX * half;
  y[b]! -= alongY * half;
  return true;
}
