/** Where a label stands to its mark. */
export const sides = ['right', 'below', 'left', 'above', 'middle'] as const;
export type Side = (typeof sides)[number];

/** A label to be placed: the place of its mark in pixels at zoom 1, and its own size in pixels at any zoom. */
export interface LabelRequest {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Radius of its mark at zoom 1, in pixels. */
  radius: number;
  /** Sides to try, best first. */
  sides: readonly Side[];
  /** The zooms between which it may be seen: from where its mark is drawn, to where it has done its work. */
  from: number;
  until: number;
  /** Whether it may lie on marks (never on other labels). */
  overMarks: boolean;
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
  /** The zooms to plan for, ascending. */
  zooms: readonly number[];
  /** How much a mark has grown at a zoom. */
  growth(zoom: number): number;
  /** Free pixels around each label. Default 3. */
  margin?: number;
  /** Marks, each seen from a zoom on; labels keep off them, but for those that say otherwise. */
  marks?: readonly { x: number; y: number; radius: number; from: number }[];
}

/** From mark to label, in pixels. */
const gap = 3;

/** The box of a label at a zoom, relative to the same origin as its mark. */
export function labelBox(label: LabelRequest, side: Side, zoom: number, growth: number): Box {
  const away = label.radius * growth + gap;
  const { width, height } = label;
  let left = label.x * zoom - width / 2;
  let top = label.y * zoom - height / 2;
  if (side === 'right') left += away + width / 2;
  if (side === 'left') left -= away + width / 2;
  if (side === 'below') top += away + height / 2;
  if (side === 'above') top -= away + height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/**
 * Finds for each label, heaviest first, the zoom from which on it never lies on a heavier one, so that while zooming in
 * labels only ever come, and none moves or blinks. Tries all its sides and takes the one that is free soonest.
 */
export function planLabels(labels: readonly LabelRequest[], options: PlanOptions): PlacedLabel[] {
  const { zooms, growth, margin = 3, marks = [] } = options;
  const grown = zooms.map(growth);
  const taken = zooms.map(() => new BoxGrid());
  const marked = zooms.map(() => new BoxGrid());
  for (const { x, y, radius, from } of marks) {
    zooms.forEach((zoom, level) => {
      if (zoom < from) return;
      const r = radius * grown[level]! * 0.65;
      marked[level]!.add({ left: x * zoom - r, top: y * zoom - r, right: x * zoom + r, bottom: y * zoom + r });
    });
  }

  return labels.map((label) => {
    const top = lastLevel(zooms, label.until);
    let best: Side = label.sides[0]!;
    let bestLevel = top + 1;
    for (const side of label.sides) {
      let level = top + 1;
      while (level > 0 && zooms[level - 1]! >= label.from) {
        const box = labelBox(label, side, zooms[level - 1]!, grown[level - 1]!);
        if (taken[level - 1]!.hits(box, margin)) break;
        if (!label.overMarks && marked[level - 1]!.hits(box, 0)) break;
        level--;
      }
      if (level < bestLevel) [best, bestLevel] = [side, level];
      if (level === 0 || zooms[level - 1]! < label.from) break;
    }
    for (let level = bestLevel; level <= top; level++) {
      taken[level]!.add(labelBox(label, best, zooms[level]!, grown[level]!));
    }
    if (bestLevel > top) return { from: Infinity, side: best };
    return { from: Math.max(label.from, bestLevel === 0 ? 0 : zooms[bestLevel]!), side: best };
  });
}

function lastLevel(zooms: readonly number[], until: number): number {
  let level = zooms.length - 1;
  while (level >= 0 && zooms[level]! > until) level--;
  return level;
}

/** Boxes in cells, to find the few that a box could hit. */
class BoxGrid {
  static readonly width = 96;
  static readonly height = 32;
  readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    forEachCell(box, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
      return false;
    });
  }

  hits(box: Box, margin: number): boolean {
    const wide = {
      left: box.left - margin,
      top: box.top - margin,
      right: box.right + margin,
      bottom: box.bottom + margin,
    };
    return forEachCell(wide, (key) => this.cells.get(key)?.some((other) => overlap(wide, other)) ?? false);
  }
}

/** Visits the cells of a box until one visit says true. */
function forEachCell(box: Box, visit: (key: number) => boolean): boolean {
  const [left, right] = [Math.floor(box.left / BoxGrid.width), Math.floor(box.right / BoxGrid.width)];
  const [top, bottom] = [Math.floor(box.top / BoxGrid.height), Math.floor(box.bottom / BoxGrid.height)];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (visit(row * 0x10000 + column)) return true;
    }
  }
  return false;
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
