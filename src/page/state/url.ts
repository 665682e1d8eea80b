import { batch, effect, untracked } from '@preact/signals';
import type { Atlas } from '../../model/index.ts';
import { lookFromFields, lookToText } from './address/look.ts';
import { placeFromFields, placeToText } from './address/place.ts';
import { selectionFromFields, selectionToText } from './address/selection.ts';
import { filtersFromFields, filtersToText, noFilters, type Filters } from '../facets/index.ts';
import { plainLook, type Look } from './look.ts';
import { isSame, type Selection } from '../../atlas/lookup.ts';
import type { Place, Store } from './store.ts';

/** The part of what the page shows that its address keeps. */
export interface Address {
  selection: Selection | null;
  filters: Filters;
  look: Look;
  /** What is typed into the search box. */
  query: string;
  place: Place | null;
}

/** The address of the map as it opens. */
export const plainAddress: Address = { selection: null, filters: noFilters, look: plainLook, query: '', place: null };

/** The address, as the hash of a link: `#concept=replay&off=2,5&years=2019..2024&at=12.5,-40,210`; `#` for the map as it opens. */
export function toHash(atlas: Atlas, { selection, filters, look, query, place }: Address): string {
  const parts = [
    selectionToText(atlas, selection),
    ...filtersToText(filters),
    ...lookToText(look),
    // A character half of which is missing can't stand in an address.
    query && `find=${encodeURIComponent(query.replace(/\p{Surrogate}/gu, '\ufffd'))}`,
    placeToText(place),
  ];
  return `#${parts.filter(Boolean).join('&')}`;
}

/** Reads an address; what it names and the atlas does not have is left out. */
export function fromHash(atlas: Atlas, hash: string): Address {
  const fields = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
  return {
    selection: selectionFromFields(atlas, fields),
    filters: filtersFromFields(atlas, fields),
    look: lookFromFields(fields),
    query: fields.get('find') ?? '',
    place: placeFromFields(fields),
  };
}

/** The link to something, keeping nothing else of the view. */
export function linkTo(atlas: Atlas, selection: Selection): string {
  return toHash(atlas, { ...plainAddress, selection });
}

/**
 * Keeps the address and the store the same: a new selection is a new entry of the history, where the map is and which
 * themes are off are noted in the present one, and going back and forward brings all of it back. Returns a way to stop.
 */
export function syncAddress(store: Store): () => void {
  const { atlas } = store;
  const read = () => {
    const address = fromHash(atlas, location.hash);
    batch(() => {
      if (!isSame(store.selection.peek(), address.selection)) store.selection.value = address.selection;
      // Filters that stay the same are left alone, since all that is drawn hangs on them.
      if (!isSameText(filtersToText(store.filters.peek()), filtersToText(address.filters))) store.filters.value = address.filters; // prettier-ignore
      store.query.value = address.query;
      store.drawn.value = address.look.drawn;
      store.colour.value = address.look.colour;
      store.filteredOut.value = address.look.filteredOut;
      store.table.value = address.look.table;
      if (address.place) store.destination.value = { to: address.place };
      else if (address.selection) store.destination.value = { to: address.selection };
      else store.destination.value = { to: 'whole' };
      store.sheetUp.value = address.selection !== null;
    });
  };
  read();

  let shown = store.selection.peek();
  let timer = 0;
  const note = () => {
    const hash = toHash(
      atlas,
      untracked(() => addressOf(store)),
    );
    if (hash !== (location.hash || '#')) history.replaceState(null, '', hash);
  };
  const stopEffect = effect(() => {
    const address = addressOf(store);
    clearTimeout(timer);
    if (isSame(address.selection, shown)) {
      timer = window.setTimeout(note, 250);
      return;
    }
    shown = address.selection;
    const now = fromHash(atlas, location.hash);
    if (!isSame(now.selection, address.selection)) history.pushState(null, '', toHash(atlas, address));
  });
  addEventListener('popstate', read);
  return () => {
    clearTimeout(timer);
    stopEffect();
    removeEventListener('popstate', read);
  };
}

function isSameText(one: readonly string[], other: readonly string[]): boolean {
  return one.join('&') === other.join('&');
}

/** The part of a store that the address keeps. */
export function addressOf(store: Store): Address {
  return {
    selection: store.selection.value,
    filters: store.filters.value,
    look: {
      drawn: store.drawn.value,
      colour: store.colour.value,
      filteredOut: store.filteredOut.value,
      table: store.table.value,
    },
    query: store.query.value,
    place: store.place.value,
  };
}
