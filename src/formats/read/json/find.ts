import { isClearlyRecord, isOfOthers, isRecord } from './names.ts';
import { isObject } from './parse.ts';
import { startItems } from './recover.ts';
import type { Effort, Item } from './recover.ts';
import { membersOf, skip, valueAt } from './scan.ts';
import type { Member } from './scan.ts';

/** Lists of services are no deeper than `result.hits.hit`. */
const deepest = 4;
/** So many items of a list show whether it is one of records. */
const enoughItems = 5;

/**
 * The records of a text: objects one behind the other, or the items of lists, at the top or under whatever keys of an
 * object that is no record itself. What is in their place and is none is given as well; a text that ends within a list
 * gives an item that is cut.
 */
export function* findRecords(text: string): Generator<Item> {
  const effort = { left: 4 * text.length };
  const readItem = startItems(text, effort);
  for (let at = skip(text, 0); at < text.length; at = skip(text, at)) {
    if (text[at] === '[') at = yield* itemsOf(text, at, effort);
    else if (text[at] === '{') at = yield* recordsOf(text, at);
    else at = valueAt(text, at).end; // between values: says nothing
  }

  function* recordsOf(text: string, at: number): Generator<Item, number> {
    const inner = recordsWithin(text, at);
    if (inner.length > 0) return Math.max(valueAt(text, at).end, yield* readAll(text, inner, effort));
    const item = readItem(at);
    yield item;
    return item.end;
  }
}

/** The items of a list; returns the place behind it. */
function* itemsOf(text: string, start: number, effort: Effort): Generator<Item, number> {
  const readItem = startItems(text, effort);
  let at = skip(text, start + 1);
  let isCut = false;
  while (at < text.length && text[at] !== ']') {
    if (text[at] === '}') {
      at = skip(text, at + 1); // one too many loses nothing
      continue;
    }
    const item = readItem(at);
    isCut = item.isCut;
    const inner = isObject(item.value) && !isRecord(Object.keys(item.value)) ? recordsWithin(text, at) : [];
    if (inner.length > 0) yield* readAll(text, inner, effort);
    else yield item;
    at = skip(text, item.end);
  }
  if (at >= text.length && !isCut) yield { start: text.length, end: text.length, isCut: true, value: undefined };
  return at + 1;
}

function* readAll(text: string, members: readonly Member[], effort: Effort): Generator<Item, number> {
  let end = 0;
  for (const { start } of members) {
    if (text[start] === '[') end = yield* itemsOf(text, start, effort);
    else {
      const item = startItems(text, effort)(start);
      yield item;
      end = item.end;
    }
  }
  return end;
}

/** Whether a text begins like one whose records can be found. */
export function holdsRecords(text: string): boolean {
  const at = skip(text, 0);
  if (text[at] === '[') return isListOfRecords(text, at, 0);
  return text[at] === '{' && (isClearlyRecord(keysAt(text, at)) || recordsWithin(text, at).length > 0);
}

export function keysAt(text: string, start: number): string[] {
  return Array.from(membersOf(text, start), ({ key }) => key);
}

/** The lists of records, and the records, under the keys of an object; none where it is a record itself. */
export function recordsWithin(text: string, start: number, depth = 1): Member[] {
  const members = [...membersOf(text, start)];
  const keys = members.map(({ key }) => key);
  if (isOfOthers(keys) || (depth === 1 && isClearlyRecord(keys)) || isAtlas(text, members)) return [];
  return members.flatMap((member) => {
    if (text[member.start] === '[') return isListOfRecords(text, member.start, depth) ? [member] : [];
    if (text[member.start] !== '{') return [];
    if (isClearlyRecord(keysAt(text, member.start))) return [member];
    return depth < deepest ? recordsWithin(text, member.start, depth + 1) : [];
  });
}

function isListOfRecords(text: string, start: number, depth: number): boolean {
  let at = skip(text, start + 1);
  for (let seen = 0; seen < enoughItems && at < text.length && text[at] !== ']'; seen++) {
    if (text[at] === '{') {
      const keys = keysAt(text, at);
      if (isRecord(keys) && !isOfOthers(keys)) return true;
      if (depth < deepest && recordsWithin(text, at, depth + 1).length > 0) return true;
    }
    at = skip(text, valueAt(text, at).end);
  }
  return false;
}

/** A map of our own is made from papers; it is not where they are from. */
function isAtlas(text: string, members: readonly Member[]): boolean {
  const format = members.find(({ key }) => key === 'format');
  return format !== undefined && text.startsWith('"conceptscape-', format.start);
}
