/**
 * A computation in steps: it yields between two units of work, so that whoever runs it can pause there or give it up, and
 * returns its result.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs a computation to its end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
