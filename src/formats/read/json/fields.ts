import { cleanText } from '../../../text/clean.ts';
import { textsOf } from './json-value.ts';
import { isObject, memberOf } from './parse.ts';
import type { JsonObject } from './parse.ts';
import { dateText } from './date-text.ts';
import { nameOf } from './people.ts';

/** Called with each field of which something could not be used. */
export type Unused = (field: string) => void;

/** The fields of one object, each by the keys that lead to it; of lists on the way every item is taken. */
export interface Fields {
  object: JsonObject;
  /** All texts; an object says what it is called. */
  texts(...path: string[]): string[];
  /** One text; of several the first. */
  text(...path: string[]): string | null;
  /** The objects, for fields of a service's own form. */
  objects(...path: string[]): JsonObject[];
  /** Names of persons, `Family, Given` where the parts are known. */
  people(...path: string[]): string[];
  /** A date in a form that `readDate` knows. */
  date(...path: string[]): string | null;
  unused: Unused;
}

export function fieldsOf(object: JsonObject, unused: Unused): Fields {
  function texts(...path: string[]): string[] {
    const { texts, isWhole } = textsOf(valuesAt(object, path));
    if (!isWhole) unused(path.join('.'));
    return texts;
  }
  function people(...path: string[]): string[] {
    const names = valuesAt(object, path).map((value) => (typeof value === 'string' ? cleanText(value) : nameOf(value)));
    if (names.includes(null)) unused(path.join('.'));
    return names.flatMap((name) => name || []);
  }
  return {
    ...{ object, texts, people, unused },
    text: (...path) => texts(...path)[0] ?? null,
    objects: (...path) => valuesAt(object, path).filter(isObject),
    date: (...path) =>
      valuesAt(object, path)
        .map(dateText)
        .find((date) => date !== null) ?? null,
  };
}

/** What a path leads to, with nothing of `null`, missing and empty values. */
function valuesAt(object: JsonObject, path: readonly string[]): unknown[] {
  let values: unknown[] = [object];
  for (const key of path) values = values.flatMap((value) => itemsOf(memberOf(value, key)));
  return values;
}

function itemsOf(value: unknown): unknown[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => item !== null && item !== undefined && item !== '');
}
