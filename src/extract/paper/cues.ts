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

const patterns: [Cue, RegExp][] = [
  ['article', /^(?:a|an|the)$/i],
  ['own', /^(?:our|this|these|that|those|its|their|such|each|any|some|all|most|many|other)$/i],
  ['means', /^(?:using|via|with|by|through|use|uses|used|utilizing|leveraging|employing|applying|on|from)$/i],
];
const coining =
  /^(?:introduc|propos|present|develop|call|nam|dub|term|denot|releas|offer|provid|describ|coin|devis|design|construct|unveil|contribut)(?:e|es|ed|ing|s)?$/i;

/** The cues around tokens `first` to `last` (both included). */
export function readCues(tokens: readonly Token[], first: number, last: number): Cue[] {
  const found: Cue[] = [];
  const { sentence } = tokens[first]!;
  const at = (index: number): string => {
    const token = tokens[index];
    return token && token.sentence === sentence ? token.text : '';
  };
  const before = at(first - 1);
  const after = at(last + 1);
  for (const [cue, pattern] of patterns) if (pattern.test(before)) found.push(cue);
  for (let back = 1; back <= 4; back++) {
    const text = at(first - back);
    if (text === '' || /^[.;:]$/.test(text)) break;
    if (coining.test(text)) {
      found.push('coined');
      break;
    }
  }
  if (after === '(' && !/[([]/.test(before)) found.push('defined-after');
  if (after === ':') found.push('colon');
  if (before === '(' && /^[),;]$/.test(after)) found.push('bracketed');
  if (/^(?:,|and|or|\/)$/.test(before) || /^(?:,|and|or|\/)$/.test(after)) found.push('listed');
  if (before === '') found.push('opening');
  if (
    /^(?:is|are|was|were|can|has|have|will|may|enables?|achieves?|outperforms?|shows?|provides?|predicts?|learns?|reveals?)$/i.test(
      after,
    )
  )
    found.push('verb-after');
  return found;
}
