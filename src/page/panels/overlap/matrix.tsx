import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Atlas } from '../../../model/index.ts';
import { overlapOf } from '../../../atlas/lookup.ts';
import { overlapInWords, pairKinds } from '../../../words/pairs.ts';
import { select, useStore } from '../../state/store.ts';
import { orderThemes, overlapBetween } from '../../../atlas/theme-pairs.ts';
import { nameInWords } from '../../state/names.ts';
import { EntityLink, Mark } from '../../parts/entity-link.tsx';

/** The `log2Ratio` from which a cell is full. */
const full = 2.5;

/**
 * Every pair of themes as a cell of a triangle; a theme's name stands at the end of its row and on top of its column. A
 * filled mark: more than chance, a hollow one: less, a square: surely so, a round one: perhaps; the larger the farther from
 * chance. Arrow keys walk.
 */
export function Matrix() {
  const store = useStore();
  const { atlas } = store;
  const grid = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(atlas), [atlas]);
  /** The cell that a tab leads to, and the one that the pointer or the keyboard is on. */
  const entry = useSignal('1 0');
  const shown = useSignal<Cell | null>(null);

  const point = (cell: Cell | null) => {
    shown.value = cell;
    store.hovered.value = cell && cell.pair;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [row = 1, column = 0] = entry.value.split(' ').map(Number);
    const to = {
      ArrowUp: [Math.max(column + 1, row - 1), column],
      ArrowDown: [Math.min(rows.length - 1, row + 1), column],
      ArrowLeft: [row, Math.max(0, column - 1)],
      ArrowRight: [row, Math.min(row - 1, column + 1)],
      Home: [row, 0],
      End: [row, row - 1],
    }[event.key];
    if (!to) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-cell="${to.join(' ')}"]`)?.focus();
  };

  return (
    <>
      <div
        ref={grid}
        class="matrix"
        style={{ '--fit': `${Math.min(24, 250 / rows.length)}px` }}
        role="grid"
        aria-label="Overlap of every two themes"
        onKeyDown={onKeyDown}
      >
        {rows.map(({ theme, cells }, row) => (
          <div key={theme} role="row">
            {cells.map((cell) => (
              <div key={cell.place} role="gridcell">
                <button
                  type="button"
                  class={`cell ${cell.look}`}
                  style={{ '--effect': cell.size }}
                  data-cell={cell.place}
                  tabIndex={cell.place === entry.value ? 0 : -1}
                  aria-label={`${cell.name}: ${cell.said}`}
                  onClick={() => select(store, cell.pair)}
                  onPointerMove={(event) => event.pointerType === 'mouse' && shown.value !== cell && point(cell)}
                  onPointerLeave={() => point(null)}
                  onFocus={() => {
                    entry.value = cell.place;
                    point(cell);
                  }}
                  onBlur={() => point(null)}
                />
              </div>
            ))}
            <div role="rowheader" class={shown.value?.place.split(' ').includes(`${row}`) ? 'lit' : ''}>
              <Mark of={{ kind: 'theme', index: theme }} /> <EntityLink to={{ kind: 'theme', index: theme }} />
            </div>
          </div>
        ))}
      </div>
      <p class="said" aria-hidden="true">
        {shown.value ? (
          <>
            <b>{shown.value.name}</b>: {shown.value.said}
          </>
        ) : (
          'A square is a pair of themes: point at it to see both on the map, click or tap it to read.'
        )}
      </p>
    </>
  );
}

type Cell = ReturnType<typeof rowsOf>[number]['cells'][number];

/** The themes in the order of the rows, each with the cells of its pairs with those above. */
function rowsOf(atlas: Atlas) {
  const order = orderThemes(atlas.themes.themes.length, atlas.overlaps.pairs);
  return order.map((theme, row) => ({
    theme,
    cells: order.slice(0, row).map((other, column) => {
      const pair = overlapOf(theme, other);
      const overlap = overlapBetween(atlas, pair);
      const { kind = 'chance', log2Ratio = 0 } = overlap ?? {};
      const look = `${kind} ${log2Ratio < 0 ? 'less' : 'more'}`;
      return {
        ...{ pair, look, place: `${row} ${column}`, size: Math.min(1, Math.abs(log2Ratio) / full) },
        ...{ name: nameInWords(atlas, pair), said: `${pairKinds[kind]}. ${overlapInWords(overlap)}` },
      };
    }),
  }));
}
