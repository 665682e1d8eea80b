import type { TableKind } from './table/kinds.ts';

/** What of the network is drawn. */
export const drawnKinds = ['both', 'concepts', 'papers'] as const;
/** What colour means. */
export const colourings = ['theme', 'type', 'year', 'stability'] as const;
/** What becomes of what is filtered out: it goes from the map, or is left in it, faded. */
export const fates = ['go', 'fade'] as const;

/** How the map is drawn, as the reader chose. */
export interface Look {
  drawn: (typeof drawnKinds)[number];
  colour: (typeof colourings)[number];
  filteredOut: (typeof fates)[number];
  /** The table that is shown in place of the map; `null`: the map. */
  table: TableKind | null;
}

export const plainLook: Look = { drawn: 'both', colour: 'theme', filteredOut: 'go', table: null };
