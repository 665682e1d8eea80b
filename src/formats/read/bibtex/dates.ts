/** The parts of a record's date, as its fields have them. */
export interface DateFields {
  /** BibLaTeX: `2020-05`, `2020-05-01/2020-06-02`, `2020~`, `2020-21` for a spring, `/2020`. */
  date: string | null;
  year: string | null;
  /** `may`, `May`, `5`, `SEP 8`, `MAR-APR`. */
  month: string | null;
  day: string | null;
}

/** A date in a form that `readDate` knows, and its year. */
export function dateOf({ date, year, month, day }: DateFields): { date: string | null; year: string | null } {
  const first = date?.split('/').find((part) => /\d/.test(part))?.replace(/[~?%]/g, '').trim() ?? null; // prettier-ignore
  const isWhole = year !== null && /^\s*\d{4}\s*$/.test(year);
  const written = isWhole && month !== null ? joined(year.trim(), month, day) : null;
  const isFiner = first !== null && /^\d{4}-(?:0\d|1[0-2])/.test(first);
  return { date: (isFiner ? first : null) ?? written, year: yearIn(first) ?? yearIn(year) };
}

function joined(year: string, month: string, day: string | null): string {
  const [text, number] = [month.replace(/[~{}]/g, ' ').trim(), day?.trim() ?? ''];
  const hasDay = /^\d{1,2}$/.test(number);
  if (!/^\d{1,2}$/.test(text)) return `${year} ${text}${hasDay ? ` ${number}` : ''}`;
  return [year, text.padStart(2, '0'), ...(hasDay ? [number.padStart(2, '0')] : [])].join('-');
}

function yearIn(text: string | null): string | null {
  return /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(text ?? '')?.[0] ?? null;
}
