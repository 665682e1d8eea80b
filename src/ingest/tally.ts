import type { Notice } from '../model/index.ts';
import type { Content, Entry, Format } from '../formats/read/index.ts';
import type { Cut } from './tidy.ts';
import { countLanguages } from './languages.ts';

/** What is counted while a file is read, to be reported once at its end. */
export interface Tally {
  count(entry: Entry, cuts: readonly Cut[]): void;
  notices(): Notice[];
}

/** What was cut of one kind. */
interface CutCount {
  count: number;
  example: string;
  line: number;
}

/** So much of what was cut is shown as an example, in UTF-16 units. */
const longestExample = 80;
/** Of fewer records it says little that none has a field. */
const enoughRecords = 5;
const adviceOfAny = 'export it again with abstracts, if the program that wrote it has them';
const lost =
  'Some characters here, and perhaps further down, were lost (they show as \uFFFD); save the file in UTF-8 or UTF-16.';
/** Fields that programs that export papers know, and what they are called. */
const usual = { authors: 'authors', year: 'years', venue: 'journals', keywords: 'keywords' } as const;

/** Starts counting the records of a file. */
export function startTally(content: Content, format: Format): Tally {
  let [records, abstracts, lostAt] = [0, 0, null as number | null];
  const empty = new Set(Object.keys(usual) as (keyof typeof usual)[]);
  const cutCounts = new Map<string, CutCount>();
  const languages = countLanguages();

  function count(entry: Entry, cuts: readonly Cut[]): void {
    const { title, abstract, at } = entry;
    records++;
    if (abstract !== '') abstracts++;
    languages.count(abstract);
    if (`${title}${abstract}`.includes('\uFFFD')) lostAt ??= at.line;
    for (const field of empty) {
      const value = entry[field];
      if (value !== null && (!Array.isArray(value) || value.length > 0)) empty.delete(field);
    }
    for (const { kind, text } of cuts) {
      const before = cutCounts.get(kind);
      if (before) before.count++;
      else cutCounts.set(kind, { count: 1, example: shortened(text), line: at.line });
    }
  }

  function notices(): Notice[] {
    const of = (code: Notice['code'], severity: Notice['severity'], line: number | null, message: string): Notice => ({
      ...{ code, severity, file: content.name, line, message },
    });
    const all: Notice[] = [];
    if (lostAt !== null) all.push(of('bad-record', 'warning', lostAt, lost));
    if (records > 0 && abstracts === 0) {
      const advice = format.toExportAbstracts?.(content.head) ?? adviceOfAny;
      all.push(of('no-abstracts', 'warning', null, `No record of this file has an abstract: ${advice}.`));
    } else if (abstracts < records)
      all.push(of('no-abstracts', 'info', null, `${records - abstracts} of its ${records} records have no abstract.`));
    for (const [severity, message] of languages.messages(records)) all.push(of('not-english', severity, null, message));
    // Of a program that is known to have them.
    if (records >= enoughRecords && empty.size > 0 && format.toExportAbstracts?.(content.head)) {
      const names = [...empty].map((field) => usual[field]).join(', ');
      all.push(of('empty-field', 'info', null, `No record of this file has ${names}.`));
    }
    for (const [kind, { count, example, line }] of cutCounts)
      all.push(of('cut-text', 'info', line, `Cut out of its texts: ${kind} (${count}), here first: "${example}".`));
    return all;
  }

  return { count, notices };
}

const shortened = (text: string): string => (text.length > longestExample ? `${text.slice(0, longestExample)}…` : text);
