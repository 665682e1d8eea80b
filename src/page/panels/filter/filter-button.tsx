import { useEffect, useRef } from 'preact/hooks';
import { activeFilters, noFilters } from '../../facets/index.ts';
import { useStore } from '../../state/store.ts';
import { count, formatNumber } from '../../../words/count.ts';

/** Opens the filters in the column, and says how many narrow something. */
export function FilterButton() {
  const store = useStore();
  const active = activeFilters(store.filters.value);
  const isOpen = store.filtersOpen.value;
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // Whoever closes the filters from within them is back where they were opened.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <button
      ref={button}
      type="button"
      class="icon filter"
      aria-expanded={isOpen}
      aria-label={active ? `Filters and colours, ${active} on` : 'Filters and colours'}
      title="Filters and colours"
      onClick={() => {
        store.filtersOpen.value = !isOpen;
        store.sheetUp.value = !isOpen;
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 4h12M4.5 8h7M6.5 12h3" />
      </svg>
      {active > 0 && <span class="badge">{active}</span>}
    </button>
  );
}

/** Says how much the filters leave, where they leave out something, and takes them off. */
export function FilterStatus() {
  const store = useStore();
  const { papers, concepts } = store.atlas;
  const isActive = activeFilters(store.filters.value) > 0;
  return (
    <div class={isActive ? 'narrowed' : 'narrowed none'}>
      <p role="status" class="small">
        {isActive &&
          `${share(store.narrowed.value.papers, papers.length, 'paper')}, ${share(store.narrowed.value.concepts, concepts.length, 'concept')}`}
      </p>
      {isActive && (
        <button type="button" class="quiet" onClick={() => (store.filters.value = noFilters)}>
          Take filters off
        </button>
      )}
    </div>
  );
}

/** `77 of 147 papers`. */
function share(left: number, all: number, one: string): string {
  return `${formatNumber(left)} of ${count(all, one)}`;
}
