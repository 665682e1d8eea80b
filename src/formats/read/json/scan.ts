/** A value of a text: where it begins and ends. */
export interface Span {
  start: number;
  /** Behind its last character. */
  end: number;
  /** Whether the text, or the part of it that was asked for, ends before the value does. */
  isCut: boolean;
}

/** A member of an object. */
export interface Member extends Span {
  key: string;
}

const quote = 34;
const backslash = 92;

/**
 * The value that begins at a place of a text of JSON, found by its brackets and quotes alone: what stands between them
 * may be wrong. It is looked for no further than `limit`. Takes time in proportion to its length, and no more memory for
 * deep nesting.
 */
export function valueAt(text: string, start: number, limit = text.length): Span {
  const spanTo = (end: number): Span => ({ start, end: end === -1 ? limit : end, isCut: end === -1 });
  const first = text[start];
  if (first === '"') return spanTo(endOfString(text, start));
  if (first !== '{' && first !== '[') {
    const bare = /[^\s,:[\]{}"]+|./sy;
    bare.lastIndex = start;
    bare.exec(text);
    return { start, end: Math.max(bare.lastIndex, start + 1), isCut: false };
  }
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) {
      const end = endOfString(text, at);
      if (end === -1) break;
      at = end - 1;
    } else if (unit === 0x7b || unit === 0x5b) depth++;
    else if ((unit === 0x7d || unit === 0x5d) && --depth === 0) return { start, end: at + 1, isCut: false };
  }
  return spanTo(-1);
}

/** Behind the closing quote of the string that begins at a place; -1 where there is none. */
export function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (before > start && text.charCodeAt(before) === backslash) before--;
    if ((at - before) % 2 === 1) return at + 1;
  }
  return -1;
}

/** The members of the object that begins at a place, as far as it goes. */
export function* membersOf(text: string, start: number): Generator<Member> {
  let at = start + 1;
  for (;;) {
    at = skip(text, at);
    if (text[at] !== '"') return;
    const key = valueAt(text, at);
    at = skip(text, key.end);
    if (text[at] !== ':') return;
    at = skip(text, at + 1);
    if (at >= text.length) return;
    const value = valueAt(text, at);
    yield { ...value, key: text.slice(key.start + 1, key.end - 1) };
    at = value.end;
  }
}

/** The first place from `at` on that is neither white space nor a comma (nor the mark between records of RFC 7464). */
export function skip(text: string, at: number): number {
  const passed = /[\s,\x1e\ufeff]*/y; // oxlint-disable-line no-control-regex
  passed.lastIndex = at;
  return at < text.length ? at + passed.exec(text)![0].length : text.length;
}
