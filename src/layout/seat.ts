import type { EdgeTable, FoundThemes, ThemePlace } from '../model/index.ts';

/** Where a theme starts and how far its nodes are scattered around that. */
export interface Seat {
  x: number;
  y: number;
  spread: number;
}

/**
 * Seats for the themes around a circle, so that themes with strong ties sit side by side: the ring is grown from the most
 * tied pair, each next theme put where it is tied most to its two neighbours. Themes with a place of their own sit there, and
 * the others between them.
 */
export function seat(themes: FoundThemes, ties: EdgeTable, places: readonly (ThemePlace | null)[] = []): Seat[] {
  const count = themes.themes.length;
  const tie = Array.from({ length: count }, () => new Float64Array(count));
  ties.source.forEach((source, row) => {
    const a = themes.ofPaper[source] ?? -1;
    const b = themes.ofPaper[ties.target[row]!] ?? -1;
    if (a < 0 || b < 0 || a === b) return;
    const weight = ties.weight[row]! / Math.sqrt(themes.themes[a]!.papers.length * themes.themes[b]!.papers.length);
    tie[a]![b]! += weight;
    tie[b]![a]! += weight;
  });
  const angleOf = (theme: number) => Math.atan2(places[theme]![1], places[theme]![0]);
  const placed = themes.themes.flatMap(({ id }) => (places[id] ? [id] : []));
  const ring = placed.sort((a, b) => angleOf(a) - angleOf(b) || a - b);
  const waiting = new Set(themes.themes.map((theme) => theme.id).filter((theme) => !places[theme]));
  while (waiting.size > 0) {
    let best = { theme: -1, at: 0, gain: -Infinity };
    for (const theme of waiting) {
      for (let at = 0; at <= Math.max(0, ring.length - 1); at++) {
        const left = ring[at];
        const right = ring[(at + 1) % ring.length];
        const gain =
          left === undefined || right === undefined
            ? tie[theme]!.reduce((sum, w) => sum + w, 0)
            : tie[theme]![left]! + tie[theme]![right]! - tie[left]![right]!;
        if (gain > best.gain) best = { theme, at, gain };
      }
    }
    ring.splice(best.at + 1, 0, best.theme);
    waiting.delete(best.theme);
  }
  const sizes = ring.map((theme) => Math.sqrt(themes.themes[theme]!.papers.length));
  const total = sizes.reduce((sum, size) => sum + size, 0) || 1;
  const seats: Seat[] = [];
  ringAngles(
    sizes,
    ring.map((theme) => (places[theme] ? angleOf(theme) : null)),
  ).forEach((angle, index) => {
    const theme = ring[index]!;
    const [x, y] = places[theme] ?? [Math.cos(angle), Math.sin(angle)];
    seats[theme] = { x: 100 * total * x, y: 100 * total * y, spread: 100 * sizes[index]! };
  });
  return seats;
}

/**
 * An angle for each member of a ring, as far from its neighbours as their sizes ask for; between two whose angle is given, the
 * others share what is there.
 */
function ringAngles(sizes: readonly number[], given: readonly (number | null)[]): number[] {
  const turn = 2 * Math.PI;
  const total = sizes.reduce((sum, size) => sum + size, 0) || 1;
  let passed = 0;
  const even = sizes.map((size) => {
    passed += size;
    return (turn * (passed - size / 2)) / total;
  });
  const fixed = given.flatMap((angle, at) => (angle === null ? [] : [{ at, angle }]));
  if (fixed.length === 0) return even;
  return even.map((angle, at) => {
    const after = fixed.find((end) => end.at >= at) ?? { at: fixed[0]!.at, angle: fixed[0]!.angle + turn };
    if (after.at === at) return after.angle;
    const before = fixed.findLast((end) => end.at < at) ?? { at: fixed.at(-1)!.at, angle: fixed.at(-1)!.angle - turn };
    const wrap = (value: number) => ((value % turn) + turn) % turn;
    const [whole, part] = [wrap(even[after.at]! - even[before.at]!) || turn, wrap(angle - even[before.at]!)];
    return before.angle + ((after.angle - before.angle) * part) / whole;
  });
}
