import { alwaysAdjective, functionWords, modifyingGerunds, rhetoric } from '../../text/closed-words.ts';
import type { Token } from '../../text/token.ts';
import { wordClass, type WordClass } from './word-class.ts';

/** A word as it is written, hyphens and all: tokens `first` to `last`, both included. */
export interface Word {
  first: number;
  last: number;
  class: WordClass;
}

const nominal = new Set<WordClass>(['noun', 'noun-verb', 'gerund']);
const beforeVerb =
  /^(?:to|we|they|it|can|could|may|might|will|would|should|must|cannot|who|which|that|not|also|then|i|you|let|does|did|do)$/i;
const beforeNoun =
  /^(?:the|a|an|this|these|those|its|their|our|his|her|of|in|on|for|with|by|from|each|every|any|some|no|between|via|as|and|or)$/i;
const afterVerb =
  /^(?:the|a|an|that|how|whether|this|these|those|our|their|its|us|them|it|as|not|only|both|what|why)$/i;

/** Tokens joined into words, each with its class as its neighbours decide it. */
export function readWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  tokens.forEach((token, index) => {
    const last = words.at(-1);
    if (token.glued && last) {
      last.last = index;
    } else {
      words.push({ first: index, last: index, class: token.kind === 'mark' ? 'mark' : 'noun' });
    }
  });
  for (const word of words) if (word.class !== 'mark') word.class = classOf(word, tokens);
  words.forEach((word, index) => {
    if (word.class === 'noun-verb') word.class = decide(words, tokens, index);
  });
  return words;
}

/** "3D", "3-D", "three-dimensional". */
const dimensions = /^\p{N}+D$|^\p{N}\P{L}[Dd]$|imensional$/u;

/** A hyphenated word takes its last part's class ("spike-timing-dependent"), a name with a number stays a name ("GPT-4"). */
function classOf(word: Word, tokens: readonly Token[]): WordClass {
  const last = tokens[word.last]!;
  if (last.kind === 'number' && dimensions.test(last.text)) return 'adjective';
  if (word.first === word.last) return wordClass(last.text);
  const first = tokens[word.first]!;
  const joined = tokens
    .slice(word.first, word.last + 1)
    .map((token) => token.text)
    .join('-');
  const whole = functionWords.has(joined.toLowerCase())
    ? 'function'
    : rhetoric.has(joined.toLowerCase())
      ? 'rhetoric'
      : null;
  if (whole) return whole;
  if (alwaysAdjective.has(joined.toLowerCase())) return 'adjective';
  if (last.kind === 'number') return first.kind === 'word' ? 'noun' : 'number';
  const part = wordClass(last.text);
  if (part === 'noun-verb') return 'noun';
  if (part === 'gerund' && modifyingGerunds.has(last.text.toLowerCase())) return 'adjective';
  if (part === 'function' || part === 'rhetoric' || part === 'adverb' || part === 'verb') return 'adjective';
  return part;
}

/** Noun or verb: by the word before it and the word after it. */
function decide(words: readonly Word[], tokens: readonly Token[], index: number): WordClass {
  const textAt = (at: number) => {
    const word = words[at];
    return word ? tokens[word.last]!.text : '';
  };
  const before = textAt(index - 1);
  if (beforeVerb.test(before)) return 'verb';
  if (beforeNoun.test(before)) return 'noun';
  const previous = words[index - 1];
  const afterNominal = previous !== undefined && nominal.has(previous.class);
  if (afterNominal && afterVerb.test(textAt(index + 1))) return 'verb';
  return 'noun';
}
