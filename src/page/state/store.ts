import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Atlas } from '../../model/index.ts';
import { toggled } from '../facets/facet.ts';
import { noFilters, type FacetCounts, type Filters } from '../facets/index.ts';
import { countFacets, narrow, type Narrowed } from '../facets/narrow.ts';
import { plainLook, type Look } from './look.ts';
import { createLookup, isSame, themesOf, type Lookup, type Selection } from '../../atlas/lookup.ts';
import { paintOf, type Paint } from './paint.ts';

/** A view of the map: the point (in map units) in the middle of its free part, and how many map units are seen there. */
export interface Place {
  x: number;
  y: number;
  /** Map units along the shorter side of the free part. */
  span: number;
}

/** Where the map is asked to fly: something on it, a place, or the whole of it. A new object each time. */
export type Destination = { to: Selection } | { to: Place } | { to: 'whole' };

/** The panel in the column when nothing is selected. */
export type Page = 'welcome' | 'notices' | 'corrections' | 'suggestions';

/** What the page is showing. Panels and the map read it and write to it, and know nothing of each other. */
export interface Store {
  atlas: Atlas;
  lookup: Lookup;
  selection: Signal<Selection | null>;
  /** What the pointer is on, on the map or in a panel. */
  hovered: Signal<Selection | null>;
  /** What is typed into the search box. */
  query: Signal<string>;
  filters: Signal<Filters>;
  /** What the filters leave, and what each facet counts. */
  narrowed: ReadonlySignal<Narrowed>;
  facets: ReadonlySignal<FacetCounts>;
  drawn: Signal<Look['drawn']>;
  colour: Signal<Look['colour']>;
  filteredOut: Signal<Look['filteredOut']>;
  /** The table that is shown in place of the map. */
  table: Signal<Look['table']>;
  /** The colours that the map's marks have now. */
  paint: ReadonlySignal<Paint>;
  /** Whether the column shows the filters. */
  filtersOpen: Signal<boolean>;
  /** Where the map is; `null` while it shows the whole. Written by the map. */
  place: Signal<Place | null>;
  destination: Signal<Destination | null>;
  page: Signal<Page>;
  /** Whether the sheet of a small screen is drawn up. */
  sheetUp: Signal<boolean>;
}

export function createStore(atlas: Atlas): Store {
  const filters = signal(noFilters);
  const narrowed = computed(() => narrow(atlas, filters.value));
  const colour = signal(plainLook.colour);
  return {
    atlas,
    lookup: createLookup(atlas),
    selection: signal(null),
    hovered: signal(null),
    query: signal(''),
    filters,
    narrowed,
    facets: computed(() => countFacets(atlas, narrowed.value)),
    drawn: signal(plainLook.drawn),
    colour,
    filteredOut: signal(plainLook.filteredOut),
    table: signal(plainLook.table),
    paint: computed(() => paintOf(atlas, colour.value)),
    filtersOpen: signal(false),
    place: signal(null),
    destination: signal(null),
    page: signal('welcome'),
    sheetUp: signal(false),
  };
}

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useStore: outside of a StoreContext');
  return store;
}

/** Opens something: its panel and its place on the map. `fly` moves the map to it; a click on the map needs none. */
export function select(store: Store, selection: Selection, { fly = true }: { fly?: boolean } = {}): void {
  batch(() => {
    store.hovered.value = null;
    if (!isSame(store.selection.peek(), selection)) store.selection.value = selection;
    store.filtersOpen.value = false;
    store.sheetUp.value = true;
    for (const theme of themesOf(store.atlas, selection)) {
      if (store.filters.peek().offThemes.has(theme)) toggleTheme(store, theme);
    }
    if (fly) store.destination.value = { to: selection };
  });
}

/** Closes what is open: first the filters, then the panel of a selection, then the notes. */
export function close(store: Store): void {
  batch(() => {
    store.hovered.value = null;
    if (store.filtersOpen.peek()) store.filtersOpen.value = false;
    else if (store.selection.peek()) store.selection.value = null;
    else store.page.value = 'welcome';
    store.sheetUp.value = false;
  });
}

export function toggleTheme(store: Store, theme: number | null): void {
  setFilters(store, { offThemes: toggled(store.filters.peek().offThemes, theme) });
}

/** Changes some of the filters and leaves the others. */
export function setFilters(store: Store, some: Partial<Filters>): void {
  store.filters.value = { ...store.filters.peek(), ...some };
}
