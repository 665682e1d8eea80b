import { formatNumber } from '../../../words/count.ts';
import type { Atlas } from '../../../model/index.ts';
import type { Lookup, Selection } from '../../../atlas/lookup.ts';
import { overlapOf } from '../../../atlas/lookup.ts';
import type { FacetCounts } from '../../facets/index.ts';
import { pairKinds, timesChance } from '../../../words/pairs.ts';
import { nameInWords } from '../names.ts';
import { dateInWords, typeInWords } from '../../../words/facts.ts';
import type { TableKind } from './kinds.ts';

/** A column of a table. Its rows are papers, concepts, themes or pairs of themes, by their index in the atlas. */
export interface Column {
  name: string;
  /** What it says on hover. */
  explained?: string;
  /** What a row is ordered by; `null` stands last in either order. Numbers go from high to low first. */
  key(row: number): string | number | null;
  /** What stands in the cell: words, or something that can be opened. */
  cell(row: number): string | Selection | null;
}

/** What the tables are drawn from. */
export interface TableSource {
  atlas: Atlas;
  lookup: Lookup;
  /** What the filters leave of each theme. */
  facets: FacetCounts;
}

/** The columns of a table; the first names the row and opens it. */
export function columnsOf(kind: TableKind, source: TableSource): Column[] {
  return makers[kind](source);
}

const makers: Record<TableKind, (source: TableSource) => Column[]> = {
  papers: ({ atlas, lookup }) => [
    opening('Paper', atlas, (index) => ({ kind: 'paper', index })),
    {
      name: 'Date',
      key: (row) => atlas.papers[row]!.date ?? yearOf(atlas.papers[row]!.year),
      cell: (row) => dateInWords(atlas.papers[row]!),
    },
    words('Venue', (row) => atlas.papers[row]!.venue),
    theme(atlas, (row) => atlas.themes.ofPaper[row]),
    figures('Concepts', (row) => lookup.conceptsOfPaper[row]!.length),
  ],
  concepts: ({ atlas, lookup }) => [
    opening('Concept', atlas, (index) => ({ kind: 'concept', index })),
    words('Type', (row) => {
      const { type } = atlas.concepts[row]!;
      return type && typeInWords(type);
    }),
    figures('Papers', (row) => atlas.concepts[row]!.papers),
    theme(atlas, (row) => atlas.themes.ofConcept[row]),
    figures('Goes with', (row) => lookup.relatedConcepts[row]!.length, 'How many concepts it stands with in two papers or more.'), // prettier-ignore
  ],
  themes: ({ atlas, facets }) => [
    opening('Theme', atlas, (index) => ({ kind: 'theme', index })),
    figures('Papers', (row) => facets.themePapers.get(row) ?? 0),
    figures('Concepts', (row) => facets.themeConcepts.get(row) ?? 0),
    percent('Stability', (row) => atlas.themes.themes[row]!.stability, 'How often two of its members stand together in other runs of the same clustering.'), // prettier-ignore
    percent('Cohesion', (row) => atlas.themes.themes[row]!.cohesion, 'The share of its papers’ ties that stays inside it.'), // prettier-ignore
  ],
  overlaps: ({ atlas }) => {
    const pair = (row: number) => atlas.overlaps.pairs[row]!;
    return [
      opening('Two themes', atlas, (row) => overlapOf(pair(row).a, pair(row).b)),
      words('Reading', (row) => pairKinds[pair(row).kind]),
      figures('Links', (row) => Math.round(pair(row).observed)),
      { name: 'Expected', key: (row) => pair(row).expected, cell: (row) => pair(row).expected.toFixed(1) },
      { name: 'Times chance', key: (row) => pair(row).log2Ratio, cell: (row) => timesChance(pair(row).log2Ratio) },
    ];
  },
};

function opening(name: string, atlas: Atlas, selection: (row: number) => Selection): Column {
  return { name, key: (row) => nameInWords(atlas, selection(row)).toLowerCase(), cell: selection };
}

function words(name: string, text: (row: number) => string | null): Column {
  return { name, key: (row) => text(row)?.toLowerCase() ?? null, cell: text };
}

function figures(name: string, figure: (row: number) => number, explained?: string): Column {
  const column = { name, key: figure, cell: (row: number) => formatNumber(figure(row)) };
  return explained ? { ...column, explained } : column;
}

function percent(name: string, share: (row: number) => number, explained: string): Column {
  return { name, explained, key: share, cell: (row) => `${Math.round(100 * share(row))} %` };
}

function theme(atlas: Atlas, of: (row: number) => number | null | undefined): Column {
  return {
    name: 'Theme',
    key: (row) => nameOf(atlas, of(row)),
    cell(row) {
      const index = of(row) ?? null;
      return index === null ? null : { kind: 'theme', index };
    },
  };
}

function nameOf(atlas: Atlas, theme: number | null | undefined): string | null {
  return atlas.themes.themes[theme ?? -1]?.name.toLowerCase() ?? null;
}

function yearOf(year: number | null): string | null {
  return year === null ? null : String(year);
}
