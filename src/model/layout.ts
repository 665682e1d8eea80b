/** A place and a radius for every node, papers first, then concepts; one unit is the same in x, y and radius. */
export interface Layout {
  x: number[];
  y: number[];
  radius: number[];
}
