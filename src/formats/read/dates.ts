/** What a text says of a day; `date` as in `Paper.date`. */
export interface When {
  year: number | null;
  date: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const printed = /^(\p{L}{3,9})\.? (\d{1,2})(?:,? ((?:1[5-9]|20)\d\d))?(?: [\d.,]+k?)?$/u;
const iso = /^(?:([12]\d{3})|-)-(\d\d)(?:-(\d\d))?(?:[T ].*)?$/;

/**
 * A date as a paper listing prints it: `Feb 21, 2024`, or `Feb 27` where there is no year. A number behind it
 * (`Feb 25 2`, `Oct 15, 2025 2`) counts the readers who liked the paper and is no part of the date. `null` for any other text.
 */
export function readPrintedDate(text: string): When | null {
  const [, name, day, year] = printed.exec(text.trim()) ?? [];
  const month = monthOf(name);
  if (month === 0 || !isDay(year, month, Number(day))) return null;
  return when(year, month, Number(day));
}

/**
 * What a date field of a record says: `2024-02-21` (a time behind it is ignored), `2024/02/21/`, `2024-02`, `2024`,
 * `--02-27`, `2020 Feb 13`, `2020 Jan-Feb`, `Aug 1 2019`, `4 May 2011`, `May 2011`, `Spring 2011`, or as printed. Of a day
 * in figures alone (`4/3/2024`) only the year is certain. What is no date says nothing.
 */
export function readDate(text: string): When {
  const trimmed = text.trim().slice(0, 60);
  if (/^\d{4}$/.test(trimmed)) return { year: readYear(trimmed), date: null };
  return readIsoDate(trimmed) ?? readPrintedDate(trimmed) ?? readWordyDate(trimmed) ?? nothing;
}

const nothing: When = { year: null, date: null };

function readIsoDate(text: string): When | null {
  const slashed = /^(\d{4})\/(\d{1,2})?(?:\/(\d{1,2})?)?(?:\/.*| .*)?$/.exec(text);
  const [match, year, month, day] = slashed ?? iso.exec(text) ?? [];
  if (match === undefined) return null;
  if (month === undefined) return when(year, null, null);
  const known = day === undefined ? monthExists(Number(month)) : isDay(year, Number(month), Number(day));
  if (!known || (year === undefined && day === undefined)) return slashed ? when(year, null, null) : nothing;
  return when(year, Number(month), day === undefined ? null : Number(day));
}

/** A year with a month in letters beside it, and perhaps a day, in any order. */
function readWordyDate(text: string): When | null {
  const year = /(?<!\d)((?:1[5-9]|20)\d\d)(?!\d)/.exec(text)?.[1];
  if (year === undefined) return null;
  const rest = text.replace(year, ' ');
  const month = (rest.match(/\p{L}{3,9}/gu) ?? []).map(monthOf).find((found) => found > 0) ?? 0;
  if (month === 0) return when(year, null, null);
  const day = Number(/(?<!\d)(\d{1,2})(?!\d)/.exec(rest)?.[1]);
  const isRange = /\p{L}[-/–]\p{L}|\d[-/–]\d/u.test(rest);
  if (isRange) return when(year, null, null);
  return when(year, month, isDay(year, month, day) ? day : null);
}

/** A year of four digits, also with the letter that citations add (`2020a`) or in a date; `null` for anything else. */
export function readYear(value: unknown): number | null {
  const digits = typeof value === 'string' ? /^\s*(\d{4})(?:[a-z]|-\d\d.*)?\s*$/.exec(value)?.[1] : undefined;
  const year = digits === undefined ? value : Number(digits);
  return typeof year === 'number' && Number.isInteger(year) && year >= 1000 && year < 3000 ? year : null;
}

function when(year: string | undefined, month: number | null, day: number | null): When {
  const known = year === undefined ? null : Number(year);
  if (month === null) return { year: readYear(known), date: null };
  return { year: known, date: [year ?? '-', two(month), ...(day === null ? [] : [two(day)])].join('-') };
}

function monthOf(name: string | undefined): number {
  const word = name?.toLowerCase() ?? '';
  const at = months.indexOf(word.slice(0, 3));
  const full = 'january february march april may june july august september october november december'.split(' ')[at];
  return word.length === 3 || word === full || word === 'sept' ? at + 1 : 0;
}

const two = (n: number): string => String(n).padStart(2, '0');
const monthExists = (month: number): boolean => month >= 1 && month <= 12;

function isDay(year: string | undefined, month: number, day: number): boolean {
  const days = new Date(Date.UTC(Number(year ?? 2000), month, 0)).getUTCDate();
  return monthExists(month) && day >= 1 && day <= days;
}
