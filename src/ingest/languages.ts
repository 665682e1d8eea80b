import { compareText } from '../model/index.ts';
import { languageName } from '../text/language/names.ts';
import { languageParts } from '../text/language/parts.ts';

/** Counts the abstracts of a file that are not English, to be reported once at its end. */
export interface LanguageCount {
  count(abstract: string): void;
  /** `records` is how many the file has. */
  messages(records: number): ['warning' | 'info', string][];
}

export function countLanguages(): LanguageCount {
  const [whole, part] = [new Map<string, number>(), new Map<string, number>()];

  function count(abstract: string): void {
    const parts = languageParts(abstract);
    const other = parts.find(({ language }) => language !== null && language !== 'en')?.language;
    if (!other) return;
    const counts = parts.some(({ language }) => language === 'en' || language === null) ? part : whole;
    counts.set(other, (counts.get(other) ?? 0) + 1);
  }

  function messages(records: number): ['warning' | 'info', string][] {
    const found: ['warning' | 'info', string][] = [];
    if (whole.size > 0)
      found.push([
        'warning',
        `${sum(whole)} of ${records} records have an abstract that is not English (${named(whole)}); of these title and keywords are ` +
          'read. Export them with English abstracts, if the database has them.',
      ]);
    if (part.size > 0)
      found.push([
        'info',
        `${sum(part)} of ${records} records have an abstract that is partly not English (${named(part)}); what is English is read.`,
      ]);
    return found;
  }

  return { count, messages };
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);

/** `9 Portuguese, 5 Spanish` */
const named = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .map(([code, n]) => [languageName(code), n] as const)
    .sort(([a, n], [b, m]) => m - n || compareText(a, b))
    .map(([name, n]) => `${n} ${name}`)
    .join(', ');
