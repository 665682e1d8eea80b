import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface LongListProps<T> {
  items: readonly T[];
  /** How many are shown before one asks for more. */
  first: number;
  class?: string;
  children(item: T, index: number): ComponentChildren;
}

/** How many come at a time: more would keep one waiting. */
const most = 300;

/** A list that shows its beginning and says how much more there is. */
export function LongList<T>({ items, first, class: name, children }: LongListProps<T>) {
  const [more, setMore] = useState(0);
  const shown = items.slice(0, first + more);
  const left = items.length - shown.length;
  return (
    <>
      <ol class={name ?? 'entries'}>
        {shown.map((item, index) => (
          <li key={index}>{children(item, index)}</li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="quiet" onClick={() => setMore(more + most)}>
          {left > most ? `Show ${most} more of ${items.length}` : `Show all ${items.length}`}
        </button>
      )}
    </>
  );
}
