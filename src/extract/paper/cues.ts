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
interface Neighbour {
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

/** The cues around tokens `first` to `last` (both included). */
export function readCues(tokens: readonly Token[], first: number, last: number): Cue[] {
  const { sentence } = tokens[first]!;
  const at = (index: number): string => {
    const token = tokens[index];
    return token && token.sentence === sentence ? token.text : '';
  };
  const left = at(first - 1);
  const right = at(last + 1);
  const found = [...neighbour(left).before];
  for (let back = 1; back <= 4; back++) {
    const { parts, coins } = neighbour(at(first - back));
    if (parts) break;
    if (coins) {
      found.push('coined');
      break;
    }
  }
  if (right === '(' && !/[([]/.test(left)) found.push('defined-after');
  if (right === ':') found.push('colon');
  if (left === '(' && /^[),;]$/.test(right)) found.push('bracketed');
  if (neighbour(left).lists || neighbour(right).lists) found.push('listed');
  if (left === '') found.push('opening');
  if (neighbour(right).predicate) found.push('verb-after');
  return found;
}
