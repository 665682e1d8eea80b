import { functionWords } from '../../text/closed-words.ts';
import type { Token } from '../../text/token.ts';

/**
 * What the capitals of an occurrence say: `meant`, they are part of the name; `start`, that of its first word may only begin
 * a sentence; `definition`, they may only show the letters of the short form behind it; `heading`, it is in a text that begins
 * most words with one; `all`, it is in a text of capitals only.
 */
export type Capitals = 'meant' | 'start' | 'definition' | 'heading' | 'all';

/** How often a word, in small letters, begins with a small letter and with a capital where that is a choice. */
export type Casing = [word: string, small: number, capital: number];

/** Adds how a word is written to what is known of it. */
export function addCasing(sums: Map<string, Casing>, [word, small, capital]: Casing): void {
  const [, smallBefore, capitalBefore] = sums.get(word) ?? [word, 0, 0];
  sums.set(word, [word, smallBefore + small, capitalBefore + capital]);
}

/** From this share of capitals on a text of at least so many letters is in capitals. */
const inCapitals = { share: 0.7, letters: 20 };
/** A text of which at most this share of the longer words of content begins with a small letter is a heading. */
const smallInHeading = 0.15;

/** Whether a text is written in capitals throughout, so that they mean nothing. */
export function isInCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}+/gu, '').length;
  return letters >= inCapitals.letters && text.replace(/\P{Lu}+/gu, '').length >= letters * inCapitals.share;
}

const plainWord = /^\p{L}\p{Ll}+$/u;
/** What a sentence, or a part of one that may begin with a capital, stands behind. */
const opening = /^[.!?:;"“”‘«•*|—–]$/u;

/** Whether a token begins a sentence or what is written like one. */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.sentence !== tokens[at]!.sentence || (before.kind === 'mark' && opening.test(before.text));
}

/** Reads the capitals of one field. */
export interface FieldCapitals {
  /** Those of the tokens `first` to `last`, both included. */
  of(first: number, last: number): Capitals;
  /** How the words are written where a capital is a choice; none for a heading. */
  casings: Casing[];
}

/** @param written the text of the field as it is written */
export function readCapitals(tokens: readonly Token[], written: string): FieldCapitals {
  if (isInCapitals(written)) return { of: () => 'all', casings: [] };
  let [longer, small] = [0, 0];
  const counts = new Map<string, [small: number, capital: number]>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || token.glued || !plainWord.test(token.text) || beginsSentence(tokens, at)) return;
    const capital = /^\p{Lu}/u.test(token.text);
    const word = token.text.toLowerCase();
    if (word.length > 3 && !functionWords.has(word)) {
      longer++;
      if (!capital) small++;
    }
    let count = counts.get(word);
    if (!count) counts.set(word, (count = [0, 0]));
    count[capital ? 1 : 0]++;
  });
  const isHeading = small < longer && small <= longer * smallInHeading;
  return {
    of(first, last) {
      if (isHeading) return 'heading';
      if (last > first && isShouted(tokens, first, last)) return 'all';
      const isStart = beginsSentence(tokens, first);
      const isBeforeBracket = last > first && tokens[last + 1]?.text === '(';
      if (isBeforeBracket && hasCapital(tokens, isStart ? first + 1 : first, last)) return 'definition';
      return isStart ? 'start' : 'meant';
    },
    casings: isHeading ? [] : [...counts].map(([word, [small, capital]]) => [word, small, capital]),
  };
}

/** Whether a word of a stretch begins with a capital. */
function hasCapital(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (/^\p{Lu}\p{Ll}/u.test(tokens[at]!.text)) return true;
  return false;
}

/** Letters of a stretch in capitals from which on it is no row of short names. */
const shoutedLetters = 10;

/** Whether several words in a row are in capitals only: "BARK BEETLES" in a text that has small letters too. */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  let letters = 0;
  for (let at = first; at <= last; at++) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'word') continue;
    if (!/^\p{Lu}+$/u.test(text)) return false;
    letters += text.length;
  }
  return letters >= shoutedLetters;
}
