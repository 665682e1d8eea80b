/** What chance gives in every cell of a table of links between themes, and how much of it the table's margins leave open. */
export interface NullModel {
  /** Expected links from theme a to theme b at `a * themes + b`; 0 on the diagonal. */
  expected: Float64Array;
  /**
   * The variance of the links between two themes (both ways) as a share of what is expected of them, 0 to 1. The margins fix
   * part of the table; what they leave is this.
   */
  freedom(a: number, b: number): number;
}

/** With fewer themes the margins alone fix how many links every pair has. */
export const leastThemes = 4;

/**
 * Quasi-independence (Goodman 1968): among links between *different* themes, every paper keeps its number of links and every
 * concept too, and nothing else matters. Within a theme there are more links than that by the way themes are made, so the diagonal
 * is left out of the model (a structural zero) rather than expected. Fitted by iterative proportional fitting
 * (Deming & Stephan 1940); variances are those of adjusted residuals (Haberman 1973).
 * @param counts links from theme a to theme b at `a * themes + b`
 * @param isOpen whether the model is to hold for links from a to b; everywhere but on the diagonal
 */
export function quasiIndependence(
  counts: Float64Array,
  themes: number,
  isOpen: (a: number, b: number) => boolean = (a, b) => a !== b,
): NullModel {
  const open = counts.map((_, cell) => (isOpen(Math.floor(cell / themes), cell % themes) ? 1 : 0));
  const expected = fit(counts, open, themes);
  const covariance = marginCovariance(expected, themes);
  const width = 2 * themes;
  const at = (row: number, column: number) => covariance[row * width + column]!;
  /** How much of the deviations of cells (a, b) and (c, d) the margins take away, per expected link of each. */
  const leverage = (a: number, b: number, c: number, d: number) =>
    at(a, c) + at(a, themes + d) + at(themes + b, c) + at(themes + b, themes + d);
  return {
    expected,
    freedom(a, b) {
      const there = expected[a * themes + b]!;
      const back = expected[b * themes + a]!;
      const sum = there + back;
      if (themes < leastThemes || sum === 0) return 1;
      const taken =
        there * there * leverage(a, b, a, b) +
        back * back * leverage(b, a, b, a) +
        2 * there * back * leverage(a, b, b, a);
      return Math.min(1, Math.max(0, 1 - taken / sum));
    },
  };
}

const mostRounds = 1000;
const close = 1e-9;

function fit(counts: Float64Array, open: Float64Array, themes: number): Float64Array {
  const rows = new Float64Array(themes);
  const columns = new Float64Array(themes);
  counts.forEach((count, cell) => {
    rows[Math.floor(cell / themes)]! += count * open[cell]!;
    columns[cell % themes]! += count * open[cell]!;
  });
  const row = new Float64Array(themes).fill(1);
  const column = new Float64Array(themes).fill(1);
  for (let round = 0; round < mostRounds; round++) {
    rescale(row, rows, (a) => sumOver(column, (b) => open[a * themes + b]!));
    const change = rescale(column, columns, (b) => sumOver(row, (a) => open[a * themes + b]!));
    if (change < close) break;
  }
  return open.map((isOpen, cell) => isOpen * row[Math.floor(cell / themes)]! * column[cell % themes]!);
}

/** Brings the margins of one side to what they shall be; returns the largest relative change. */
function rescale(own: Float64Array, margins: Float64Array, weightOf: (theme: number) => number): number {
  let change = 0;
  for (let theme = 0; theme < own.length; theme++) {
    const weight = weightOf(theme);
    const next = weight > 0 ? margins[theme]! / weight : 0;
    if (next > 0) change = Math.max(change, Math.abs(own[theme]! / next - 1));
    own[theme] = next;
  }
  return change;
}

function sumOver(values: Float64Array, share: (theme: number) => number): number {
  let sum = 0;
  for (let theme = 0; theme < values.length; theme++) sum += values[theme]! * share(theme);
  return sum;
}

/** The inverse of the information that the cells hold on the margins, rows first, then columns. */
function marginCovariance(expected: Float64Array, themes: number): Float64Array {
  const width = 2 * themes;
  const information = new Float64Array(width * width);
  expected.forEach((value, cell) => {
    const a = Math.floor(cell / themes);
    const b = themes + (cell % themes);
    information[a * width + a]! += value;
    information[b * width + b]! += value;
    information[a * width + b]! += value;
    information[b * width + a]! += value;
  });
  let largest = 0;
  for (let i = 0; i < width; i++) largest = Math.max(largest, information[i * width + i]!);
  // Rows and columns tell the same total: a ridge makes the matrix invertible and leaves sums over a cell's margins as they are.
  for (let i = 0; i < width; i++) information[i * width + i]! += 1e-8 * largest + Number.MIN_VALUE;
  return largest > 0 ? invert(information, width) : information;
}

/** The inverse of a symmetric positive definite matrix (Gauss-Jordan; no pivot is needed). */
function invert(matrix: Float64Array, width: number): Float64Array {
  const m = matrix.slice();
  for (let pivot = 0; pivot < width; pivot++) {
    const by = 1 / m[pivot * width + pivot]!;
    m[pivot * width + pivot] = 1;
    for (let j = 0; j < width; j++) m[pivot * width + j]! *= by;
    for (let i = 0; i < width; i++) {
      if (i === pivot) continue;
      const factor = m[i * width + pivot]!;
      m[i * width + pivot] = 0;
      for (let j = 0; j < width; j++) m[i * width + j]! -= factor * m[pivot * width + j]!;
    }
  }
  return m;
}
