const marks = new Map(
  Object.entries({
    ...{ "'": '\u0301', '`': '\u0300', '^': '\u0302', '"': '\u0308', '~': '\u0303', '=': '\u0304', '.': '\u0307' },
    ...{ u: '\u0306', v: '\u030c', H: '\u030b', c: '\u0327', k: '\u0328', r: '\u030a', b: '\u0331', d: '\u0323' },
  }),
);

/** Over a letter of a formula. */
export const overLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ hat: '\u0302', widehat: '\u0302', tilde: '\u0303', widetilde: '\u0303', bar: '\u0304', overline: '\u0304' },
    ...{ dot: '\u0307', ddot: '\u0308', acute: '\u0301', grave: '\u0300', check: '\u030c', breve: '\u0306' },
    ...{ vec: '\u20d7', overrightarrow: '\u20d7', mathring: '\u030a' },
  }),
);

/** What follows an accent: `{o}`, `{\i}`, `\i`, `o`, each perhaps behind a space. */
const bearer =
  /\s{0,2}(?:\{\s{0,2}(?:\\([ij])\s?|(\p{L}))((?:[^{}\\$]{0,30}))\}|\\([ij])(?![a-zA-Z])(?:\{\}|\s(?=\p{Ll}))?|(\p{L}))/uy;

/** A letter with its accent that begins at a backslash; `null` where there is none. */
export function accentAt(text: string, at: number): { text: string; end: number } | null {
  const name = text[at + 1]!;
  const mark = marks.get(name);
  if (mark === undefined) return null;
  bearer.lastIndex = at + 2;
  const found = bearer.exec(text);
  if (found === null) return null;
  const [whole, dotless, inBraces, rest = '', bareDotless, bare] = found;
  const letter = (dotless ?? inBraces ?? bareDotless ?? bare)!;
  const composed = (letter + mark).normalize('NFC');
  const isComposed = [...composed].length === 1;
  if (bare !== undefined) {
    // `\c cois` and `\v s` have a space, `\"o` has none; the dot is an accent on few letters, else it is part of `\.com`
    const isSpaced = /^\s/.test(whole);
    if (!isComposed || isSpaced !== /[a-zA-Z]/.test(name) || (name === '.' && !/[zZI]/.test(bare))) return null;
  }
  return { text: isComposed ? composed + rest : letter + mark + rest, end: at + 2 + whole.length };
}
