import { isObject } from './parse.ts';

/**
 * A date of CSL and Crossref (`{"date-parts": [[2020, 5, 1]]}`, `{"year": 2020}`, `{"raw": "May 2020"}`), or as a text, in a
 * form that `readDate` knows; of a range the first day. `null` for none.
 */
export function dateText(value: unknown): string | null {
  if (typeof value === 'string') return withoutZeros(value);
  if (typeof value === 'number') return String(value);
  if (!isObject(value)) return null;
  const parts: unknown = value['date-parts'];
  const first: unknown = Array.isArray(parts) ? (Array.isArray(parts[0]) ? parts[0] : parts) : null;
  const [year, month, day] = (Array.isArray(first) ? first : [value['year'], value['month'], value['day']]).map(Number);
  if (year) return [String(year), month && two(month), month && day && two(day)].filter(Boolean).join('-');
  const text = value['raw'] ?? value['literal'] ?? value['date-time'];
  return typeof text === 'string' ? text : null;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** `2020-05` for `2020-05-00`, as data bases write what they do not know. */
const withoutZeros = (date: string): string => date.replace(/^(\d{4}(?:-(?!00)\d\d)?)(?:-00){1,2}\b/, '$1');
