import { batch, signal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Atlas } from '../model/index.ts';
import { createLookup, isSame, themeOf, type Lookup, type Selection } from './lookup.ts';

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
export type Page = 'welcome' | 'notices';

/** What the page is showing. Panels and the map read it and write to it, and know nothing of each other. */
export interface Store {
  atlas: Atlas;
  lookup: Lookup;
  selection: Signal<Selection | null>;
  /** What the pointer is on, on the map or in a panel. */
  hovered: Signal<Selection | null>;
  hiddenThemes: Signal<ReadonlySet<number>>;
  /** Where the map is; `null` while it shows the whole. Written by the map. */
  place: Signal<Place | null>;
  destination: Signal<Destination | null>;
  page: Signal<Page>;
  /** Whether the sheet of a small screen is drawn up. */
  sheetUp: Signal<boolean>;
}

export function createStore(atlas: Atlas): Store {
  return {
    atlas,
    lookup: createLookup(atlas),
    selection: signal(null),
    hovered: signal(null),
    hiddenThemes: signal(new Set()),
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
    store.sheetUp.value = true;
    const theme = themeOf(store.atlas, selection);
    if (theme !== null && store.hiddenThemes.peek().has(theme)) toggleTheme(store, theme);
    if (fly) store.destination.value = { to: selection };
  });
}

/** Closes what is open: first the panel of a selection, then the notes. */
export function close(store: Store): void {
  batch(() => {
    store.hovered.value = null;
    if (store.selection.peek()) store.selection.value = null;
    else store.page.value = 'welcome';
    store.sheetUp.value = false;
  });
}

export function toggleTheme(store: Store, theme: number): void {
  const hidden = new Set(store.hiddenThemes.peek());
  if (!hidden.delete(theme)) hidden.add(theme);
  store.hiddenThemes.value = hidden;
}
