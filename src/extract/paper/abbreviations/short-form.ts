import { notShortForms } from '../../../text/closed-words.ts';

/** A piece of text and where it stands in another one. */
export interface Piece {
  text: string;
  start: number;
}

/** A text that can be a short form; `cut` where other words stand behind it: HC in "(HC group)". */
export interface ShortForm extends Piece {
  cut: boolean;
}

const cue =
  /^(?:(?:also|commonly|often|or|and|hereafter|henceforth|hereinafter|herein|here|thereafter|subsequently|simply|i\.e\.|ie|viz\.)[\s,]+)*(?:(?:known|abbreviated|referred\s+to|denoted|called|termed|named|designated|acronym|abbreviation|abbr\.?|short|shortened|in\s+short|for\s+short)[\s,:]+)?(?:(?:as|to|by|hereafter|henceforth|the)[\s,]+)*(?=\S)/i;

/**
 * Whether a text can be a short form: 2 to 20 characters, at most two words, a letter in it, a letter or digit at its
 * beginning, and a capital, a digit or no vowel at all.
 */
export function isShortForm(text: string): boolean {
  if (text.length < 2 || text.length > 20 || !/^[\p{L}\p{N}]/u.test(text) || !/\p{L}/u.test(text)) return false;
  if (notShortForms.test(text) || /[®™©=<>$\\]|,(?!\p{N})|^\p{N}+\//u.test(text)) return false;
  if (/^\p{N}/u.test(text) && !/\p{Lu}/u.test(text)) return false;
  // A citation: "Roe 2015".
  if (/^\p{Lu}\p{Ll}+\s(?:19|20)\p{N}{2}\p{Ll}?$/u.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 2) return false;
  if (
    words.length === 2 &&
    !/^(?:\p{N}+(?:\.\p{N}+)?|[IVX]+|\p{L}*\p{Lu}[\p{L}\p{N}]*|alpha|beta|gamma|delta|kappa|\p{L})$/u.test(words[1]!)
  )
    return false;
  return /[\p{Lu}\p{N}]/u.test(text) || /^[b-df-hj-np-tv-xz]{2,5}$/.test(text);
}

/** The texts in a pair of brackets that can be short forms: its first part, without "hereafter" and the like, and those behind semicolons. */
export function shortFormsIn(inner: string): ShortForm[] {
  const found: ShortForm[] = [];
  for (const part of inner.matchAll(/[^;]+/g)) {
    const cut = part[0].split(/[,:]\s|\s(?:or|and|i\.e\.)\s/)[0]!;
    for (const text of [cut, part[0]]) {
      const piece = bare(text);
      const start = part.index + piece.start;
      if (found.some((other) => other.start === start)) continue;
      if (isShortForm(piece.text)) found.push({ text: piece.text, start, cut: false });
      const [first] = /^\p{Lu}[\p{L}\p{N}-]*\p{Lu}s?(?=(?:\s\p{Ll}{3,20}){1,2}$)/u.exec(piece.text) ?? [];
      if (first && isShortForm(first)) found.push({ text: first, start, cut: true });
    }
  }
  return found;
}

/** A text without cue words and quotes at its ends. */
function bare(text: string): Piece {
  const unquoted = text.replace(/^[\s"'“‘`,]+/, '');
  const said = unquoted.replace(cue, '').replace(/^[\s"'“‘`]+/, '');
  const cut = said.split(/[,:](?:\s|$)/)[0]!.replace(/(?<![\s"'”’`])[\s"'”’`]+$/, '');
  return { text: cut, start: text.length - said.length };
}
