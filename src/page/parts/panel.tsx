import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { close, useStore } from '../state/store.ts';

interface PanelProps {
  /** What kind of thing it is, in words; may hold a mark. */
  kind: ComponentChildren;
  title: ComponentChildren;
  children: ComponentChildren;
}

/** An open panel: what it is, its title, a way out. The title takes the focus, see `useFocusFollows`. */
export function Panel({ kind, title, children }: PanelProps) {
  const store = useStore();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.closest('.sheet')?.scrollTo(0, 0);
  }, []);
  return (
    <article class="panel">
      <header>
        <p class="kind">{kind}</p>
        <button type="button" class="icon close" aria-label="Close" title="Close (Esc)" onClick={() => close(store)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h2>
      {children}
    </article>
  );
}
