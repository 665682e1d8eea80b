import { textAt, textOf } from './inline.ts';
import type { XmlElement } from './element.ts';

/** A date in parts, `<Year>`, `<Month>` (a name or a number) and `<Day>`, in any capitals; `null` without a year. */
export function dateOf(element: XmlElement | null): string | null {
  const part = (name: string) => textAt(element, name, name.toLowerCase());
  const [year, month, day] = [part('Year'), part('Month'), part('Day')];
  if (year === null || month === null) return year;
  const isNumber = /^\d{1,2}$/.test(month);
  if (isNumber) return [year, month, day ?? ''].filter(Boolean).map(two).join('-');
  return `${year} ${month} ${day ?? ''}`;
}

/** The date of the first element that has one. */
export function firstDate(elements: readonly XmlElement[]): string | null {
  return elements.map(dateOf).find((date) => date !== null) ?? null;
}

/** The text of the first of some elements that has any. */
export function firstText(elements: readonly XmlElement[]): string | null {
  return elements.map(textOf).find((text) => text !== '') ?? null;
}

const two = (number: string): string => number.padStart(2, '0');
