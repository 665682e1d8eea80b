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
  if (
    /^(?:i\.?e|e\.?g|cf|see|ref|fig|eq|sec|ii+|iv|vi+|and|or|the|one|two|left|right|top|bottom|both|all)\.?$/i.test(
      text,
    )
  )
    return false;
  if (/^\p{N}/u.test(text) && !/\p{Lu}/u.test(text)) return false;
  return /[\p{Lu}\p{N}]/u.test(text) || /^[b-df-hj-np-tv-xz]{2,5}$/.test(text);
}

function shortFormIn(inner: string): { text: string; start: number } | null {
  const cut = inner.split(/[;,:]|\s(?:or|and|i\.e\.)\s/)[0]!;
  const quoted = cut.replace(/^[\s"'“‘`]+/, '');
  const text = quoted.replace(/[\s"'”’`]+$/, '');
  const start = cut.length - quoted.length;
  if (/\s/.test(text) && (text.split(/\s+/).length > 2 || text.length > 10)) return null;
  return isShortForm(text) ? { text, start } : null;
}

/** The shortest stretch at the end of `before` that holds the short form's letters in order, the first at a word's beginning. */
function longFormBefore(before: string, shortForm: string): { start: number; end: number } | null {
  const end = before.replace(/[\s"'”’`,]+$/, '').length;
  const window = before.slice(0, end);
  const letters = [...shortForm.replace(/(?<=[\p{Lu}\p{N}])s$/u, '')]
    .filter((c) => /[\p{L}\p{N}]/u.test(c))
    .map((c) => c.toLowerCase());
  const mostWords = Math.min(letters.length + 5, letters.length * 2 + 1);
  const start = matchBackwards(window, letters);
  if (start === null) return null;
  const long = window.slice(start);
  if (/[.;:!?]\s|[()[\]]/.test(long) || long.split(/[\s\-–]+/).length > mostWords) return null;
  if (long.length <= shortForm.length || long.toLowerCase().split(/\s+/).includes(shortForm.toLowerCase())) return null;
  if (/^(?:the|an?|of|in|on|for|with|and|or|by|to|we|is|are|as|that)\s/i.test(long)) return null;
  return { start, end };
}

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
