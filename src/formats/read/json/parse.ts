import { endOfString } from './scan.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * What a text of JSON says; `undefined` where it is none. Forgives what is often written against the standard: `NaN` and
 * `Infinity` for a number that is not known, a comma behind the last item, line breaks and single backslashes within
 * strings.
 */
export function parseJson(text: string): unknown {
  const value = tryParse(text);
  return value === undefined ? tryParse(standard(text)) : value;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // no JSON, or nested too deep for the engine
  }
}

function standard(text: string): string {
  let written = '';
  for (let at = 0; at < text.length;) {
    const quote = text.indexOf('"', at);
    const end = quote === -1 ? -1 : endOfString(text, quote);
    if (end === -1) return written + outsideStrings(text.slice(at));
    written += outsideStrings(text.slice(at, quote)) + standardString(text.slice(quote, end));
    at = end;
  }
  return written;
}

function outsideStrings(text: string): string {
  return text.replace(/[-+]?\b(?:NaN|Infinity)\b/g, 'null').replace(/,(?=\s{0,200}[\]}])/g, '');
}

function standardString(text: string): string {
  return text
    .replace(/\\(?:["\\/bfnrt]|u[\da-f]{4})|\\/gi, (escape) => (escape === '\\' ? '\\\\' : escape))
    .replace(/[\u0000-\u001f]/g, (unit) => JSON.stringify(unit).slice(1, -1)); // oxlint-disable-line no-control-regex
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an object; `undefined` for what is no object, has no such member, or inherits it. */
export function memberOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
