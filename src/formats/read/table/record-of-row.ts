import type { RawRecord } from '../record.ts';
import { doiOf, openalexOf } from '../registers.ts';
import { plainHeading, type Columns } from './columns.ts';
import type { Field } from './headings.ts';
import { authorsIn, hasSemicolon, keywordsIn, listIn, referencesIn } from './lists.ts';

/** What a cell has: a text, or a list of texts in formats that have lists. */
export type Cell = string | readonly string[];

/** A table: what its columns are called, which fields they have, and how their lists are written. */
export interface Table {
  names: readonly string[];
  columns: Columns;
  /** The columns whose items commas part, as they have no semicolons. */
  withCommas: ReadonlySet<number>;
}

/** The columns of authors and keywords whose items commas part, by the first rows. */
export function columnsWithCommas(columns: Columns, rows: readonly (readonly Cell[])[]): Set<number> {
  const found = new Set<number>();
  const count = (place: number, isOne: (cell: string) => boolean) =>
    rows.filter((cells) => typeof cells[place] === 'string' && isOne(cells[place])).length;
  for (const place of columns.authors ?? []) {
    // `Ruiz, Ana`, `Ruiz, Ana and Bauer, Carl`: a comma a name.
    const isFamilyFirst = (cell: string) => {
      const names = authorsIn(cell, true);
      return (
        names.length > 0 &&
        cell.split(',').length - 1 === names.length &&
        names.every((name) => /^[^,]+, [^,]+$/.test(name))
      );
    };
    const filled = count(place, (cell) => cell.includes(','));
    if (count(place, hasSemicolon) === 0 && count(place, isFamilyFirst) <= filled / 2) found.add(place);
  }
  for (const place of columns.keywords ?? [])
    // Unlike one author, one keyword hardly ever has a comma.
    if (count(place, hasSemicolon) <= count(place, (cell) => cell.includes(',') && !hasSemicolon(cell)) / 2)
      found.add(place);
  return found;
}

/** What a row says. */
export function recordOfRow({ names, columns, withCommas }: Table, cells: readonly Cell[]): RawRecord {
  const filled = (field: Field) => (columns[field] ?? []).filter((place) => isFilled(cells[place]));
  /** The first of the columns that are filled, as a text. */
  const text = (field: Field): string | null => {
    const place = filled(field)[0];
    return place === undefined ? null : textOf(cells[place]!);
  };
  const list = (field: Field, split: (cell: string, place: number) => string[]): string[][] =>
    filled(field).map((place) => {
      const cell = cells[place]!;
      return typeof cell === 'string' ? split(unwrapped(cell), place) : [...cell];
    });
  const year = figures(text('year'));
  return {
    id: text('id'),
    title: text('title'),
    abstract: text('abstract'),
    authors: list('authors', (cell, place) => authorsIn(cell, withCommas.has(place)))[0] ?? [],
    date: dateWithYear(text('date'), year),
    year,
    venue: firstOf(text('venue')),
    doi: text('doi'),
    pmid: /\d{1,8}/.exec(text('pmid') ?? '')?.[0] ?? null,
    arxiv: text('arxiv'),
    openalex: text('openalex'),
    url: text('url')?.split(/\s+(?=https?:)|[|;](?=\s?https?:)/, 1)[0] ?? null,
    keywords: list('keywords', (cell, place) =>
      keywordsIn(cell, withCommas.has(place), /^(?:m[hjn]$|.{0,9}mesh)/.test(plainHeading(names[place] ?? ''))),
    ).flat(),
    language: firstOf(text('language')),
    type: firstOf(text('type')),
    citations: figures(text('citations')),
    references: (list('references', referencesIn)[0] ?? []).map(
      (text) => doiOf(text) ?? openalexOf(text.trim()) ?? text,
    ),
  };
}

/** Programs write what is missing in words. */
const missing = /^(?:nan|NaN|NA|N\/A|n\/a|#N\/A|null|NULL|None|none|<NA>|-{1,3})$/;

function isFilled(cell: Cell | undefined): boolean {
  const text = typeof cell === 'string' ? cell.trim() : (cell?.join('') ?? '');
  return text !== '' && !missing.test(text) && text !== '[]';
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? unwrapped(cell) : cell.join('; ');
}

/** `="4/3/2024"` within quotes is a text, for spreadsheets. */
function unwrapped(cell: string): string {
  return cell.startsWith('="') && cell.endsWith('"') ? cell.slice(2, -1) : cell;
}

/** The first item of a list that stands in a cell: `['Review']`, `article|chapter`. */
function firstOf(text: string | null): string | null {
  return text === null ? null : ((listIn(text) ?? text.split('|'))[0] ?? null);
}

/** `2016.0` and `1,204` are numbers without what a program added. */
function figures(text: string | null): string | null {
  const plain = text?.trim().replace(/\.0+$/, '') ?? null;
  return plain !== null && /^\d{1,3}(?:,\d{3}){1,3}$/.test(plain) ? plain.replaceAll(',', '') : plain;
}

/** A date with the year of a column of its own where it has none, `JAN 15`; none where the two contradict each other. */
function dateWithYear(date: string | null, year: string | null): string | null {
  if (date === null || year === null || !/^\d{4}$/.test(year)) return date;
  const years = date.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g);
  if (years === null) return /^\p{L}{3,9}(?:[- ]|$)/u.test(date.trim()) ? `${date.trim()} ${year}` : date;
  return years.includes(year) ? date : null;
}
