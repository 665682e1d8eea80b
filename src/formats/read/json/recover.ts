import { isClearlyRecord } from './names.ts';
import { isObject, parseJson } from './parse.ts';
import { valueAt } from './scan.ts';
import type { Span } from './scan.ts';

/** An item of a list, and what it says: `undefined` where it is no JSON. */
export interface Item extends Span {
  value: unknown;
}

/** How many characters may still be read in vain, in a whole file. */
export interface Effort {
  left: number;
}

/**
 * What reads the item at a place; the places are given in order. A bracket or a quote too few moves the end of an item to a place far behind. The next item is then known by how items
 * begin: in a file of many lines by the indentation, else by the same first key, where what stands there is a record.
 */
export function startItems(text: string, effort: Effort): (at: number) => Item {
  let opening = ''; // of items on lines of their own, once one was bad
  let nextOpening = 0;
  let keys: string[] = []; // of the last item that could be read

  /** Where the next item begins, at the latest. */
  function limit(at: number): number {
    if (opening === '') return text.length;
    if (nextOpening <= at) {
      const found = text.indexOf(opening, at);
      nextOpening = found === -1 ? text.length : found;
    }
    return nextOpening;
  }

  function endOfBad({ start, end }: Span): number {
    opening ||= openingOnLine(text, start);
    if (opening !== '') return Math.min(end, limit(start));
    const begins = firstKey(text, start);
    const inside = text.slice(start, end);
    effort.left -= inside.length;
    for (let at = begins && inside.indexOf(begins, 1); at && at !== -1; at = inside.indexOf(begins, at + 1)) {
      if (effort.left < 0) break;
      const item = itemAt(text, start + at, text.length);
      effort.left -= item.end - item.start;
      if (isObject(item.value) && isAlike(Object.keys(item.value))) return start + at;
    }
    return end;
  }

  function isAlike(found: string[]): boolean {
    return isClearlyRecord(found) && found.filter((key) => keys.includes(key)).length >= keys.length / 2;
  }

  return (at) => {
    const item = itemAt(text, at, limit(at));
    if (isObject(item.value)) keys = Object.keys(item.value);
    if (item.value !== undefined) return item;
    const end = endOfBad(item);
    return { ...item, end, isCut: item.isCut && end === text.length };
  };
}

function itemAt(text: string, at: number, limit: number): Item {
  const span = valueAt(text, at, limit);
  return { ...span, value: span.isCut ? undefined : parseJson(text.slice(span.start, span.end)) };
}

/** What items on lines of their own begin with: a line break, the indentation, a brace (and a key, where nothing is indented). */
function openingOnLine(text: string, start: number): string {
  const indentation = /\n[ \t]*$/.exec(text.slice(Math.max(0, start - 100), start))?.[0];
  if (indentation === undefined || text[start] !== '{') return '';
  return indentation + (indentation === '\n' ? firstKey(text, start) : '{');
}

function firstKey(text: string, start: number): string {
  return /^\{\s{0,100}"[^"\\]{1,100}"\s{0,9}:/.exec(text.slice(start, start + 300))?.[0] ?? '';
}
