import type { ComponentChildren } from 'preact';
import { nameInWords } from '../state/names.ts';
import { isSame, itemsOf, keyOf, themeOf, type Edge, type Item, type Selection } from '../../atlas/lookup.ts';
import { select, useStore } from '../state/store.ts';
import { linkTo } from '../state/url.ts';

interface EntityLinkProps {
  to: Selection;
  /** What it looks like. Default `plain`. */
  look?: 'plain' | 'mention' | 'title' | 'quiet';
  /** What it is called where its words alone don't say. */
  label?: string;
  /** What it says on hover. */
  title?: string | undefined;
  /** Default: its name. */
  children?: ComponentChildren;
}

/** A link to something on the map: its place lights up under the pointer, a click opens it and flies there. */
export function EntityLink({ to, look = 'plain', label, title, children }: EntityLinkProps) {
  const store = useStore();
  const [item, ...others] = itemsOf(to);
  const theme = item && !others.length ? themeOf(store.atlas, item) : null;
  const colour = theme === null ? undefined : store.atlas.themes.themes[theme]!.colour;
  return (
    <a
      class={`entity ${look} themed`}
      style={colour && { '--theme': colour }}
      href={linkTo(store.atlas, to)}
      dir="auto"
      aria-label={label}
      title={title}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        select(store, to);
      }}
      onPointerMove={(event) => {
        // Not on entering: a panel that opens under a resting pointer is not pointed at.
        if (event.pointerType === 'mouse' && !isSame(store.hovered.peek(), to)) store.hovered.value = to;
      }}
      onPointerLeave={() => (store.hovered.value = null)}
    >
      {children ?? nameInWords(store.atlas, to)}
    </a>
  );
}

/** The mark that something has on the map: a disc for a concept, a ring for a paper, a ground for a theme. */
export function Mark({ of }: { of: Item }) {
  const { atlas } = useStore();
  const theme = themeOf(atlas, of);
  const colour = theme === null ? undefined : atlas.themes.themes[theme]!.colour;
  return <span class={`mark ${of.kind} themed`} style={colour && { '--theme': colour }} aria-hidden="true" />;
}

/** The way to the sentences that an edge rests on. */
export function Why({ edge }: { edge: Edge }) {
  const { atlas } = useStore();
  return (
    <EntityLink to={edge} look="quiet" label={`why? ${nameInWords(atlas, edge)}`} title="The sentences behind it">
      why?
    </EntityLink>
  );
}

/** The two ends of something as a title, one below the other, what joins them between. */
export function Ends({ of: [one, other], joint }: { of: readonly [Item, Item]; joint: string }) {
  return (
    <>
      {[one, other].map((end, i) => (
        <span key={keyOf(end)} class="end">
          <Mark of={end} />
          <span>
            {i > 0 && <span class="joint">{joint} </span>}
            <EntityLink to={end} />
          </span>
        </span>
      ))}
    </>
  );
}
