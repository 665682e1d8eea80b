import type { FoundThemes, Layout } from '../model/index.ts';

/** How far a node's ground reaches, as a part of the map's width; as far as the page draws it. */
const reach = 1 / 42;
/** Cells along the longer side of the map, and how many lie between grounds that touch at most. */
const [cells, gap] = [90, 3];
/** Where a theme's nodes are thinner than this it has no ground; one node gives 1 at its own place. */
const thin = 0.5;

/**
 * For each theme the themes whose ground touches its own on the map. Ground is a theme's where its nodes stand densest, a
 * node spreading as a bell, and not too thin.
 */
export function touchingThemes({ x, y }: Layout, { themes, ofPaper, ofConcept }: FoundThemes): Set<number>[] {
  const near = themes.map(() => new Set<number>());
  const themeOf = [...ofPaper, ...ofConcept];
  const [left, top] = [least(x), least(y)];
  const step = Math.max(-least(x.map((value) => -value)) - left, -least(y.map((value) => -value)) - top) / cells;
  if (!(step > 0)) return near;
  const size = cells + 1;
  const bell = reach * cells;
  const density = themes.map(() => new Float32Array(size * size));
  themeOf.forEach((theme, node) => {
    if (theme === null) return;
    const [column, row] = [(x[node]! - left) / step, (y[node]! - top) / step];
    const far = 2.5 * bell;
    for (let r = Math.max(0, Math.ceil(row - far)); r <= Math.min(cells, row + far); r++) {
      for (let c = Math.max(0, Math.ceil(column - far)); c <= Math.min(cells, column + far); c++) {
        density[theme]![r * size + c]! += Math.exp(-((r - row) ** 2 + (c - column) ** 2) / (2 * bell * bell));
      }
    }
  });
  const ground = Int32Array.from({ length: size * size }, (_, cell) => {
    let [best, most] = [-1, thin];
    density.forEach((of, theme) => {
      if (of[cell]! > most) [best, most] = [theme, of[cell]!];
    });
    return best;
  });
  ground.forEach((theme, cell) => {
    if (theme < 0) return;
    for (let down = 0; down <= gap; down++) {
      for (let across = -gap; across <= gap; across++) {
        const column = (cell % size) + across;
        const other = column < 0 || column >= size ? -1 : (ground[cell + down * size + across] ?? -1);
        if (other < 0 || other === theme) continue;
        near[theme]!.add(other);
        near[other]!.add(theme);
      }
    }
  });
  return near;
}

const least = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value), Infinity);
