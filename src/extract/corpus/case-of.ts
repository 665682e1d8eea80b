import { isCommonWord } from '../../text/common-words.ts';
import { isNameWord } from '../../text/name-words.ts';
import { singular } from '../../text/singular.ts';
import type { Casing } from '../paper/capitals.ts';
import { properNoun } from '../paper/proper-noun.ts';

/** How a word, given in small letters, is written within a sentence. */
export type CaseOf = (word: string) => 'small' | 'capital';

/** Endings of families, orders and tribes of organisms, and of words made from names. */
const nameEnding = /(?:idae|aceae|inae|oidea|ales|formes|ian|ean|ese)$/;

/**
 * How the papers write words: as most of them do within sentences, else as papers of all fields do. A word that nothing is known
 * of has a small letter: of 277 such words that begin a sentence in five libraries 222 do.
 */
export function readCases(casings: ReadonlyMap<string, Casing>): CaseOf {
  return (word) => {
    const [, small, capital] = casings.get(word) ?? [word, 0, 0];
    if (small !== capital) return small > capital ? 'small' : 'capital';
    if (isNameWord(word)) return 'capital';
    if (small > 0 || isCommonWord(word) || isCommonWord(singular(word))) return 'small';
    return nameEnding.test(word) || properNoun(word) !== null ? 'capital' : 'small';
  };
}
