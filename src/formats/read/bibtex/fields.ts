import type { Block } from './split.ts';
import { closingBrace } from './braces.ts';

/** The values of fields by name, as {@link nameOf} writes it: all of a name that comes more than once. */
export type Fields = ReadonlyMap<string, readonly string[]>;

export interface Parsed {
  /** `''` where there is none. */
  key: string;
  fields: Fields;
  /** Whether something in it was no field and was passed over. */
  isDamaged: boolean;
}

/** One name for `Author_Keywords`, `author-keywords` and `author keywords`. */
export function nameOf(text: string): string {
  return text.trim().toLowerCase().replace(/[\s_]+/g, '-'); // prettier-ignore
}

const name = /([^\s=,{}"#%@][^=,{}"#%\n]{0,60}?)\s{0,40}=\s{0,200}/y;
/** Where a line begins with a field, below one that ends like a field. */
const fieldLine = /[,}"][ \t]{0,40}\n[ \t]{0,99}[A-Za-z][\w-]{0,40}(?: \d{1,2})?[ \t]{0,40}=[ \t]{0,40}["{\w]/g;
const fieldLineInQuotes = /[,}][ \t]{0,40}\n[ \t]{0,99}[A-Za-z][\w-]{0,40}[ \t]{0,40}=[ \t]{0,40}["{]/;
/** Where a field begins behind something that is none. */
const laterField = /[,\n][ \t]{0,99}(?=[A-Za-z][\w-]{0,40}(?: \d{1,2})?[ \t]{0,40}=[ \t]{0,40}["{\w])/g;
const bare = /[^,#\n{}"]*/y;
/** What a quote that ends a value is followed by. */
const behindQuote = /\s{0,99}(?:[,#}]|$|(?<=\s)[\w-]{1,40}\s{0,40}=)/y;

/** `@string` texts put together can grow without bounds; a longer value is cut. */
const longestJoined = 2 ** 22;

/** The key and the fields of a record. What macros stand for is put in; a name without a meaning stands for itself. */
export function parseRecord(block: Block, macros: ReadonlyMap<string, string>): Parsed {
  const { key, start } = readKey(block.body);
  return { key, ...parseFields(block, macros, start) };
}

/** The fields of a block from a place on: of all of it for `@string`. */
export function parseFields(
  { body, isClosed }: Block,
  macros: ReadonlyMap<string, string>,
  start = 0,
): { fields: Map<string, string[]>; isDamaged: boolean } {
  const fields = new Map<string, string[]>();
  let isDamaged = false;
  let at = start;
  let isLimited = !isClosed; // whether a value goes on no further than to a line that begins like a field
  let knownLimit = -1;

  const limit = (): number => {
    if (!isLimited) return body.length;
    if (knownLimit < at) {
      fieldLine.lastIndex = at;
      const found = fieldLine.exec(body);
      knownLimit = found ? found.index + 1 : body.length;
    }
    return knownLimit;
  };

  const value = (): string => {
    let text = '';
    for (;;) {
      const part = piece();
      text += text.length + part.length > longestJoined && text !== '' ? '' : part;
      at = behindSpace(body, at);
      if (body[at] !== '#') return text;
      at = behindSpace(body, at + 1);
    }
  };

  const piece = (): string => {
    const [start, opening] = [at + 1, body[at]];
    if (opening !== '{' && opening !== '"') {
      const word = matchAt(bare, body, at)![0].trim();
      at = bare.lastIndex;
      return macros.get(nameOf(word)) ?? word;
    }
    const end = opening === '{' ? closingBrace(body, at, limit()) : closingQuote(body, start, limit());
    if (end === null) return cut(start);
    const text = body.slice(start, end);
    const swallowed = opening === '"' ? fieldLineInQuotes.exec(text) : null;
    if (swallowed) return cut(start, start + swallowed.index + 1);
    at = end + 1;
    return text;
  };

  /** A value without an end, as far as it goes. */
  const cut = (start: number, end?: number): string => {
    [isDamaged, isLimited] = [true, true];
    at = end ?? limit();
    return body.slice(start, at).replace(/[\s,}"]{1,99}$/, '');
  };

  for (at = behindFiller(body, at); at < body.length; at = behindFiller(body, at)) {
    const match = matchAt(name, body, at);
    if (match) {
      at = name.lastIndex;
      const field = nameOf(match[1]!);
      const text = value();
      if (text.trim() !== '') fields.set(field, [...(fields.get(field) ?? []).slice(0, 99), text]);
    } else {
      isDamaged = true;
      laterField.lastIndex = at;
      at = laterField.exec(body) ? laterField.lastIndex : body.length;
    }
  }
  return { fields, isDamaged };
}

/** Keys may hold spaces, and a comma behind them, or they themselves, may be missing. */
function readKey(body: string): { key: string; start: number } {
  const start = behindSpace(body, 0);
  const [head] = /^[^,=\n]{0,400}/.exec(body.slice(start, start + 401))!;
  const end = behindSpace(body, start + head.length);
  const key = head.replace(/[{}]/g, '').trim();
  if (body[end] === ',') return { key, start: end + 1 };
  if (body[end] !== '=') return { key: end < body.length && /[{"]/.test(head) ? '' : key, start: end };
  const field = /^(.*\s)\S+$/.exec(head.trimEnd());
  const isNumbered = /\s\d{1,2}$/.test(head.trimEnd());
  if (!field || isNumbered) return { key: '', start };
  return { key: field[1]!.trim(), start: start + field[1]!.length };
}

function closingQuote(text: string, start: number, limit: number): number | null {
  const signs = /\\[^]|[{}"]/g;
  signs.lastIndex = start;
  let depth = 0;
  for (let match = signs.exec(text); match && match.index < limit; match = signs.exec(text)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}') depth = Math.max(0, depth - 1);
    else if (match[0] === '"' && depth === 0 && matchAt(behindQuote, text, match.index + 1)) return match.index;
  }
  return null;
}

function behindSpace(text: string, at: number): number {
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

/** Behind what may be between two fields: white space, commas, lines that `%` makes comments, braces too many. */
function behindFiller(text: string, start: number): number {
  let at = start;
  while (at < text.length && /[\s,;}%]/.test(text[at]!)) {
    const lineEnd = text[at] === '%' ? text.indexOf('\n', at) : at;
    at = lineEnd === -1 ? text.length : lineEnd + 1;
  }
  return at;
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
