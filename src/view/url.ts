import { batch, effect } from '@preact/signals';
import type { Atlas } from '../model/index.ts';
import { isSame, type Selection } from './lookup.ts';
import type { Place, Store } from './store.ts';

/** The part of what the page shows that its address keeps. */
export interface Address {
  selection: Selection | null;
  hiddenThemes: ReadonlySet<number>;
  place: Place | null;
}

const kinds = ['paper', 'concept', 'theme'] as const;

/** The address, as the hash of a link: `#concept=replay&off=2,5&at=12.5,-40,210`; `#` for the map as it opens. */
export function toHash(atlas: Atlas, { selection, hiddenThemes, place }: Address): string {
  const parts: string[] = [];
  if (selection) parts.push(`${selection.kind}=${encodeURIComponent(nameOf(atlas, selection))}`);
  if (hiddenThemes.size) parts.push(`off=${[...hiddenThemes].sort((a, b) => a - b).join(',')}`);
  if (place) parts.push(`at=${[place.x, place.y, place.span].map((value) => +value.toPrecision(5)).join(',')}`);
  return `#${parts.join('&')}`;
}

/** Reads an address; what it names and the atlas does not have is left out. */
export function fromHash(atlas: Atlas, hash: string): Address {
  const fields = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
  let selection: Selection | null = null;
  for (const kind of kinds) {
    const name = fields.get(kind);
    const index = name === null ? -1 : indexOf(atlas, kind, name);
    if (index >= 0) selection ??= { kind, index };
  }
  const off = numbers(fields.get('off')).filter((theme) => Number.isInteger(theme) && atlas.themes.themes[theme]);
  const [x, y, span] = numbers(fields.get('at'));
  const place = x !== undefined && y !== undefined && span !== undefined && span > 0 ? { x, y, span } : null;
  return { selection, hiddenThemes: new Set(off), place };
}

function nameOf(atlas: Atlas, { kind, index }: Selection): string {
  if (kind === 'theme') return String(index);
  return (kind === 'paper' ? atlas.papers : atlas.concepts)[index]!.id;
}

function indexOf(atlas: Atlas, kind: Selection['kind'], name: string): number {
  if (kind === 'theme') return /^\d+$/.test(name) && atlas.themes.themes[+name] ? +name : -1;
  return (kind === 'paper' ? atlas.papers : atlas.concepts).findIndex(({ id }) => id === name);
}

function numbers(list: string | null): number[] {
  return (list ?? '')
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(Number)
    .filter(Number.isFinite);
}

/** The link to something, keeping nothing else of the view. */
export function linkTo(atlas: Atlas, selection: Selection): string {
  return toHash(atlas, { selection, hiddenThemes: new Set(), place: null });
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
      store.hiddenThemes.value = address.hiddenThemes;
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
    const [selection, hiddenThemes, place] = [store.selection.peek(), store.hiddenThemes.peek(), store.place.peek()];
    const hash = toHash(atlas, { selection, hiddenThemes, place });
    if (hash !== (location.hash || '#')) history.replaceState(null, '', hash);
  };
  const stopEffect = effect(() => {
    const selection = store.selection.value;
    const [hiddenThemes, place] = [store.hiddenThemes.value, store.place.value];
    clearTimeout(timer);
    if (isSame(selection, shown)) {
      timer = window.setTimeout(note, 250);
      return;
    }
    shown = selection;
    const now = fromHash(atlas, location.hash);
    if (!isSame(now.selection, selection))
      history.pushState(null, '', toHash(atlas, { selection, hiddenThemes, place }));
  });
  addEventListener('popstate', read);
  return () => {
    clearTimeout(timer);
    stopEffect();
    removeEventListener('popstate', read);
  };
}
