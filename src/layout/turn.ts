import type { FoundThemes, ThemePlace } from '../model/index.ts';

/** The angle by which to turn the map so that its longer axis lies flat, as screens do. */
export function flatAngle(x: Float64Array, y: Float64Array, radius: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy, weight] = [x[i]! - mx, y[i]! - my, radius[i]! ** 2];
    xx += weight * dx * dx;
    xy += weight * dx * dy;
    yy += weight * dy * dy;
  }
  return -Math.atan2(2 * xy, xx - yy) / 2;
}

/**
 * The angle by which to turn points so that they come nearest to where they are to lie (orthogonal Procrustes, Schönemann
 * 1966, in the plane, without a mirror); `null` where none is to lie anywhere.
 */
export function angleOnto(
  points: readonly (readonly [x: number, y: number])[],
  places: readonly (ThemePlace | null)[],
): number | null {
  let [along, across] = [0, 0];
  points.forEach(([x, y], at) => {
    const place = places[at];
    if (!place) return;
    along += x * place[0] + y * place[1];
    across += x * place[1] - y * place[0];
  });
  return along === 0 && across === 0 ? null : Math.atan2(across, along);
}

/** The angle by which to turn the map so that themes come nearest to where they are to lie; `null`: there is no such place. */
export function placedAngle(
  x: Float64Array,
  y: Float64Array,
  { themes, ofPaper }: FoundThemes,
  places: readonly (ThemePlace | null)[],
): number | null {
  const ofAll = (column: Float64Array) => mean(column.subarray(0, ofPaper.length));
  const [mx, my] = [ofAll(x), ofAll(y)];
  const sum = (papers: readonly number[], column: Float64Array, middle: number) =>
    papers.reduce((total, paper) => total + column[paper]! - middle, 0);
  const points = themes.map(({ papers }) => [sum(papers, x, mx), sum(papers, y, my)] as const);
  return angleOnto(points, places);
}

/** Turns all places around 0, counter-clockwise. */
export function turn(x: Float64Array, y: Float64Array, angle: number): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < x.length; i++) [x[i], y[i]] = [x[i]! * cos - y[i]! * sin, x[i]! * sin + y[i]! * cos];
}

/** Puts the middle of the map's box at 0. */
export function centre(x: Float64Array, y: Float64Array): void {
  for (const column of [x, y]) {
    let [low, high] = [Infinity, -Infinity];
    for (const value of column) [low, high] = [Math.min(low, value), Math.max(high, value)];
    for (let i = 0; i < column.length; i++) column[i]! -= (low + high) / 2;
  }
}

const mean = (column: Float64Array) => column.reduce((sum, value) => sum + value, 0) / Math.max(1, column.length);
