import { UserError } from '../../model/index.ts';

/** The most characters of a vocabulary, unpacked. */
export const mostCharacters = 200_000_000;
/** The most labels and synonyms of a vocabulary; in RDF concepts and statements about broader ones count too. */
export const mostLabels = 1_000_000;
/** The most characters of a label or synonym, as of any term that is found in a text. */
export const longestForm = 300;

/**
 * The pieces of a text, up to the limit.
 * @throws UserError `bad-vocabulary` beyond it.
 */
export async function* limited(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > mostCharacters)
      throw new UserError('bad-vocabulary', 'it is longer than 200 million characters. Give the part that you need.');
    yield piece;
  }
}

/** @throws UserError `bad-vocabulary` where there are more labels than can be used. */
export function checkLabels(count: number): void {
  if (count > mostLabels)
    throw new UserError('bad-vocabulary', 'it has more than a million labels. Give the part that you need.');
}
