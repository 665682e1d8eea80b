import { UserError } from '../../../model/index.ts';
import { inWords } from '../readable.ts';
import { headings, tags, type Field } from './headings.ts';

/** The places of the columns that have a field, the best first. */
export type Columns = Partial<Record<Field, readonly number[]>>;

/** Which column has which field, as a user names them: `{ title: 'Heading' }`. */
export type NamedColumns = Readonly<Record<string, string>>;

/** A heading in lower case, without accents and anything but letters and digits: `Author(s)` is `authors`. */
export function plainHeading(heading: string): string {
  const plain = heading.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The fields of a table by its headings; a name that a user gives wins, unless no heading is that. */
export function columnsOf(names: readonly string[], named: NamedColumns = {}): Columns {
  const plain = names.map(plainHeading);
  const areTags = plain.includes('ti') && ['au', 'af', 'ab', 'so', 'py'].some((tag) => plain.includes(tag));
  const found = new Map<Field, { place: number; rank: number }[]>();
  for (const [place, name] of plain.entries()) {
    const exact = areTags ? tags.get(name) : headings.get(name);
    // `Title [en]`, `Publication date (online)`: less sure.
    const meanings = exact ?? headings.get(plainHeading(names[place]!.replace(/[([][^()[\]]{0,80}[)\]]\s{0,9}$/, '')));
    for (const { field, rank } of meanings ?? []) {
      const places = found.get(field) ?? [];
      places.push({ place, rank: exact ? rank : rank + 1000 });
      found.set(field, places);
    }
  }
  const columns: Columns = {};
  for (const [field, places] of found)
    columns[field] = places.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ place }) => place);
  for (const [field, name] of Object.entries(named)) {
    const place = placeOf(names, name);
    if (place >= 0) columns[field as Field] = [place];
  }
  return columns;
}

/** How many columns of a table have a field. */
export function countKnown(columns: Columns): number {
  return new Set(Object.values(columns).flat()).size;
}

/** @throws UserError `usage` for a column that the user named and that does not exist, or a field that does not. */
export function checkNamed(names: readonly string[], named: NamedColumns): void {
  for (const [field, name] of Object.entries(named)) {
    if (!fields.includes(field))
      throw new UserError('usage', `a column cannot have "${field}"; it can have ${inWords(fields)}`);
    if (placeOf(names, name) >= 0) continue;
    const existing = names.filter((other) => other.trim() !== '').map((other) => `"${other.trim()}"`);
    const list = existing.length > 0 ? `its columns are ${inWords(existing.slice(0, 100))}` : 'it has no columns';
    throw new UserError('usage', `it has no column "${name}" for "${field}"; ${list}`);
  }
}

const fields: readonly string[] = [...new Set([...headings.values()].flat().map(({ field }) => field))];

function placeOf(names: readonly string[], name: string): number {
  const exact = names.findIndex((other) => other.trim() === name.trim());
  if (exact >= 0) return exact;
  const plain = plainHeading(name);
  return plain === '' ? -1 : names.findIndex((other) => plainHeading(other) === plain);
}
