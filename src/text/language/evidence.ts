import { functionWords } from '../closed-words.ts';
import { scripts, type Script } from './scripts.ts';
import { lettersOfLanguages, wordsOfLanguages } from './words.ts';

/** How much of a text speaks for which language. */
export interface Evidence {
  /** How many words it has. */
  words: number;
  /** How many of them each language has in its list; a letter of its own is half a word. */
  found: ReadonlyMap<string, number>;
  /** How many different words, that English has not, are among them. */
  distinct: ReadonlyMap<string, number>;
}

const ofPapers =
  'paper study studies results research article abstract aim conclusion analysis effect effects role new';
const notEnglish = new Set(['et']);
const english: ReadonlySet<string> = new Set([
  ...[...functionWords].filter((word) => !notEnglish.has(word)),
  ...ofPapers.split(' '),
]);

const tableOf = (lists: string): [code: string, rest: string[]][] =>
  lists
    .trim()
    .split('\n')
    .map((line) => [line.split(' ', 1)[0]!, line.split(' ').slice(1)]);

const listed = tableOf(wordsOfLanguages);
const codes = listed.map(([code]) => code);
/** For each word the places in `codes` of the languages that have it. */
const holders = new Map<string, number[]>();
listed.forEach(([, words], language) => {
  for (const word of new Set(words)) holders.set(word, [...(holders.get(word) ?? []), language]);
});
/** The same for each letter. */
const writers = new Map<string, number[]>();
for (const [code, [letters = '']] of tableOf(lettersOfLanguages))
  for (const letter of letters) writers.set(letter, [...(writers.get(letter) ?? []), codes.indexOf(code)]);

const latinWord = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu;
/** Formulas, addresses, and what is quoted: titles of books and papers are in any language. */
const noSentence = /\$[^$]{0,200}\$|\\[a-zA-Z]+|https?:\/\/\S+|“[^“”]{0,300}”|"[^"]{0,300}"/g;
const opensSentence = /^$|[.!?:¿¡]\s?[¿¡"«„“(]?$/;
const unlikeEnglish = /[^\0-\x7f]/;
const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Counts the words of a text that languages have in their lists. A word in capitals within a sentence counts for English
 * only: others are names ("Los Angeles", "Van der Waals").
 */
export function evidenceOf(raw: string): Evidence {
  const text = raw.normalize('NFC').replace(noSentence, ' ');
  const isShouted = !/\p{Ll}{3}/u.test(text);
  const found = new Float64Array(codes.length);
  const seen = codes.map(() => new Set<string>());
  let [words, inEnglish] = [0, 0];
  for (const { 0: own, index } of text.matchAll(latinWord)) {
    words++;
    const lower = own.toLowerCase();
    const isEnglish = english.has(lower);
    if (isEnglish) inEnglish += weightOf(lower);
    if (lower !== own && !isShouted && !opensSentence.test(text.slice(Math.max(0, index - 3), index))) continue;
    for (const language of holders.get(lower) ?? []) {
      found[language]! += weightOf(lower);
      if (!isEnglish) seen[language]!.add(lower);
    }
    if (!unlikeEnglish.test(lower)) continue;
    for (const language of new Set([...lower].flatMap((letter) => writers.get(letter) ?? []))) {
      found[language]! += 0.5;
      seen[language]!.add(lower);
    }
  }
  const evidence: Counted = {
    words,
    found: new Map(codes.map((code, at) => [code, found[at]!])).set('en', inEnglish),
    distinct: new Map(codes.map((code, at) => [code, seen[at]!.size])),
  };
  if (otherScript.test(text)) for (const script of scripts) addScript(text, script, evidence);
  return evidence;
}

interface Counted extends Evidence {
  found: Map<string, number>;
  distinct: Map<string, number>;
}

/** A letter alone is more often a symbol. */
const weightOf = (word: string): number => (word.length > 1 ? 1 : 0.5);

function addScript(text: string, { letters, lettersOfWord, languages }: Script, to: Counted): void {
  const runs = text.match(letters) ?? [];
  if (runs.length === 0) return;
  const all = `${runs.join(' ')} `;
  const words = lettersOfWord === null ? runs.length : Math.ceil((all.length - runs.length) / lettersOfWord);
  let [best, most] = [languages[0]!.code, 0];
  for (const { code, own } of languages) {
    const count = all.match(own)?.length ?? 0;
    if (count > most) [best, most] = [code, count];
  }
  to.words += words;
  to.found.set(best, words);
  to.distinct.set(best, words);
}
