import type { Suggestion } from '../../model/index.ts';
import { emptyHeads, genericHeads } from '../../text/generic-words.ts';
import { oneLetterApart } from './one-letter.ts';
import type { Vote } from './count.ts';

/**
 * Pairs of concepts that may be one, by their keys; they are offered and never joined: a short form that the papers spell out
 * in several ways, a term with a generic last word more ("fMRI data"), the same words in another order, one letter's difference
 * between long names.
 * @param keys of the concepts, in their order
 */
export function suggestMerges(
  keys: readonly string[],
  votes: readonly Vote[],
  ownerOf: (key: string) => string,
): Suggestion[] {
  const index = new Map(keys.map((key, at) => [key, at]));
  const found = new Map<string, Suggestion>();
  const suggest = (a: number | undefined, b: number | undefined, reason: Suggestion['reason']): void => {
    if (a === undefined || b === undefined || a === b) return;
    const pair = `${Math.min(a, b)} ${Math.max(a, b)}`;
    if (!found.has(pair)) found.set(pair, { a: Math.min(a, b), b: Math.max(a, b), reason });
  };
  for (const { short, long } of votes)
    suggest(index.get(ownerOf(short)), index.get(ownerOf(long)), 'ambiguous-abbreviation');
  const bySet = new Map<string, number>();
  keys.forEach((key, at) => {
    const words = key.split(' ');
    const last = words.at(-1)!;
    if (words.length > 1 && (genericHeads.has(last) || emptyHeads.has(last)))
      suggest(index.get(words.slice(0, -1).join(' ')), at, 'generic-word');
    const set = [...words].sort().join(' ');
    if (bySet.has(set)) suggest(bySet.get(set), at, 'same-words');
    else bySet.set(set, at);
  });
  oneLetterApart(keys, (a, b) => suggest(a, b, 'one-letter'));
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}
