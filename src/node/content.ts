import type { Content } from '../formats/write/format.ts';

type Piece = Content extends Iterable<infer One> ? One : never;

/** Content that comes as it is made. */
export type StreamedContent = AsyncIterable<Piece>;

/** Content that remembers whether it broke off by an error of its own, so that whoever writes it can tell that from an error of writing. */
export interface WatchedContent {
  pieces: StreamedContent;
  /** Throws the error that the content broke off with, if it did. */
  check(): void;
}

export function watch(content: Content | StreamedContent): WatchedContent {
  let failure: { error: unknown } | null = null;
  async function* pieces() {
    const iterator = Symbol.asyncIterator in content ? content[Symbol.asyncIterator]() : content[Symbol.iterator]();
    for (;;) {
      let next;
      try {
        next = await iterator.next();
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
