import type { Token } from './token.ts';

/** What stands around a stretch of text that may be a term. */
export const cues = [
  'article',
  'own',
  'coined',
  'means',
  'defined-after',
  'colon',
  'bracketed',
  'listed',
  'opening',
  'verb-after',
] as const;
export type Cue = (typeof cues)[number];

/** Cues by the word before, and by the word behind. */
const before: [Cue, RegExp][] = [
  ['article', /^(?:a|an|the)$/i],
  ['own', /^(?:our|this|these|that|those|its|their|such|each|any|some|all|most|many|other)$/i],
  ['means', /^(?:using|via|with|by|through|use|uses|used|utilizing|leveraging|employing|applying|on|from)$/i],
];
const coining =
  /^(?:introduc|propos|present|develop|call|nam|dub|term|denot|releas|offer|provid|describ|coin|devis|design|construct|unveil|contribut)(?:e|es|ed|ing|s)?$/i;
const predicate =
  /^(?:is|are|was|were|can|has|have|will|may|enables?|achieves?|outperforms?|shows?|provides?|predicts?|learns?|reveals?)$/i;
const listing = /^(?:,|and|or|\/)$/;

/** What a word tells of the term beside it. */
export interface Neighbour {
  before: Cue[];
  coins: boolean;
  predicate: boolean;
  lists: boolean;
  /** It parts what stands before it from what stands behind. */
  parts: boolean;
}
const neighbours = new Map<string, Neighbour>();
const mostRemembered = 200_000;

function neighbour(text: string): Neighbour {
  const known = neighbours.get(text);
  if (known) return known;
  const own: Neighbour = {
    before: before.flatMap(([cue, pattern]) => (pattern.test(text) ? [cue] : [])),
    coins: coining.test(text),
    predicate: predicate.test(text),
    lists: listing.test(text),
    parts: text === '' || /^[.;:]$/.test(text),
  };
  if (neighbours.size >= mostRemembered) neighbours.clear();
  neighbours.set(text, own);
  return own;
}

/** What each token tells of a term beside it. */
export const readNeighbours = (tokens: readonly Token[]): Neighbour[] => tokens.map(({ text }) => neighbour(text));

/** What there is where a sentence begins or ends. */
export const noNeighbour: Neighbour = neighbour('');
