import { readDate } from '../dates.ts';
import { personName } from '../record.ts';
import { doiOf } from '../registers.ts';

/** Between items of a list; that of an entity (`&amp;`) is none. */
export const partedBySemicolons = /(?<!&#?\w{1,8});|；/;

/** The names of persons, one a value, or several with semicolons between; `et al.` is none. */
export function namesOf(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(partedBySemicolons))
    .map(nameOf)
    .filter((name) => name !== '' && !/^(?:et al\.?|others)$/i.test(name));
}

/** `Burger, D.R.` for `Burger,D.R.`; an e-mail address in brackets behind it is no part of it. */
function nameOf(text: string): string {
  const [family, ...given] = text.replace(/\s?\([^()]{0,200}@[^()]{0,200}\)/, '').split(',');
  return personName({ family: family!, given: given.map((part) => part.trim()).join(', ') });
}

/**
 * The day and the year of a record from fields of dates and of years. Where they differ the field of the year is right:
 * dates may be those of a printing or of an entry. A date without a year (`Jan 12`, `JAN-FEB`) gets that of the year.
 */
export function whenOf(
  dates: readonly string[],
  years: readonly string[],
): { date: string | null; year: string | null } {
  const year = [...years, ...dates].map((text) => readDate(dashed(text)).year).find((found) => found !== null) ?? null;
  const found = [...dates, ...years].flatMap((text) => {
    const when = readDate(dashed(text));
    const { year: own, date } = when.year === null && year !== null ? readDate(`${text.trim()} ${year}`) : when;
    return date !== null && own !== null && own === (year ?? own) ? [date] : [];
  });
  const date = found.reduce((best, one) => (one.length > best.length ? one : best), '');
  return { date: date || null, year: year === null ? null : String(year) };
}

/** `2024-04-03` for `20240403`. */
const dashed = (text: string): string => text.trim().replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

/** The DOI that a field holds and nothing else, as it is, with `doi:` before it, or as an address; `null` for other texts. */
export function bareDoi(text: string): string | null {
  return /^(?:doi[:\s]{0,3}|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}(?:\/|%2f)/i.test(text) ? doiOf(text) : null;
}

/** The first DOI of some values, bare or in the address of a page. */
export function doiAmong(values: readonly string[]): string | null {
  return values.map((value) => bareDoi(value) ?? doiOf(value, 'address')).find((doi) => doi !== null) ?? null;
}

/** The first address of a page in some values. */
export function addressAmong(values: readonly string[]): string | null {
  return values.map((value) => /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/i.exec(value)?.[0]).find(Boolean) ?? null;
}

/** A work that is cited: its DOI, else its text. */
export function referenceOf(text: string): string {
  return doiOf(text) ?? text;
}

/** The longest of some names of a journal, which is the full one. */
export function fullestOf(names: readonly string[]): string | null {
  return names.reduce((best, name) => (name.length > best.length ? name : best), '') || null;
}
