import type { Box } from './label-plan.ts';
import type { Point } from './regions.ts';

/** Where a theme's name stands best: the middle (median, which outliers do not move) of its nodes that are drawn at first. */
export function themeNamePlaces(
  x: readonly number[],
  y: readonly number[],
  themeOf: readonly (number | null)[],
  nodes: readonly number[],
  themes: number,
): (Point | null)[] {
  const members: number[][] = Array.from({ length: themes }, () => []);
  for (const node of nodes) {
    const theme = themeOf[node];
    if (theme !== null && theme !== undefined) members[theme]?.push(node);
  }
  return members.map((list) =>
    list.length ? [median(list.map((node) => x[node]!)), median(list.map((node) => y[node]!))] : null,
  );
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  const middle = values.length >> 1;
  return values.length % 2 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2;
}

/** A name to be placed: the middle of its box where it would stand best, and the box's size, in pixels. */
export interface Name {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Whether a point is on the name's own ground. */
  isHome(x: number, y: number): boolean;
}

/** A mark that a name had better not cover, in pixels. */
export interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** Free pixels between two names. */
const margin = 8;
/** How far from its best place a name may go, in pixels, and in what steps. */
const search = { right: 112, down: 104, step: 14 };
/** What is lost with a name that finds no place. */
const unplaced = 100_000;

/** A place that a name may take, and what is lost if it does. */
interface Spot {
  x: number;
  y: number;
  cost: number;
}

/**
 * Places names where they cover little: near the middle of their ground, on it, off the marks and never on another name,
 * all of them within a box. Changes x and y of each. A name that finds no free place stays where it would stand best.
 *
 * One after the other takes its best free place; then each in turn is tried as the first to choose, for as long as that makes
 * less be lost in all.
 */
export function placeNames(names: readonly Name[], discs: readonly Disc[], within: Box): void {
  const spots = names.map((name) => spotsOf(name, discs, within));
  let order = [...names.keys()];
  let best = choose(names, spots, order);
  for (let better = true; better;) {
    better = false;
    for (const first of names.keys()) {
      const other = [first, ...order.filter((index) => index !== first)];
      const chosen = choose(names, spots, other);
      if (chosen.cost >= best.cost - 1e-9) continue;
      [order, best, better] = [other, chosen, true];
    }
  }
  names.forEach((name, index) => Object.assign(name, best.at[index] && { x: best.at[index].x, y: best.at[index].y }));
}

/** The places that a name may take, the best first. */
function spotsOf(name: Name, discs: readonly Disc[], within: Box): Spot[] {
  const near = discs.filter(
    ({ x, y, radius }) =>
      Math.abs(x - name.x) < search.right + name.width / 2 + radius &&
      Math.abs(y - name.y) < search.down + name.height / 2 + radius,
  );
  const spots: Spot[] = [];
  for (let down = -search.down; down <= search.down; down += search.step) {
    for (let right = -search.right; right <= search.right; right += search.step) {
      const at = inside({ ...name, x: name.x + right, y: name.y + down }, within);
      spots.push({ x: at.x, y: at.y, cost: costOf(at, near) + 0.12 * Math.hypot(right, down * 1.2) ** 1.5 });
    }
  }
  return spots.sort((a, b) => a.cost - b.cost);
}

/** Lets names take their places in an order; `cost`: what is lost in all. */
function choose(
  names: readonly Name[],
  spots: readonly Spot[][],
  order: readonly number[],
): { at: (Spot | undefined)[]; cost: number } {
  const at: (Spot | undefined)[] = names.map(() => undefined);
  const placed: Name[] = [];
  let cost = 0;
  for (const index of order) {
    const name = names[index]!;
    const spot = spots[index]!.find(({ x, y }) => !placed.some((other) => touch({ ...name, x, y }, other)));
    at[index] = spot;
    cost += spot?.cost ?? unplaced;
    placed.push({ ...name, ...(spot && { x: spot.x, y: spot.y }) });
  }
  return { at, cost };
}

/** Moves a name so far that all of it is in a box. */
function inside(name: Name, { left, right, top, bottom }: Box): Name {
  const [halfX, halfY] = [name.width / 2, name.height / 2];
  name.x = Math.max(left + halfX, Math.min(right - halfX, name.x));
  name.y = Math.max(top + halfY, Math.min(bottom - halfY, name.y));
  return name;
}

function touch(a: Name, b: Name): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + margin && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + margin
  );
}

/** How much is lost if a name stands there: marks it covers, large ones above all, and ends that lie on foreign ground. */
function costOf({ x, y, width, height, isHome }: Name, discs: readonly Disc[]): number {
  let cost = 0;
  for (const disc of discs) {
    const outX = Math.abs(disc.x - x) - width / 2;
    const outY = Math.abs(disc.y - y) - height / 2;
    if (outX > disc.radius || outY > disc.radius) continue;
    const away = Math.hypot(Math.max(0, outX), Math.max(0, outY));
    if (away < disc.radius) cost += disc.radius * (disc.radius - away + 2);
  }
  for (const end of [-0.5, 0, 0.5]) if (!isHome(x + end * width, y)) cost += 240;
  return cost;
}
