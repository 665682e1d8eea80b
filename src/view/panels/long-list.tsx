import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface LongListProps<T> {
  items: readonly T[];
  /** How many are shown before one asks for more. */
  first: number;
  class?: string;
  children(item: T, index: number): ComponentChildren;
}

/** A list that shows its beginning and says how much more there is. */
export function LongList<T>({ items, first, class: name, children }: LongListProps<T>) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  return (
    <>
      <ol class={name ?? 'entries'}>
        {shown.map((item, index) => (
          <li key={index}>{children(item, index)}</li>
        ))}
      </ol>
      {items.length > shown.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          Show all {items.length}
        </button>
      )}
    </>
  );
}
