import { notInTerms } from '../text/closed-words.ts';
import { vectorWord } from '../text/vector-word.ts';

const word = /\p{L}[\p{L}\p{N}]*(?:[-'’]\p{L}[\p{L}\p{N}]*)*/gu;
const formula = /\$[^$]{0,200}\$/g;

/**
 * The terms of a text as the vectors know them: its words in lower case and in the singular, parts of hyphenated words, and
 * pairs of words that stand side by side. Words of grammar are left out and end a pair.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const clause of text
    .normalize('NFKC')
    .replace(formula, ' . ')
    .split(/[.,;:()!?[\]{}"“”/\n]+/)) {
    let before: string | null = null;
    for (const [found] of clause.matchAll(word)) {
      for (const part of found.toLowerCase().split(/[-'’]/)) {
        const term = vectorWord(part);
        if (term.length < 2 || notInTerms.has(term) || notInTerms.has(part)) {
          before = null;
          continue;
        }
        terms.push(term);
        if (before !== null) terms.push(`${before} ${term}`);
        before = term;
      }
    }
  }
  return terms;
}
