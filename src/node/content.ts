import type { Content } from '../formats/write/format.ts';

/** Content that remembers whether it broke off by an error of its own, so that whoever writes it can tell that from an error of writing. */
export interface WatchedContent {
  pieces: Content;
  /** Throws the error that the content broke off with, if it did. */
  check(): void;
}

export function watch(content: Content): WatchedContent {
  let failure: { error: unknown } | null = null;
  function* pieces() {
    const iterator = content[Symbol.iterator]();
    for (;;) {
      let next;
      try {
        next = iterator.next();
      } catch (error) {
        failure = { error };
        throw error;
      }
      if (next.done) return;
      yield next.value; // outside of `try`: a stream throws its own errors in here
    }
  }
  return {
    pieces: pieces(),
    check() {
      if (failure) throw failure.error;
    },
  };
}
