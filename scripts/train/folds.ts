/** One fold of a cross-validation. */
export interface Fold<T> {
  /** What is learned from: all that is in other folds. */
  learned: T[];
  /** What is judged by what was learned. */
  judged: T[];
}

/**
 * The folds of a cross-validation. Rows of one paper must be in one fold, or a paper would be judged by what was learned from it:
 * `foldOf` looks at the paper alone.
 * @param foldOf the fold of an item, from 0 to `count` - 1
 * @param judge what is judged, where it is not what is learned from
 */
export function foldsOf<T>(
  learn: readonly T[],
  count: number,
  foldOf: (item: T) => number,
  judge: readonly T[] = learn,
): Fold<T>[] {
  return Array.from({ length: count }, (_, fold) => ({
    learned: learn.filter((item) => foldOf(item) !== fold),
    judged: judge.filter((item) => foldOf(item) === fold),
  }));
}
