import type { Cut } from './cut.ts';
import { saysNoTitle } from './missing.ts';

/** A full stop that belongs to the last word: `et al.`, `U.S.`, `Inc.`, `spp.`, `sp. nov.` */
const abbreviated =
  /(?:(?:^|[\s.(-])\p{L}|\b(?:al|etc|spp?|ssp|subsp|var|gen|nov|comb|auct|inc|ltd|co|corp|jr|sr|st|no|vol|vols|eds?|dr|ph\.?d|vs|ca|cf|approx|dept|univ|fig|pt|ser|rev|mt|esp))\.$/iu;

/** A title without the brackets of a translated one and the full stop behind it; `''` where it says that there is none. */
export function tidyTitle(title: string, cuts: Cut[]): string {
  if (title !== '' && saysNoTitle(title)) {
    cuts.push({ kind: 'placeholders for titles', text: title });
    return '';
  }
  const plain = title.replace(/\s?\(author['’]s transl\)/gi, '');
  const inBrackets = /^\[([^[\]]+(?:\[[^[\]]{1,80}\][^[\]]*)*)\]\.?$/.exec(plain)?.[1];
  return withoutStop(inBrackets ?? plain);
}

function withoutStop(title: string): string {
  const own = title.trim();
  return /[^.\s]\.$/.test(own) && !abbreviated.test(own.slice(-40)) ? own.slice(0, -1).trimEnd() : own;
}
