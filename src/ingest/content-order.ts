import { compareText } from '../model/index.ts';
import type { Fingerprint } from './fingerprint.ts';
import { isPreprint } from './preprint.ts';

/**
 * The order of records by what they say, never by where they were found: those with a whole abstract first, then those
 * whose abstract breaks off, then those without; the longer abstract first, then one with a DOI, one with more facts,
 * then by title and id. Two records of one rank say the same.
 */
export function compareContent(a: Fingerprint, b: Fingerprint): number {
  return (
    worth(b) - worth(a) ||
    b.length - a.length ||
    Number(a.doi === null) - Number(b.doi === null) ||
    b.facts - a.facts ||
    compareText(a.title, b.title) ||
    Number(a.id === null) - Number(b.id === null) ||
    compareText(a.id ?? '', b.id ?? '') ||
    a.content - b.content
  );
}

const worth = ({ length, brokenOff }: Fingerprint): number => (length === 0 ? 0 : brokenOff ? 1 : 2);

/** What a record says of its registration and its date. */
interface Registered {
  doi: string | null;
  arxiv: string | null;
  year: number | null;
  date: string | null;
}

/** Records of a journal version before those of a preprint, else as they are. */
export function publishedFirst<T extends Registered>(records: readonly T[]): T[] {
  return [...records.filter((record) => !isPreprint(record)), ...records.filter(isPreprint)];
}

/** The record with the fullest date: of those of a journal version, if one of them has a year, else of all. */
export function fullestDated<T extends Registered>(records: readonly T[]): T {
  const published = records.filter((record) => record.year !== null && !isPreprint(record));
  return (published.length > 0 ? published : records).reduce((best, record) =>
    knownOfDate(record) > knownOfDate(best) ? record : best,
  );
}

/** A year is worth more than a day without one. */
const knownOfDate = ({ year, date }: Registered): number => (year === null ? 0 : 20) + (date?.length ?? 0);
