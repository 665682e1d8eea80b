import { readPrintedDate } from '../dates.ts';

/** What stands around the papers of a listing and is neither title nor abstract: `• 5 authors`, `·`, `Feb 21, 2024`, `12`. */
export type Mark = 'authors' | 'date' | 'other';

/** The mark that a line is, `null` where it is text. */
export function markOf(text: string): Mark | null {
  if (/^[•·\s]*\d+ authors?$/i.test(text)) return 'authors';
  if (readPrintedDate(text) !== null) return 'date';
  return /^(?:[·•|]|\d[\d.,]*k?)$/.test(text) ? 'other' : null;
}
