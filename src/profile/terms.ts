import { vectorWord } from '../text/table-form.ts';

/** Words too common to tell what a text is about, and what formulas leave behind. */
const empty = new Set(
  (
    'a about above across after all also although among an and another any are as at be because been before being between both but by can could do does ' +
    'each either et etc even few for from further had has have having here how however i if in into is it its itself may might more most much must nor not of on ' +
    'one only or other our out over own same several should since so some such than that the their them then there therefore these they this those through thus to ' +
    'two three under until up upon us use used uses using very via was we well were what when where whether which while who whose will with within without would yet you your ' +
    'paper study result show shown propose proposed present approach based new different however al eg ie here recent recently introduce demonstrate'
  ).split(' '),
);

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
        if (term.length < 2 || empty.has(term) || empty.has(part)) {
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
