import { allMatch, words } from './phrases.ts';

const months = words('january february march april may june july august september october november december');
const short = words('jan feb mar apr jun jul aug sep sept oct nov dec');
const weekdays = words('monday tuesday wednesday thursday friday saturday sunday');
const seasons = words('spring summer autumn fall winter quarter semester q1 q2 q3 q4');
const fillers = words(`
early mid late end middle beginning start of and to in until through from between the received accepted revised published available online first second third
fourth year years month months since by on
`);
const day = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;
const year = /^(?:fy)?(?:1[5-9]|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?$/;

/** What each date has; cheap, and so for nearly no other text. */
const hint = /\d{4}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|day/i;

/** "December 1", "late June 2019", "winter 2010": months with or without day and year, and what else needs a year. A bare year is none. */
export const isDate = (texts: readonly string[]): boolean => allMatch(texts, hint) && texts.every(isDateAsWritten);

function isDateAsWritten(text: string): boolean {
  const parts = text.split(/[\s,.()–-]+/).filter(Boolean);
  const lower = parts.map((word) => word.toLowerCase());
  const isCapital = (at: number) => /^\p{Lu}/u.test(parts[at]!);
  let named = false;
  let needsYear = false;
  let hasYear = false;
  for (const [at, word] of lower.entries()) {
    if (year.test(word)) {
      hasYear = true;
      needsYear ||= word.startsWith('fy');
    } else if ((months.has(word) || weekdays.has(word)) && isCapital(at)) named = true;
    else if (
      seasons.has(word) ||
      (short.has(word) && isCapital(at)) ||
      /^(?:published|received|accepted|revised|year)s?$/.test(word)
    )
      needsYear = true;
    else if (!day.test(word) && !fillers.has(word)) return false;
  }
  return named || (needsYear && hasYear);
}
