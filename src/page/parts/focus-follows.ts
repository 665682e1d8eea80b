import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Store } from '../state/store.ts';

/**
 * Takes the keyboard along: into a panel that was opened from the column or a table, and back to where the first panel was
 * opened from once all are closed. Whoever is on the map stays on it.
 */
export function useFocusFollows(store: Store): void {
  useEffect(() => {
    let opener: Element | null = null;
    let wasOpen = false;
    let isFirst = true;
    return effect(() => {
      const { selection, filtersOpen, page } = store;
      const isOpen = selection.value !== null || filtersOpen.value || page.value !== 'welcome';
      // What has the focus now may be gone when the panel is there.
      const from = document.activeElement;
      if (!isFirst && isOpen && !wasOpen) opener = from;
      const back = opener;
      if (!isFirst && (isOpen || wasOpen)) requestAnimationFrame(() => setTimeout(() => move(isOpen, from, back)));
      isFirst = false;
      wasOpen = isOpen;
    });
  }, [store]);
}

function move(isOpen: boolean, from: Element | null, opener: Element | null): void {
  const now = document.activeElement;
  // Somebody has moved it meanwhile.
  if (now !== from && now !== document.body) return;
  if (isOpen) {
    const isInside = from?.isConnected ? from.closest('.column, .tables') : from && from !== document.body;
    if (isInside) document.querySelector<HTMLElement>('.sheet h2')?.focus({ preventScroll: true });
  } else if (now === document.body) again(opener)?.focus({ preventScroll: true });
}

/** An element, or the link to the same that has taken its place; else the map. */
function again(element: Element | null): HTMLElement | null {
  if (element instanceof HTMLElement && element.isConnected && element !== document.body) return element;
  const href = element?.getAttribute('href');
  const link = href && document.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`);
  return link || document.querySelector<HTMLElement>('.map');
}
