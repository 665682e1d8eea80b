import type { Context, Steps } from '../model/index.ts';

/** How long a build may hold up its thread, in milliseconds. */
const longestTurn = 20;
let turnBegan = 0;

/**
 * Call it between two units of work: throws the reason of an abort, and now and then lets timers, signals and messages through.
 * When it does depends on the clock, what is computed does not.
 */
export async function pause({ signal }: Context): Promise<void> {
  signal?.throwIfAborted();
  if (performance.now() - turnBegan < longestTurn) return;
  await new Promise((resolve) => setTimeout(resolve, 0));
  turnBegan = performance.now();
  signal?.throwIfAborted();
}

/** Runs a computation to its end, with a pause after each step. */
export async function inTurns<T>(steps: Steps<T>, context: Context): Promise<T> {
  for (;;) {
    await pause(context);
    const { done, value } = steps.next();
    if (done) return value;
  }
}
