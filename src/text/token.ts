import { countsDimensions } from './dimensions.ts';
import { greekParts } from './greek-parts.ts';
import { romanNumber } from './roman-number.ts';
import { wordForm } from './word-form.ts';

/**
 * A token is a stretch without a space or hyphen inside: the part of a word between hyphens, a number, a mark. A Greek letter is
 * a part of its own ("TNF" "α"); a number of dimensions is one token ("3-D", "three-dimensional").
 * `glued` tells that it continues the word of the token before it ("spike" "-timing" "-dependent").
 */
export interface Token {
  text: string;
  /** The form in which its spellings meet; nothing for a mark. */
  form: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** Joined to the token before it, by a hyphen or directly. */
  glued: boolean;
  /**
   * Index of its sentence in the field, by a rule that needs no look-ahead: the weights of extraction were learned with it. What is
   * shown to people is cut by `sentences.ts`.
   */
  sentence: number;
}

/** Hyphens, the short dash and the minus sign, which printers put in the place of hyphens. */
const hyphens = /^[-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D]$/u;

/**
 * One alternative a kind, tried in order: addresses; a genus written short ("C. elegans"); words, with
 * LaTeX's accents, sub- and superscripts ("TRC^{2}", "na\"ively"), inner apostrophes, dots between digits ("wav2vec2.0"), signs of
 * a charge ("Ca2+"); numbers; LaTeX commands; any other mark.
 */
const pattern =
  /(?<address>\b(?:https?:\/\/|www\.)[^\s<>()]+)|(?<genus>\b[A-Z]\. ?(?=[a-z]{4,}\b))|(?<word>\p{L}(?:[\p{L}\p{N}\p{M}_]|\\["'`^~]\{?\p{L}\}?|['’‘′´](?=\p{L})|\.(?=\p{N}))*(?:[\^_]\{[^{}\s]{1,6}\}|\^[\p{L}\p{N}*+]|\+\+|\+(?=[-\s.,;:)\]]|\/(?!-)|$)|⁺)?)|(?<number>\p{N}+(?:[.,]\p{N}+)*(?:\p{L}+[\p{L}\p{N}]*)?)|(?<mark>\\[a-zA-Z]+|[^\s])/gu;

const sentenceEnd = /^[.!?]$/;
const neverEnd = /^(?:e\.?g|i\.?e|etc|al|vs|cf|fig|figs|eq|ref|resp|approx|[A-Za-z])$/i;

/** Splits a field's text into tokens; `text.slice(token.start, token.end) === token.text` holds for each. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let pendingHyphen = -1;
  let genusStart = -1;
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups as Record<string, string | undefined>;
    let start = match.index;
    const end = start + match[0].length;
    if (groups['genus'] !== undefined) {
      genusStart = start;
      continue;
    }
    if (genusStart >= 0) start = genusStart;
    genusStart = -1;
    const previous = tokens.at(-1);
    if (
      groups['mark'] !== undefined &&
      hyphens.test(match[0]) &&
      previous?.end === start &&
      /[\p{L}\p{N}]/u.test(text[end] ?? '')
    ) {
      if (previous.kind !== 'mark') {
        pendingHyphen = end;
        continue;
      }
    }
    const kind = groups['word'] !== undefined ? 'word' : groups['number'] !== undefined ? 'number' : 'mark';
    const glued = pendingHyphen === start;
    pendingHyphen = -1;
    if (!glued && previous && endsSentence(tokens, text, start)) sentence++;
    const own = text.slice(start, end);
    if (kind === 'word' && countsDimensions(own, start, glued, tokens)) {
      const count = tokens.pop()!;
      const size = text.slice(count.start, end);
      tokens.push({ ...count, text: size, form: wordForm(size), end, kind: 'number' });
      continue;
    }
    const form = kind === 'mark' ? '' : (romanNumber(own, tokens) ?? wordForm(own));
    if (!form.includes(' ')) tokens.push({ text: own, form, start, end, kind, glued, sentence });
    else tokens.push(...partsOf({ text: own, form, start, end, kind, glued, sentence }));
  }
  return tokens;
}

/** A word with Greek letters as its parts, each with its form; any other word as it is. */
function partsOf(token: Token): Token[] {
  const parts = greekParts(token.text);
  if (parts.length === 1) return [token];
  let { start } = token;
  return parts.map((text, at) => {
    const end = start + text.length;
    const kind = /^\p{N}/u.test(text) ? 'number' : 'word';
    const part: Token = { ...token, text, form: wordForm(text), start, end, kind, glued: token.glued || at > 0 };
    start = end;
    return part;
  });
}

/** Whether a new sentence begins at `start`, behind the tokens so far: a full stop, space, and a capital or digit. */
function endsSentence(tokens: Token[], text: string, start: number): boolean {
  const last = tokens.at(-1)!;
  const stop = /^[)"'”’\]]$/.test(last.text) ? tokens.at(-2) : last;
  if (!stop || !sentenceEnd.test(stop.text) || last.end === start) return false;
  if (stop.text !== '.') return true;
  const before = tokens[tokens.indexOf(stop, Math.max(0, tokens.length - 3)) - 1];
  if (before && before.end === stop.start && neverEnd.test(before.text) && !/^[A-Z]$/.test(before.text)) return false;
  return /[\p{Lu}\p{N}"“(‘\\$]/u.test(text[start] ?? '');
}
