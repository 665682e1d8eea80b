import { useSignal } from '@preact/signals';
import type { Stage } from '../stage/stage.ts';
import { scheme, toggleScheme } from '../scheme.ts';
import { useSource } from '../source.ts';
import { useStore } from '../store.ts';
import type { KeepMenu } from './keep-menu.tsx';

/** The buttons at the map's edge: nearer, farther, the whole, light or dark; papers in, the map out. */
export function Controls({ stage }: { stage: () => Stage | null }) {
  const store = useStore();
  const source = useSource();
  const dark = scheme.value === 'dark';
  /** The ways to take something away, once asked for. */
  const menu = useSignal<typeof KeepMenu | null>(null);
  const Menu = menu.value;
  return (
    <>
      <div class="controls" role="group" aria-label="Map">
        <IconButton name="Zoom in" path="M8 3v10M3 8h10" onClick={() => stage()?.zoomBy(1.6)} />
        <IconButton name="Zoom out" path="M3 8h10" onClick={() => stage()?.zoomBy(1 / 1.6)} />
        <IconButton
          name="Show the whole map"
          path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"
          onClick={() => (store.destination.value = { to: 'whole' })}
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
          onClick={async () => (menu.value = (await import('./keep-menu.tsx')).KeepMenu)}
        />
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
