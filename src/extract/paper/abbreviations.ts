import { notShortForms } from '../../text/closed-words.ts';
/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

/** A short form and the long form it stands for, where they are defined. */
export interface Definition {
  short: Stretch;
  long: Stretch;
}

/**
 * Short forms defined in parentheses, by Schwartz & Hearst (2003), "A simple algorithm for identifying abbreviation
 * definitions in biomedical text", with its known misses mended: plural short forms ("CNNs"), the short form first
 * ("fMRI (functional magnetic resonance imaging)"), more text in the parentheses ("(EEG; 64 channels)"), brackets.
 */
export function findAbbreviations(text: string): Definition[] {
  const found: Definition[] = [];
  for (const match of text.matchAll(/[([]([^()[\]]{1,120})[)\]]/g)) {
    const innerStart = match.index + 1;
    const inner = match[1]!;
    const before = text.slice(Math.max(0, match.index - 300), match.index);
    const beforeStart = match.index - before.length;
    const short = shortFormIn(inner);
    if (short) {
      const long = longFormBefore(before, short.text);
      if (long !== null) {
        found.push(
          definition(
            text,
            innerStart + short.start,
            short.text.length,
            beforeStart + long.start,
            long.end - long.start,
          ),
        );
        continue;
      }
    }
    const outside = /(?:^|[\s("])([\p{L}\p{N}][\p{L}\p{N}.\-/+^{}]{1,11})\s*$/u.exec(before);
    if (outside && isShortForm(outside[1]!)) {
      const long = wholeLongForm(inner, outside[1]!);
      if (long) {
        const shortStart = beforeStart + outside.index + outside[0].indexOf(outside[1]!);
        found.push(definition(text, shortStart, outside[1]!.length, innerStart + long.start, long.end - long.start));
      }
    }
  }
  return found;
}

function definition(
  text: string,
  shortStart: number,
  shortLength: number,
  longStart: number,
  longLength: number,
): Definition {
  const stretch = (start: number, length: number): Stretch => ({
    start,
    end: start + length,
    text: text.slice(start, start + length),
  });
  return { short: stretch(shortStart, shortLength), long: stretch(longStart, longLength) };
}

/** Two to twelve characters, no more than two words, a letter in it, beginning with a letter or digit (Schwartz & Hearst), and at least one capital, digit or all consonants. */
function isShortForm(text: string): boolean {
  if (text.length < 2 || text.length > 12 || !/^[\p{L}\p{N}]/u.test(text) || !/\p{L}/u.test(text)) return false;
  if (notShortForms.test(text)) return false;
  if (/^\p{N}/u.test(text) && !/\p{Lu}/u.test(text)) return false;
  return /[\p{Lu}\p{N}]/u.test(text) || /^[b-df-hj-np-tv-xz]{2,5}$/.test(text);
}

function shortFormIn(inner: string): { text: string; start: number } | null {
  const cut = inner.split(/[;,:]|\s(?:or|and|i\.e\.)\s/)[0]!;
  const quoted = cut.replace(/^[\s"'“‘`]+/, '');
  const text = quoted.replace(/(?<![\s"'”’`])[\s"'”’`]+$/, '');
  const start = cut.length - quoted.length;
  if (/\s/.test(text) && (text.split(/\s+/).length > 2 || text.length > 10)) return null;
  return isShortForm(text) ? { text, start } : null;
}

/** The shortest stretch at the end of `before` that holds the short form's letters in order, the first at a word's beginning. */
function longFormBefore(before: string, shortForm: string): { start: number; end: number } | null {
  const end = before.replace(/(?<![\s"'”’`,])[\s"'”’`,]+$/, '').length;
  const window = before.slice(0, end);
  const unbracketed = window.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length));
  for (const short of spellings(shortForm)) {
    const letters = [...short].filter((c) => /[\p{L}\p{N}]/u.test(c)).map((c) => c.toLowerCase());
    if (letters.length < 2) continue;
    const initials = matchInitials(unbracketed, letters);
    const start = initials ?? matchBackwards(unbracketed, letters);
    if (start === null || !isLongForm(window.slice(start), shortForm, letters.length, initials !== null)) continue;
    return {
      start: start - (/(?<![\p{L}\p{N}])\p{N}[\p{N},']*-$/u.exec(window.slice(0, start))?.[0].length ?? 0),
      end,
    };
  }
  return null;
}

/** The ways to read a short form's letters: without the plural's s; without a version number ("GHQ-28"); digits as words. */
function spellings(shortForm: string): string[] {
  const singular = shortForm.replace(/(?:(?<=[\p{Lu}\p{N}])s|['’]s)$/u, '');
  const numbers = singular.replace(/^[123](?=-?\p{Lu})/u, (digit) => ({ 1: 'o', 2: 't', 3: 't' })[digit]!);
  return [...new Set([singular, numbers, singular.replace(/(?:-|(?<!\p{N}))\p{N}+$/u, '')])];
}

function isLongForm(long: string, shortForm: string, letters: number, byInitials: boolean): boolean {
  const words = long
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s\-–]+/)
    .filter(Boolean);
  if (/[.;:!?]\s|[[\]]/.test(long) || words.length > Math.min(letters + 5, letters * 2 + 1)) return false;
  if (long.length <= shortForm.length || words.some((word) => word.toLowerCase() === shortForm.toLowerCase()))
    return false;
  if ((long.match(/\(/g) ?? []).length !== (long.match(/\)/g) ?? []).length) return false;
  return byInitials || !/^(?:the|an?|of|in|on|for|with|and|or|by|to|we|is|are|as|that)\s/i.test(long);
}

/**
 * Where the last words before the short form begin with its letters, one word (or part of a hyphenated one) a letter, small
 * words skipped: "self-supervised learning (SSL)", which the walk from the right would cut to "supervised learning".
 */
function matchInitials(window: string, letters: readonly string[]): number | null {
  const words = [...window.matchAll(/[\p{L}\p{N}]+/gu)];
  let at = words.length - 1;
  let start: number | null = null;
  for (let index = letters.length - 1; index >= 0; index--) {
    while (
      at >= 0 &&
      index < letters.length - 1 &&
      index >= 0 &&
      smallWord.test(words[at]![0]) &&
      words[at]![0][0]!.toLowerCase() !== letters[index]
    )
      at--;
    const word = words[at];
    if (!word || word[0][0]!.toLowerCase() !== letters[index]) return null;
    start = word.index;
    at--;
  }
  return start;
}
const smallWord = /^(?:of|and|the|for|in|on|to|a|an|with|by|from|or|de)$/i;

/** Schwartz & Hearst's walk from the right; returns where the long form begins. */
function matchBackwards(window: string, letters: readonly string[]): number | null {
  const lower = window.toLowerCase();
  let at = lower.length - 1;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index]!;
    while (at >= 0 && !(lower[at] === letter && (index > 0 || at === 0 || !/[\p{L}\p{N}]/u.test(lower[at - 1]!)))) at--;
    if (at < 0) return null;
    if (index > 0) at--;
  }
  return at;
}

/** The text in parentheses behind a short form, where it spells the short form out from its first letter. */
function wholeLongForm(inner: string, shortForm: string): { start: number; end: number } | null {
  const trimmed = inner.replace(/^[\s"'“‘`]+/, '');
  const start = inner.length - trimmed.length;
  const text = trimmed.split(/[;,]/)[0]!.trimEnd();
  if (text.split(/\s+/).length < 2 || text.length <= shortForm.length) return null;
  const found = longFormBefore(text, shortForm);
  return found && found.start === 0 ? { start, end: start + text.length } : null;
}
