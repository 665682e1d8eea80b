/**
 * Pairs rows with columns, each at most once, so that the gains of all pairs add up to the most: the Hungarian method by
 * shortest augmenting paths (Kuhn 1955; Jonker & Volgenant 1987). Pairs without a gain are left out.
 * @param gain rows by columns, none negative
 * @returns for each row its column, or `null`
 */
export function assign(gain: readonly (readonly number[])[], columns: number): (number | null)[] {
  const rows = gain.length;
  const width = Math.max(rows, columns); // as many columns as rows at least, so that every row gets one
  const cost = (row: number, column: number) => -(gain[row - 1]![column - 1] ?? 0);
  const [ofRow, ofColumn] = [new Float64Array(rows + 1), new Float64Array(width + 1)]; // the potentials
  const rowOf = new Int32Array(width + 1); // numbered from 1; 0 is nobody
  for (let row = 1; row <= rows; row++) {
    const least = new Float64Array(width + 1).fill(Infinity);
    const before = new Int32Array(width + 1);
    const seen = new Uint8Array(width + 1);
    let at = 0;
    rowOf[0] = row;
    do {
      seen[at] = 1;
      const here = rowOf[at]!;
      let [step, next] = [Infinity, 0];
      for (let column = 1; column <= width; column++) {
        if (seen[column]) continue;
        const reduced = cost(here, column) - ofRow[here]! - ofColumn[column]!;
        if (reduced < least[column]!) [least[column], before[column]] = [reduced, at];
        if (least[column]! < step) [step, next] = [least[column]!, column];
      }
      for (let column = 0; column <= width; column++) {
        if (seen[column]) {
          ofRow[rowOf[column]!]! += step;
          ofColumn[column]! -= step;
        } else least[column]! -= step;
      }
      at = next;
    } while (rowOf[at] !== 0);
    for (; at !== 0; at = before[at]!) rowOf[at] = rowOf[before[at]!]!;
  }
  const columnOf: (number | null)[] = gain.map(() => null);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column]! - 1;
    if (row >= 0 && gain[row]![column - 1]! > 0) columnOf[row] = column - 1;
  }
  return columnOf;
}
