import { useLayoutEffect } from 'preact/hooks';
import { SourceContext, type Source } from './state/source.ts';
import type { Store } from './state/store.ts';
import type { Stage } from './map/stage.ts';
import { App } from './app.tsx';
import { Correcting } from './panels/corrections/correcting.tsx';
import { DropLayer } from './panels/bring/drop-layer.tsx';
import { EmptyPage } from './panels/bring/empty-page.tsx';

/** The page with the map of its source's atlas, or without one; and what takes a drop, in either case. */
export function Frame({ source, onStage }: { source: Source; onStage(stage: Stage | null): void }) {
  const store = source.store.value;
  useFocusKept(store);
  return (
    <SourceContext.Provider value={source}>
      <Correcting source={source}>
        {store ? <App key={store} store={store} onStage={onStage} /> : <EmptyPage />}
      </Correcting>
      <DropLayer />
    </SourceContext.Provider>
  );
}

/** Leaves the keyboard where it is, in the search box say, when a map that was built again takes the place of this one. */
function useFocusKept(store: Store | null): void {
  const id = document.activeElement?.id;
  useLayoutEffect(() => {
    if (id && document.activeElement === document.body) document.getElementById(id)?.focus();
  }, [store]);
}
