/** When pushing apart ends. */
export interface ApartOptions {
  /** Map units wanted between two nodes; half of it at least is kept; 1. */
  gap: number;
  /** Rounds at most; 500. */
  rounds: number;
}
export const apartDefaults: ApartOptions = { gap: 1, rounds: 500 };

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** A node of more than so many times the middle radius is compared with all others, so that the grid stays fine. */
const large = 3;

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
  const nodes = Array.from({ length: x.length }, (_, node) => node);
  const middle = Float64Array.from(radius).sort()[x.length >> 1] ?? 0;
  const big = nodes.filter((node) => radius[node]! > large * middle);
  const small = Uint32Array.from(nodes.filter((node) => radius[node]! <= large * middle));
  const cell = 2 * large * middle + gap;
  const slack = gap / 2;
  const wanted = (a: number, b: number) => radius[a]! + radius[b]! + gap;
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    const { start, sorted, columns, places, cellsWithin } = gridOf(x, y, small, cell);
    big.forEach((a, rank) => {
      for (const b of big.slice(0, rank)) moved = push(x, y, a, b, wanted(a, b), slack) || moved;
      cellsWithin(x[a]!, y[a]!, radius[a]! + cell, (from, to) => {
        for (let at = start[from]!; at < start[to + 1]!; at++) {
          const b = sorted[at]!;
          moved = push(x, y, a, b, wanted(a, b), slack) || moved;
        }
      });
    });
    small.forEach((a, index) => {
      for (const cell of [places[index]! - columns, places[index]!, places[index]! + columns]) {
        for (let at = start[cell - 1]!; at < start[cell + 2]!; at++) {
          const b = sorted[at]!;
          if (b < a) moved = push(x, y, a, b, wanted(a, b), slack) || moved;
        }
      }
    });
    if (!moved) return true;
  }
  return false;
}

/** Nodes by the cell they are in, row after row, with an empty margin: those of cell `c` from `start[c]` to `start[c + 1]`. */
function gridOf(x: Float64Array, y: Float64Array, nodes: Uint32Array, cell: number) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    [left, right] = [Math.min(left, x[node]!), Math.max(right, x[node]!)];
    [top, bottom] = [Math.min(top, y[node]!), Math.max(bottom, y[node]!)];
  }
  const size = Math.max(cell, Math.sqrt(((right - left) * (bottom - top)) / (8 * nodes.length + 1)));
  const columns = Math.floor((right - left) / size) + 3;
  const rows = Math.floor((bottom - top) / size) + 3;
  const places = Uint32Array.from(nodes, (node) => {
    return (Math.floor((y[node]! - top) / size) + 1) * columns + Math.floor((x[node]! - left) / size) + 1;
  });
  const start = new Uint32Array(nodes.length > 0 ? columns * rows + 2 : 1);
  for (const place of places) start[place + 1]!++;
  for (let at = 0; at + 1 < start.length; at++) start[at + 1]! += start[at]!;
  const next = start.slice();
  const sorted = new Uint32Array(nodes.length);
  places.forEach((place, at) => (sorted[next[place]!++] = nodes[at]!));
  const within = (value: number, most: number) => Math.min(most - 1, Math.max(0, Math.floor(value) + 1));
  /** Calls with the first and the last cell of each row that a square around a point touches. */
  const cellsWithin = (x: number, y: number, reach: number, visit: (from: number, to: number) => void) => {
    const [first, last] = [within((x - reach - left) / size, columns), within((x + reach - left) / size, columns)];
    const lowest = within((y + reach - top) / size, rows);
    for (let row = within((y - reach - top) / size, rows); row <= lowest; row++)
      visit(row * columns + first, row * columns + last);
  };
  return { start, sorted, columns, places, cellsWithin };
}

/** Pushes a pair to the wanted distance if more than `slack` is missing: asked for the last bit, crowds never rest. */
function push(x: Float64Array, y: Float64Array, a: number, b: number, wanted: number, slack: number): boolean {
  const [dx, dy] = [x[a]! - x[b]!, y[a]! - y[b]!];
  const distance = Math.hypot(dx, dy);
  if (distance >= wanted - slack) return false;
  const half = (wanted - distance) / 2;
  const [alongX, alongY] =
    distance > 1e-9 ? [dx / distance, dy / distance] : [Math.cos(a * goldenAngle), Math.sin(a * goldenAngle)];
  x[a]! += alongX * half;
  y[a]! += alongY * half;
  x[b]! -= alongX * half;
  y[b]! -= alongY * half;
  return true;
}
