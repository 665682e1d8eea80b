import type { EdgeTable, Themes } from '../model/index.ts';

/** Where a theme starts and how far its nodes are scattered around that. */
export interface Seat {
  x: number;
  y: number;
  spread: number;
}

/**
 * Seats for the themes around a circle, so that themes with strong ties sit side by side: the ring is grown from the most
 * tied pair, each next theme put where it is tied most to its two neighbours.
 */
export function seat(themes: Themes, ties: EdgeTable): Seat[] {
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
  const ring: number[] = [];
  const waiting = new Set(themes.themes.map((theme) => theme.id));
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
  let passed = 0;
  ring.forEach((theme, index) => {
    const angle = (2 * Math.PI * (passed + sizes[index]! / 2)) / total;
    passed += sizes[index]!;
    seats[theme] = { x: 100 * total * Math.cos(angle), y: 100 * total * Math.sin(angle), spread: 100 * sizes[index]! };
  });
  return seats;
}
