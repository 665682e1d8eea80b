/** Where a label stands to its mark. */
export type Side = keyof typeof ways;

/** The way from a mark to its label. */
const ways = {
  right: [1, 0],
  left: [-1, 0],
  below: [0, 1],
  above: [0, -1],
  'right-below': [0.7, 0.7],
  'right-above': [0.7, -0.7],
  'left-below': [-0.7, 0.7],
  'left-above': [-0.7, -0.7],
  middle: [0, 0],
} as const satisfies Record<string, readonly [x: number, y: number]>;

/** The sides of a mark, best first. */
export const around: readonly Side[] = [
  ...(['right', 'left', 'below', 'above'] as const),
  ...(['right-below', 'right-above', 'left-below', 'left-above'] as const),
];

/** A label to be placed: the place of its mark in pixels at zoom 1, and its own size in pixels at any zoom. */
export interface LabelRequest {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Radius of its mark at zoom 1, in pixels; it grows as the square root of the zoom. */
  radius: number;
  /** Sides to try, best first. */
  sides: readonly Side[];
  /** The zooms between which it may be seen: from where its mark is drawn, to where it has done its work. */
  from: number;
  until: number;
  /** Whether it may lie on the hearts of marks: `needed`: of smaller ones, where else it would not be seen at zoom 1. */
  overMarks: 'never' | 'needed' | 'always';
}

/** The zoom from which a label is free of all heavier ones (`Infinity`: never), and the side it stands on. */
export interface PlacedLabel {
  from: number;
  side: Side;
}

/** A box in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlanOptions {
  /** The zooms to plan for. */
  least: number;
  most: number;
  /** Free pixels around each label. Default 3. */
  margin?: number;
  /** Marks whose hearts no label may cover, each seen from a zoom on. */
  marks?: readonly { x: number; y: number; radius: number; from: number }[];
}

/** From mark to label, in pixels. */
const gap = 3;
/** How much of a mark is its heart. */
const heart = 0.4;

/** The box of a label at a zoom, relative to the same origin as its mark. */
export function labelBox(label: LabelRequest, side: Side, zoom: number): Box {
  const { x, y, toX, toY, outX, outY, halfWidth, halfHeight } = growing(label, side);
  const root = Math.sqrt(zoom);
  const [middleX, middleY] = [x * zoom + outX * root + toX, y * zoom + outY * root + toY];
  return {
    left: middleX - halfWidth,
    top: middleY - halfHeight,
    right: middleX + halfWidth,
    bottom: middleY + halfHeight,
  };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Places one label after the other. */
export interface LabelPlanner {
  /**
   * Finds the zoom from which on a label never lies on one that was placed before, so that while zooming in labels only
   * ever come, and none moves or blinks. Tries its sides and takes the one that is free soonest.
   */
  place(label: LabelRequest): PlacedLabel;
}

/** A planner to which labels are given heaviest first. */
export function createLabelPlanner({ least, most, margin = 3, marks = [] }: PlanOptions): LabelPlanner {
  const taken = new Neighbourhood();
  for (const { x, y, radius, from } of marks) {
    const halfOut = radius * heart;
    const box = { x, y, outX: 0, outY: 0, toX: 0, toY: 0, halfWidth: 0, halfHeight: 0, halfOut };
    taken.add({ box, from, until: Infinity, isMark: true });
  }

  /** Marks with a smaller radius than `overMarks` are written over. */
  function bestSide(label: LabelRequest, others: readonly Taken[], overMarks: number): PlacedLabel {
    const [first, last] = [Math.max(least, label.from), Math.min(label.until, most)];
    let best: PlacedLabel = { from: Infinity, side: label.sides[0]! };
    for (const side of label.sides) {
      const mine = growing(label, side);
      let from = label.from;
      for (const { box, isMark, from: since, until } of others) {
        if (isMark && box.halfOut < overMarks * heart) continue;
        const free = lastOverlap(mine, box, Math.max(from, first, since), Math.min(until, last), isMark ? 0 : margin);
        if (free !== null) from = free;
        if (from >= best.from) break;
      }
      if (from < best.from) best = { from: from >= last ? Infinity : from, side };
      if (best.from <= label.from) break;
    }
    return best;
  }

  return {
    place(label) {
      const others = taken.around(label, Math.max(least, label.from));
      let best = bestSide(label, others, label.overMarks === 'always' ? Infinity : 0);
      if (label.overMarks === 'needed' && best.from > 1) {
        const over = bestSide(label, others, label.radius);
        if (over.from <= 1) best = over;
      }
      const box = growing(label, best.side);
      if (best.from < Infinity) taken.add({ box, from: best.from, until: label.until, isMark: false });
      return best;
    },
  };
}

/**
 * A box whose middle is at `x * zoom + outX * sqrt(zoom) + toX` and whose halves are `halfWidth + halfOut * sqrt(zoom)`:
 * what a label beside a growing mark does, and a mark itself.
 */
interface GrowingBox {
  x: number;
  y: number;
  outX: number;
  outY: number;
  toX: number;
  toY: number;
  halfWidth: number;
  halfHeight: number;
  halfOut: number;
}

interface Taken {
  box: GrowingBox;
  from: number;
  until: number;
  isMark: boolean;
}

function growing({ x, y, width, height, radius }: LabelRequest, side: Side): GrowingBox {
  const [wayX, wayY] = ways[side];
  const [halfWidth, halfHeight] = [width / 2, height / 2];
  const [toX, toY] = [wayX * gap + Math.sign(wayX) * halfWidth, wayY * gap + Math.sign(wayY) * halfHeight];
  return { x, y, outX: wayX * radius, outY: wayY * radius, toX, toY, halfWidth, halfHeight, halfOut: 0 };
}

/** The last zoom between two at which two boxes overlap, or null if they never do. */
function lastOverlap(a: GrowingBox, b: GrowingBox, least: number, most: number, margin: number): number | null {
  if (least >= most) return null;
  const first = Math.sqrt(least);
  const out = a.halfOut + b.halfOut;
  const wide = a.halfWidth + b.halfWidth + margin;
  const high = a.halfHeight + b.halfHeight + margin;
  const [x, outX, toX] = [a.x - b.x, a.outX - b.outX, a.toX - b.toX];
  if (staysApart(x, outX, toX, wide, out, first)) return null;
  const [y, outY, toY] = [a.y - b.y, a.outY - b.outY, a.toY - b.toY];
  if (staysApart(y, outY, toY, high, out, first)) return null;
  // Between the zooms at which they touch along an axis, two boxes are either apart or not.
  const steps = [first, Math.sqrt(most)];
  steps.push(...roots(x, outX - out, toX - wide), ...roots(x, outX + out, toX + wide));
  steps.push(...roots(y, outY - out, toY - high), ...roots(y, outY + out, toY + high));
  const within = steps.filter((root) => root >= steps[0]! && root <= steps[1]!).sort((p, q) => q - p);
  for (let i = 0; i + 1 < within.length; i++) {
    const root = (within[i]! + within[i + 1]!) / 2;
    if (!isApart(x, outX, toX, wide, out, root) && !isApart(y, outY, toY, high, out, root)) return within[i]! ** 2;
  }
  return null;
}

/** Whether two middles are `half + out * root` apart along an axis; their distance is quadratic in the root of the zoom. */
function isApart(square: number, linear: number, constant: number, half: number, out: number, root: number): boolean {
  return Math.abs((square * root + linear) * root + constant) >= half + out * root;
}

/** Once apart and moving apart, boxes stay apart: the usual case, and quick to see. */
function staysApart(
  square: number,
  linear: number,
  constant: number,
  half: number,
  out: number,
  root: number,
): boolean {
  const apart = (square * root + linear) * root + constant;
  return square > 0
    ? apart >= half + out * root && 2 * square * root >= out - linear
    : -apart >= half + out * root && -2 * square * root >= out + linear;
}

function roots(square: number, linear: number, constant: number): number[] {
  if (Math.abs(square) < 1e-9) return Math.abs(linear) < 1e-9 ? [] : [-constant / linear];
  const inside = linear * linear - 4 * square * constant;
  if (inside < 0) return [];
  const root = Math.sqrt(inside);
  return [(-linear - root) / (2 * square), (-linear + root) / (2 * square)];
}

/** Finds what can come to lie on a label: the farther one has zoomed in, the nearer it must be. */
class Neighbourhood {
  static readonly cell = 48;
  readonly cells = new Map<number, Taken[]>();
  reachX = 0;
  reachY = 0;

  add(taken: Taken): void {
    const { x, y, outX, outY, toX, toY, halfWidth, halfHeight, halfOut } = taken.box;
    const key = cellKey(Math.floor(x / Neighbourhood.cell), Math.floor(y / Neighbourhood.cell));
    const cell = this.cells.get(key);
    if (cell) cell.push(taken);
    else this.cells.set(key, [taken]);
    this.reachX = Math.max(this.reachX, Math.abs(toX) + Math.abs(outX) + halfWidth + halfOut);
    this.reachY = Math.max(this.reachY, Math.abs(toY) + Math.abs(outY) + halfHeight + halfOut);
  }

  around(label: LabelRequest, zoom: number): Taken[] {
    const grown = label.radius + gap + 4;
    const x = (this.reachX + label.width + grown) / Math.min(zoom, Math.sqrt(zoom) * 1.5);
    const y = (this.reachY + label.height + grown) / Math.min(zoom, Math.sqrt(zoom) * 1.5);
    const found: Taken[] = [];
    const [right, down] = [
      Math.floor((label.x + x) / Neighbourhood.cell),
      Math.floor((label.y + y) / Neighbourhood.cell),
    ];
    for (let row = Math.floor((label.y - y) / Neighbourhood.cell); row <= down; row++) {
      for (let column = Math.floor((label.x - x) / Neighbourhood.cell); column <= right; column++) {
        const cell = this.cells.get(cellKey(column, row));
        for (const taken of cell ?? []) found.push(taken);
      }
    }
    return found;
  }
}

function cellKey(column: number, row: number): number {
  return row * 0x10000 + column;
}
