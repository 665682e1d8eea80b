import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Item } from '../../../atlas/lookup.ts';
import { searchIn, type Found } from '../../../atlas/search.ts';
import { select, useStore } from '../../state/store.ts';
import { nameInWords } from '../../state/names.ts';
import { count } from '../../../words/count.ts';
import { Mark } from '../../parts/entity-link.tsx';
import { FilterButton } from '../filter/filter-button.tsx';

const headings = { theme: 'Themes', concept: 'Concepts', paper: 'Papers' };
const nothing: Found = { groups: [], near: false };

/** One box over themes, concepts with their aliases, and papers; a combobox by the ARIA pattern. */
export function SearchBox() {
  const store = useStore();
  const search = searchIn(store.atlas);
  const text = store.query;
  const open = useSignal(false);
  const active = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  const found = useComputed(() => (open.value ? search(text.value) : nothing));
  const hits = useComputed(() => found.value.groups.flatMap((group) => group.hits));
  const showing = open.value && text.value.trim() !== '';

  // With the box itself, not after it is drawn: a key pressed between the two would be lost.
  useLayoutEffect(() => {
    const focusOnSlash = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', focusOnSlash);
    return () => removeEventListener('keydown', focusOnSlash);
  }, []);
  useEffect(() => {
    if (showing) document.getElementById(`hit-${active.value}`)?.scrollIntoView({ block: 'nearest' });
  }, [active.value, showing]);

  const go = (hit: Item) => {
    text.value = '';
    open.value = false;
    select(store, hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = hits.value.length - 1;
    if (event.key === 'ArrowDown') active.value = open.value ? Math.min(last, active.value + 1) : active.value;
    else if (event.key === 'ArrowUp') active.value = Math.max(0, active.value - 1);
    else if (event.key === 'Enter' && hits.value[active.value]) go(hits.value[active.value]!);
    else if (event.key === 'Escape' && (showing || text.value)) {
      // Escape first clears the search, and only then closes what is open.
      event.stopPropagation();
      text.value = '';
      open.value = false;
      return;
    } else return;
    open.value = true;
    event.preventDefault();
  };

  return (
    <search class="search">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5L14 14" />
      </svg>
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        placeholder="Find a concept, paper or theme"
        aria-label="Find a concept, paper or theme"
        aria-autocomplete="list"
        aria-expanded={showing}
        aria-controls="hits"
        aria-activedescendant={showing && hits.value.length ? `hit-${active.value}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          active.value = 0;
          open.value = true;
        }}
        onFocus={() => (open.value = true)}
        onBlur={() => (open.value = false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <FilterButton />
      <div
        id="hits"
        role="listbox"
        aria-label="Hits"
        hidden={!showing}
        onPointerDown={(event) => event.preventDefault()}
      >
        {showing && found.value.near && (
          <p class="meta" role="presentation">
            {hits.value.length ? 'Nothing is called that. Nearest to it:' : 'Nothing is called that, or nearly so.'}
          </p>
        )}
        {showing &&
          found.value.groups.map(({ kind, hits: group }) => (
            <div key={kind} role="group" aria-labelledby={`hits-${kind}`}>
              <p id={`hits-${kind}`} class="small">
                {headings[kind]}
              </p>
              {group.map((hit) => (
                <Hit
                  key={`${hit.kind}${hit.index}`}
                  hit={hit}
                  at={hits.value.indexOf(hit)}
                  active={active.value}
                  go={go}
                />
              ))}
            </div>
          ))}
      </div>
      <span class="unseen" role="status">
        {showing && count(hits.value.length, 'hit')}
      </span>
    </search>
  );
}

interface HitProps {
  hit: Item;
  at: number;
  active: number;
  go(hit: Item): void;
}

function Hit({ hit, at, active, go }: HitProps) {
  const { atlas } = useStore();
  const concept = hit.kind === 'concept' ? atlas.concepts[hit.index]! : null;
  return (
    <div id={`hit-${at}`} class="hit" role="option" aria-selected={at === active} onClick={() => go(hit)}>
      <Mark of={hit} />
      <span dir="auto">
        {nameInWords(atlas, hit)}
        {concept && concept.aliases.length > 0 && <span class="meta"> {concept.aliases.slice(0, 2).join(', ')}</span>}
      </span>
      {concept && <span class="figure">{concept.papers}</span>}
    </div>
  );
}
