import type { Atlas } from '../../../model/index.ts';
import type { FacetCounts } from '../../facets/index.ts';
import type { Filters } from '../../facets/index.ts';
import type { Narrowed } from '../../facets/narrow.ts';
import { isSame, overlapOf, type Selection } from '../../../atlas/lookup.ts';
import type { Column } from './columns.ts';
import type { TableKind } from './kinds.ts';

/** The rows that the filters leave in a table, in the order of the atlas. */
export function rowsOf(
  kind: TableKind,
  { themes, overlaps }: Atlas,
  { offThemes }: Filters,
  narrowed: Narrowed,
  facets: FacetCounts,
): number[] {
  const hasTheme = (theme: number) =>
    !offThemes.has(theme) && (facets.themePapers.get(theme) ?? 0) + (facets.themeConcepts.get(theme) ?? 0) > 0;
  switch (kind) {
    case 'papers':
      return [...narrowed.paper.keys()].filter((row) => narrowed.paper[row]);
    case 'concepts':
      return [...narrowed.concept.keys()].filter((row) => narrowed.concept[row]);
    case 'themes':
      return [...themes.themes.keys()].filter(hasTheme);
    case 'overlaps':
      return [...overlaps.pairs.keys()].filter((row) => {
        const { a, b } = overlaps.pairs[row]!;
        return hasTheme(a) && hasTheme(b);
      });
  }
}

/** Rows by what a column orders them by, those without any last; equal ones stay as they were. */
export function ordered(rows: readonly number[], { key }: Column, descending: boolean): number[] {
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  const up = descending ? -1 : 1;
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -up : up;
  });
  return keyed.map(({ row }) => row);
}

/** The table and the row in it that a selection is; `null` for what is in none. */
export function rowFor({ overlaps }: Atlas, selection: Selection | null): { kind: TableKind; row: number } | null {
  switch (selection?.kind) {
    case 'paper':
      return { kind: 'papers', row: selection.index };
    case 'concept':
      return { kind: 'concepts', row: selection.index };
    case 'theme':
      return { kind: 'themes', row: selection.index };
    case 'overlap': {
      const row = overlaps.pairs.findIndex(({ a, b }) => isSame(overlapOf(a, b), selection));
      return row < 0 ? null : { kind: 'overlaps', row };
    }
    default:
      return null;
  }
}
