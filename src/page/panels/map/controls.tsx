import { useSignal } from '@preact/signals';
import type { Stage } from '../../map/stage.ts';
import { scheme, toggleScheme } from '../../state/scheme.ts';
import { useSource } from '../../state/source.ts';
import { useStore } from '../../state/store.ts';
import { rowFor } from '../../state/table/rows.ts';
import type { KeepMenu } from '../export/keep-menu.tsx';

/** The buttons at the map's edge: nearer, farther, the whole, as a table, light or dark; papers in, the map out; the keys. */
export function Controls({ stage, onKeys }: { stage: () => Stage | null; onKeys(): void }) {
  const store = useStore();
  const source = useSource();
  const { table } = store;
  const dark = scheme.value === 'dark';
  /** The ways to take something away, once asked for. */
  const menu = useSignal<typeof KeepMenu | null>(null);
  const Menu = menu.value;
  return (
    <>
      <div class="controls" role="group" aria-label="Map">
        {!table.value && (
          <>
            <IconButton name="Zoom in" path="M8 3v10M3 8h10" onClick={() => stage()?.zoomBy(1.6)} />
            <IconButton name="Zoom out" path="M3 8h10" onClick={() => stage()?.zoomBy(1 / 1.6)} />
            <IconButton
              name="Show the whole map"
              path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"
              onClick={() => (store.destination.value = { to: 'whole' })}
            />
          </>
        )}
        <IconButton
          name={table.value ? 'Show the map' : 'Show as a table'}
          path={
            table.value
              ? 'M5 9a2.5 2.5 0 100-5 2.5 2.5 0 000 5zM11.5 13.5a1.5 1.5 0 100-3 1.5 1.5 0 000 3zM7 8.2l3.5 2.8M7.5 6L13 4.5'
              : 'M2.5 3h11v10h-11zM2.5 6.5h11M2.5 9.75h11M6.5 6.5V13'
          }
          onClick={() =>
            (table.value = table.value ? null : (rowFor(store.atlas, store.selection.peek())?.kind ?? 'papers'))
          }
        />
        <IconButton
          name={dark ? 'Light ground' : 'Dark ground'}
          path={
            dark
              ? 'M8 5a3 3 0 100 6 3 3 0 000-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1'
              : 'M13.5 9.5A6 6 0 016.5 2.5a6 6 0 107 7z'
          }
          onClick={toggleScheme}
        />
        {source.engine && (
          <IconButton
            name="Your own papers"
            path="M8 10.5V2.5M4.5 6L8 2.5 11.5 6M2.5 10.5v3h11v-3"
            onClick={() => (source.isAsking.value = true)}
          />
        )}
        <IconButton
          name="Keep"
          path="M8 2.5v8M4.5 7L8 10.5 11.5 7M2.5 10.5v3h11v-3"
          onClick={async () => (menu.value = (await import('../export/keep-menu.tsx')).KeepMenu)}
        />
        <IconButton name="Keys" path="M5.8 6.2a2.2 2.2 0 113.4 1.9c-.8.5-1.2.9-1.2 1.9M8 12.8v.1" onClick={onKeys} />
      </div>
      {Menu && <Menu onClose={() => (menu.value = null)} />}
    </>
  );
}

function IconButton({ name, path, onClick }: { name: string; path: string; onClick(): void }) {
  return (
    <button type="button" class="icon" aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
