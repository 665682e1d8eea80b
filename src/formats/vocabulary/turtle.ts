import { Parser, type Quad } from 'n3';
import { UserError } from '../../model/index.ts';
import { toTriple, type Triple } from './skos.ts';

/**
 * The statements of a Turtle document, read piece by piece.
 * @throws UserError `bad-vocabulary` with the line of a mistake.
 */
export async function* readTurtle(pieces: AsyncIterable<string>): AsyncGenerator<Triple> {
  const found: Triple[] = [];
  let failure: unknown = null;
  const { source, write, end } = pushed();
  new Parser().parse(source as never, (error: unknown, quad: Quad | null) => {
    failure ??= error;
    if (quad) found.push(toTriple(quad));
  });
  for await (const piece of pieces) {
    write(piece);
    if (failure) throw complaint(failure);
    yield* found.splice(0);
  }
  end();
  if (failure) throw complaint(failure);
  yield* found;
}

/** A source that the parser listens to as to a stream, and what hands a text to it. */
function pushed() {
  const listeners: Record<string, ((piece: string) => void) | undefined> = {};
  return {
    source: { on: (event: string, listener: (piece: string) => void) => void (listeners[event] = listener) },
    write: (piece: string) => listeners['data']!(piece),
    end: () => listeners['end']!(''),
  };
}

function complaint(error: unknown): UserError {
  const { message, context } = error as Error & { context?: { line?: number } };
  return new UserError(
    'bad-vocabulary',
    `:${context?.line ?? 1}: no Turtle (${message.replace(/\.$/, '')}). Correct the line, or give the vocabulary as a table with tabs.`,
  );
}
