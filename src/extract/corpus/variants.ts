import type { ConceptType, JoinReason } from '../../model/index.ts';
import type { Tally } from './count.ts';

/** Two keys that name one concept by their words. */
export interface Variant {
  a: string;
  b: string;
  reason: JoinReason;
}

/** Last words that add nothing to a name of a type: "vision transformer model", "ImageNet dataset". */
const emptyTails: Partial<Record<ConceptType, string>> = {
  model: 'model architecture',
  method: 'method algorithm technique approach procedure',
  dataset: 'dataset database benchmark corpus data',
  recording: 'data recording measurement technique',
  'software-hardware': 'software package toolbox platform tool',
  place: 'region area',
};
const tailsOf = new Map(Object.entries(emptyTails).map(([type, words]) => [type, new Set(words.split(' '))]));

/** What is made from one thing and into another: the order of the two matters. */
const directed =
  /(?:generation|translation|synthesis|conversion|retrieval|mapping|transfer|transition|transformation|ratio|interaction|transmission)$/;

/** Pairs of keys that differ by their words only in a way that does not change what they name, in the order of the keys. */
export function findVariants(keys: readonly string[], tallies: ReadonlyMap<string, Tally>): Variant[] {
  const variants: Variant[] = [];
  const pair = (a: string, b: string, reason: JoinReason): void => {
    if (a !== b && tallies.has(b)) variants.push({ a, b, reason });
  };
  for (const key of keys) {
    const words = key.split(' ');
    if (words.length === 1) continue;
    const of = key.indexOf(' of ');
    if (of > 0) pair(key, `${key.slice(of + 4)} ${key.slice(0, of)}`, 'word-order');
    const last = words.at(-1)!;
    const base = words.slice(0, -1).join(' ');
    const type = tallies.get(base)?.known?.type;
    if (type && tailsOf.get(type)?.has(last)) pair(key, base, 'generic-word');
    words.forEach((word, at) => {
      if (at < words.length - 1 && word.endsWith('ional'))
        pair(key, words.with(at, word.slice(0, -2)).join(' '), 'derivation');
    });
    if (words.length === 3 && words[0]! < words[1]! && !directed.test(last))
      pair(key, `${words[1]} ${words[0]} ${last}`, 'word-order');
  }
  return variants;
}
