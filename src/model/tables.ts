/**
 * Rows of tables that are stored as columns. A column of indices is *sorted* where its values ascend, and *grouped*
 * where equal values lie side by side. `MentionTable.paper` and `EdgeTable.source` of a `Network` are sorted.
 */

/** The rows `from` to `to` (exclusive) of a column. */
export interface RowRange {
  from: number;
  to: number;
}

/** The rows of a sorted column that hold a value, by binary search; `from` equals `to` where there are none. */
export function rangeOf(sorted: ArrayLike<number>, value: number): RowRange {
  return { from: firstAtLeast(sorted, value), to: firstAtLeast(sorted, value + 1) };
}

function firstAtLeast(sorted: ArrayLike<number>, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Row numbers by value: those of value `v` are `rows[offsets[v]]` to `rows[offsets[v + 1] - 1]`, in ascending order. */
export interface RowGroups {
  offsets: Uint32Array;
  rows: Uint32Array;
}

/**
 * Groups the rows of a column in any order (a counting sort).
 * @param count the values are 0 to `count - 1`
 * @param some the rows to group, in ascending order; all
 */
export function groupRows(column: ArrayLike<number>, count: number, some?: readonly number[]): RowGroups {
  const chosen = some ?? Uint32Array.from(column, (_, row) => row);
  const offsets = new Uint32Array(count + 1);
  for (const row of chosen) offsets[column[row]! + 1]!++;
  for (let value = 0; value < count; value++) offsets[value + 1]! += offsets[value]!;
  const next = offsets.slice();
  const rows = new Uint32Array(chosen.length);
  for (const row of chosen) rows[next[column[row]!]!++] = row;
  return { offsets, rows };
}

/** The row numbers of one value. */
export const rowsOf = ({ offsets, rows }: RowGroups, value: number): Uint32Array =>
  rows.subarray(offsets[value], offsets[value + 1]);
