import { normalForm } from '../../../text/normal-form.ts';
import { tokenise } from '../../../text/token.ts';

const longest = 6;
const numeric = /^\p{N}+(?:[.,]\p{N}+)*$/u;

/** The normal forms of phrases between bars. */
export const phrases = (text: string): ReadonlySet<string> =>
  new Set(text.split('|').map((phrase) => normalForm(tokenise(phrase.trim()))));

/** Words between spaces, as they are written. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Whether a word of a key is a number. */
export const isNumber = (word: string): boolean => numeric.test(word);

/** Tells whether a key is nothing but phrases of `core`, one at least, and `fillers` and numbers. */
export function madeOf(core: ReadonlySet<string>, fillers: ReadonlySet<string>): (key: string) => boolean {
  const fills = (word: string) => fillers.has(word) || isNumber(word);
  const first = new Set([...core].map((phrase) => phrase.split(' ', 1)[0]!));
  return (key) => {
    const parts = key.split(' ');
    let found = false;
    for (let at = 0; at < parts.length;) {
      let size = first.has(parts[at]!) ? Math.min(longest, parts.length - at) : 0;
      while (size > 0 && !core.has(parts.slice(at, at + size).join(' '))) size--;
      if (size > 0) found = true;
      else if (!fills(parts[at]!)) return false;
      at += size || 1;
    }
    return found;
  };
}

/** Whether each written form matches; never where there is none. */
export const allMatch = (texts: readonly string[], pattern: RegExp): boolean =>
  texts.length > 0 && texts.every((text) => pattern.test(text));
