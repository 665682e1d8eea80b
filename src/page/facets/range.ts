/** A range of whole numbers, both ends included, from <= to. */
export type Range = readonly [from: number, to: number];

/** Whether a number is in a range; any is in `null`. */
export function isIn(range: Range | null, value: number): boolean {
  return range === null || (value >= range[0] && value <= range[1]);
}

/** Reads a range as `2019..2024`; `null` where it is none. */
export function readRange(text: string | null): Range | null {
  const [, from, to] = /^(-?\d{1,9})\.\.(-?\d{1,9})$/.exec(text ?? '') ?? [];
  return from !== undefined && to !== undefined && +from <= +to ? [+from, +to] : null;
}
