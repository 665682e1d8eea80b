import type { UndirectedGraph } from 'graphology';
import type { ThemePlace } from '../model/index.ts';
import { angleOnto } from './turn.ts';

/** A theme is moved this part of the way to its place each time. */
const part = 0.6;

/**
 * Moves themes, each as a whole, towards where they are to lie on a map that may be turned: measured from the middle of all
 * papers, in units of their reach.
 * @param papers nodes 0 to this number are papers
 */
export function pullToPlaces(
  graph: UndirectedGraph,
  papers: number,
  themeOf: (node: number) => number | null,
  places: readonly (ThemePlace | null)[],
): void {
  const sums = places.map(() => ({ x: 0, y: 0, papers: 0 }));
  const all = { x: 0, y: 0, square: 0, papers: 0 };
  graph.forEachNode((key, { x, y }) => {
    if (Number(key) >= papers) return;
    const own = sums[themeOf(Number(key)) ?? -1];
    for (const sum of own ? [own, all] : [all]) {
      sum.x += x;
      sum.y += y;
      sum.papers++;
    }
    all.square += x * x + y * y;
  });
  if (all.papers === 0) return;
  const [mx, my] = [all.x / all.papers, all.y / all.papers];
  const reach = Math.sqrt(Math.max(0, all.square / all.papers - mx * mx - my * my));

  const offsets = sums.map((sum) => [sum.x - sum.papers * mx, sum.y - sum.papers * my] as const);
  const angle = -(angleOnto(offsets, places) ?? 0);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const shifts = places.map((place, theme) => {
    const { papers: count } = sums[theme]!;
    if (!place || count === 0) return null;
    const [dx, dy] = offsets[theme]!;
    return {
      x: part * (reach * (cos * place[0] - sin * place[1]) - dx / count),
      y: part * (reach * (sin * place[0] + cos * place[1]) - dy / count),
    };
  });
  graph.updateEachNodeAttributes((key, attributes) => {
    const shift = shifts[themeOf(Number(key)) ?? -1];
    return shift ? { ...attributes, x: attributes['x'] + shift.x, y: attributes['y'] + shift.y } : attributes;
  });
}
