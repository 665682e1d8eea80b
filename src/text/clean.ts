import { letterNames } from './letter-names.ts';

/**
 * The text of a title or an abstract as it is kept: white space of any kind becomes one space, other control characters
 * and marks of byte order go, half surrogate pairs become U+FFFD, ends are trimmed. Nothing else is touched, and doing it
 * twice changes nothing: every offset the later stages give refers to this text.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\P{Cc}\s\u0085]|\uFEFF/gu, '')
    .replace(/ (?=[\s\u0085])[\s\u0085]+|(?:[^\S ]|\u0085)[\s\u0085]*/g, ' ') // a single space is not worth a match
    .trim();
}

const unspelled = new RegExp(`[${[...letterNames.keys()].join('')}]`, 'gu');

/**
 * The text in plain lower-case words: accents, markup of LaTeX and HTML and punctuation gone, Greek letters spelled.
 * `$\alpha$-Synuclein na\"ively`, `α-synuclein naïvely` and `alpha-synuclein naively` read the same.
 */
export function plainWords(text: string): string[] {
  return (
    text
      .replace(/\\(?:text|math)\w+|\\(?:emph|bf|cal|em|it|rm|sc|tt)\b/g, '') // commands that only set the type
      .replace(/\\["'`^~=.]\s*\{?\s*\\?/g, '') // accents: \"i, \'{e}, \^{\i}
      .replace(/\\[Hbcdkrtuv](?:\s+|\s*\{)/g, '') // accents named by a letter: \c{c}, \v s
      .replace(/<\/?[a-zA-Z][^<>]{0,40}>|&#?\w{2,8};/g, '')
      .replace(/[{}$\\]/g, '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .replace(unspelled, (letter) => letterNames.get(letter)!)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
