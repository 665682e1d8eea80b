/** A point of the map, in map units. */
export type Point = readonly [x: number, y: number];

export interface RegionOptions {
  /** How far a member's ground reaches, in map units. */
  reach: number;
  /** Cells along the longer side of the grid. Default 120. */
  cells?: number;
}

/**
 * The ground of each theme, as closed outlines in map units: where its members stand denser than any other theme's and
 * not too thin. Like countries on a map: grounds of two themes never lie on each other.
 */
export function traceRegions(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  themeOf: readonly (number | null)[],
  themes: number,
  { reach, cells = 120 }: RegionOptions,
): Point[][][] {
  const grid = gridAround(x, y, themeOf, reach * 3, cells);
  const fields = Array.from({ length: themes }, () => new Float64Array(grid.columns * grid.rows));
  themeOf.forEach((theme, i) => {
    if (theme !== null && fields[theme]) spread(fields[theme], grid, x[i]!, y[i]!, reach);
  });
  const thin = 0.55; // a little more than half of what one member alone gives at its own place
  const first = new Float64Array(grid.columns * grid.rows);
  const second = new Float64Array(grid.columns * grid.rows);
  for (const field of fields) {
    field.forEach((value, cell) => {
      if (value > first[cell]!) {
        second[cell] = first[cell]!;
        first[cell] = value;
      } else if (value > second[cell]!) second[cell] = value;
    });
  }
  return fields.map((field) => {
    const lead = field.map((value, cell) => {
      const rival = value === first[cell]! ? second[cell]! : first[cell]!;
      return Math.min(value - thin, (value - rival) * 0.8);
    });
    return outlines(lead, grid)
      .map(smooth)
      .filter((outline) => area(outline) > 4 * reach * reach);
  });
}

interface Grid {
  left: number;
  top: number;
  step: number;
  columns: number;
  rows: number;
}

function gridAround(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  themeOf: readonly (number | null)[],
  margin: number,
  cells: number,
): Grid {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  themeOf.forEach((theme, i) => {
    if (theme === null) return;
    left = Math.min(left, x[i]!);
    right = Math.max(right, x[i]!);
    top = Math.min(top, y[i]!);
    bottom = Math.max(bottom, y[i]!);
  });
  if (left > right) return { left: 0, top: 0, step: 1, columns: 0, rows: 0 };
  const [width, height] = [right - left + 2 * margin, bottom - top + 2 * margin];
  const step = Math.max(width, height) / cells;
  return {
    left: left - margin,
    top: top - margin,
    step,
    columns: Math.ceil(width / step) + 1,
    rows: Math.ceil(height / step) + 1,
  };
}

/** Adds a bell of height 1 around a point. */
function spread(field: Float64Array, grid: Grid, x: number, y: number, reach: number): void {
  const column = (x - grid.left) / grid.step;
  const row = (y - grid.top) / grid.step;
  const cells = (reach * 2.6) / grid.step;
  const sharp = (grid.step * grid.step) / (2 * reach * reach);
  for (let r = Math.max(0, Math.ceil(row - cells)); r <= Math.min(grid.rows - 1, row + cells); r++) {
    for (let c = Math.max(0, Math.ceil(column - cells)); c <= Math.min(grid.columns - 1, column + cells); c++) {
      field[r * grid.columns + c]! += Math.exp(-((r - row) ** 2 + (c - column) ** 2) * sharp);
    }
  }
}

/** For each case of marching squares, the sides (0 top, 1 right, 2 bottom, 3 left) that an outline enters and leaves by. */
const cases: (readonly [from: number, to: number])[][] = [
  [], [[3, 2]], [[2, 1]], [[3, 1]], [[1, 0]], [[3, 0], [1, 2]], [[2, 0]], [[3, 0]],
  [[0, 3]], [[0, 2]], [[0, 1], [2, 3]], [[0, 1]], [[1, 3]], [[1, 2]], [[2, 3]], [],
]; // prettier-ignore

/** The closed lines where the field is zero, with what is above zero on one hand; its rim is below zero everywhere. */
function outlines(field: Float64Array, { left, top, step, columns, rows }: Grid): Point[][] {
  const at = (c: number, r: number) =>
    c <= 0 || r <= 0 || c >= columns - 1 || r >= rows - 1 ? -1e-9 : field[r * columns + c]!;
  const next = new Map<number, { to: number; point: Point }>();
  // A crossing is known by its grid edge: twice the cell for the edge to the right, and one more for the edge downwards.
  const crossing = (c: number, r: number, side: number): [key: number, point: Point] => {
    const [c0, r0] = [side === 1 ? c + 1 : c, side === 2 ? r + 1 : r];
    const down = side === 1 || side === 3;
    const [a, b] = [at(c0, r0), down ? at(c0, r0 + 1) : at(c0 + 1, r0)];
    const t = a / (a - b);
    const point: Point = [left + step * (c0 + (down ? 0 : t)), top + step * (r0 + (down ? t : 0))];
    return [2 * (r0 * columns + c0) + (down ? 1 : 0), point];
  };
  for (let r = 0; r < rows - 1; r++) {
    for (let c = 0; c < columns - 1; c++) {
      const bits =
        (at(c, r + 1) > 0 ? 1 : 0) +
        (at(c + 1, r + 1) > 0 ? 2 : 0) +
        (at(c + 1, r) > 0 ? 4 : 0) +
        (at(c, r) > 0 ? 8 : 0);
      for (const [from, to] of cases[bits]!) {
        const [key, point] = crossing(c, r, from);
        next.set(key, { to: crossing(c, r, to)[0], point });
      }
    }
  }
  const lines: Point[][] = [];
  for (const start of [...next.keys()]) {
    const line: Point[] = [];
    for (let key = start, step = next.get(key); step; step = next.get(key)) {
      line.push(step.point);
      next.delete(key);
      key = step.to;
    }
    if (line.length > 2) lines.push(line);
  }
  return lines;
}

/** Rounds a closed line by cutting its corners (Chaikin), after thinning the grid's steps out. */
function smooth(line: Point[]): Point[] {
  let points = line.length > 24 ? line.filter((_, i) => i % 3 === 0) : line;
  for (let turn = 0; turn < 2; turn++) {
    points = points.flatMap(([x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length]!;
      return [
        [0.75 * x + 0.25 * nextX, 0.75 * y + 0.25 * nextY],
        [0.25 * x + 0.75 * nextX, 0.25 * y + 0.75 * nextY],
      ] satisfies Point[];
    });
  }
  return points;
}

function area(line: readonly Point[]): number {
  let twice = 0;
  line.forEach(([x, y], i) => {
    const [nextX, nextY] = line[(i + 1) % line.length]!;
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** Whether a point is inside of closed outlines; a hole in a ground is outside of it. */
export function isInside(outlines: readonly (readonly Point[])[], x: number, y: number): boolean {
  let inside = false;
  for (const line of outlines) {
    line.forEach(([x1, y1], i) => {
      const [x2, y2] = line[(i + 1) % line.length]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  }
  return inside;
}
