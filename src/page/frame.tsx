import { SourceContext, type Source } from './state/source.ts';
import type { Stage } from './map/stage.ts';
import { App } from './app.tsx';
import { Correcting } from './panels/corrections/correcting.tsx';
import { DropLayer } from './panels/bring/drop-layer.tsx';
import { EmptyPage } from './panels/bring/empty-page.tsx';

/** The page with the map of its source's atlas, or without one; and what takes a drop, in either case. */
export function Frame({ source, onStage }: { source: Source; onStage(stage: Stage | null): void }) {
  const store = source.store.value;
  return (
    <SourceContext.Provider value={source}>
      <Correcting source={source}>
        {store ? <App key={store} store={store} onStage={onStage} /> : <EmptyPage />}
      </Correcting>
      <DropLayer />
    </SourceContext.Provider>
  );
}
