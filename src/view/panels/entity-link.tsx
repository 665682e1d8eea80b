import type { ComponentChildren } from 'preact';
import { nameInWords } from '../words.ts';
import { isSame, themeOf, type Selection } from '../lookup.ts';
import { select, useStore } from '../store.ts';
import { linkTo } from '../url.ts';

interface EntityLinkProps {
  to: Selection;
  /** What it looks like. Default `plain`. */
  look?: 'plain' | 'mention' | 'title';
  /** Default: its name. */
  children?: ComponentChildren;
}

/** A link to something on the map: its place lights up under the pointer, a click opens it and flies there. */
export function EntityLink({ to, look = 'plain', children }: EntityLinkProps) {
  const store = useStore();
  const theme = themeOf(store.atlas, to);
  const colour = theme === null ? undefined : store.atlas.themes.themes[theme]!.colour;
  return (
    <a
      class={`entity ${look} themed`}
      style={colour && { '--theme': colour }}
      href={linkTo(store.atlas, to)}
      dir="auto"
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
export function Mark({ of }: { of: Selection }) {
  const { atlas } = useStore();
  const theme = themeOf(atlas, of);
  const colour = theme === null ? undefined : atlas.themes.themes[theme]!.colour;
  return <span class={`mark ${of.kind} themed`} style={colour && { '--theme': colour }} aria-hidden="true" />;
}
