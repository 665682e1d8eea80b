import { useEffect, useRef } from 'preact/hooks';
import { close, StoreContext, useStore, type Store } from '../store.ts';
import type { Stage } from '../stage/stage.ts';
import { nameInWords } from '../words.ts';
import { ConceptPanel } from './concept-panel.tsx';
import { Controls } from './controls.tsx';
import { Map } from './map.tsx';
import { NoticesPanel } from './notices-panel.tsx';
import { PaperPanel } from './paper-panel.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemePanel } from './theme-panel.tsx';
import { Welcome } from './welcome.tsx';

/** The page: the map, and at its edges the column and the buttons. */
export function App({ store, onStage }: { store: Store; onStage(stage: Stage | null): void }) {
  const stage = useRef<Stage | null>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close(store);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [store]);
  return (
    <StoreContext.Provider value={store}>
      <Map
        onStage={(value) => {
          stage.current = value;
          onStage(value);
        }}
      />
      <div class="column">
        <SearchBox />
        <Sheet />
      </div>
      <Controls stage={() => stage.current} />
    </StoreContext.Provider>
  );
}

/** What the column shows below the search box; on a small screen a sheet that can be drawn up. */
function Sheet() {
  const store = useStore();
  const selection = store.selection.value;
  const up = store.sheetUp.value;
  useEffect(() => {
    document.title = selection ? `${nameInWords(store.atlas, selection)} – conceptscape` : 'conceptscape';
  }, [selection]);
  return (
    <main class={up ? 'sheet up' : 'sheet'}>
      <button
        type="button"
        class="handle"
        aria-expanded={up}
        aria-label={up ? 'Lower the sheet' : 'Draw the sheet up'}
        onClick={() => (store.sheetUp.value = !up)}
      />
      <Content />
    </main>
  );
}

function Content() {
  const store = useStore();
  const selection = store.selection.value;
  if (!selection) return store.page.value === 'notices' ? <NoticesPanel /> : <Welcome />;
  const { kind, index } = selection;
  const key = `${kind}${index}`;
  if (kind === 'paper') return <PaperPanel key={key} index={index} />;
  return kind === 'concept' ? <ConceptPanel key={key} index={index} /> : <ThemePanel key={key} index={index} />;
}
