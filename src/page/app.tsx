import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { close, StoreContext, useStore, type Page, type Store } from './state/store.ts';
import type { Stage } from './map/stage.ts';
import { keyOf, type Selection } from '../atlas/lookup.ts';
import { nameInWords } from './state/names.ts';
import { ConceptPanel } from './panels/concept/concept-panel.tsx';
import { EdgePanel } from './panels/edge/edge-panel.tsx';
import { MatrixPanel } from './panels/overlap/matrix-panel.tsx';
import { OverlapPanel } from './panels/overlap/overlap-panel.tsx';
import { PathPanel } from './panels/path/path-panel.tsx';
import { Controls } from './panels/map/controls.tsx';
import { CorrectionsBar, CorrectionsPanel } from './panels/corrections/corrections-panel.tsx';
import { FilterPanel } from './panels/filter/filter-panel.tsx';
import { FilterStatus } from './panels/filter/filter-button.tsx';
import { useFocusFollows } from './parts/focus-follows.ts';
import { Map } from './panels/map/map.tsx';
import { NoticesPanel } from './panels/notices/notices-panel.tsx';
import { PaperPanel } from './panels/paper/paper-panel.tsx';
import { SearchBox } from './panels/search/search-box.tsx';
import { Shortcuts } from './panels/map/shortcuts.tsx';
import { SuggestionsPanel } from './panels/corrections/suggestions-panel.tsx';
import { TableView } from './panels/table/table-view.tsx';
import { ThemePanel } from './panels/theme/theme-panel.tsx';
import { Welcome } from './panels/bring/welcome.tsx';
import { FacetView } from './panels/filter/facet-view.tsx';

/** The page: the map, and at its edges the column and the buttons. */
export function App({ store, onStage }: { store: Store; onStage(stage: Stage | null): void }) {
  const stage = useRef<Stage | null>(null);
  const keys = useSignal(false);
  useFocusFollows(store);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.matches('input, textarea');
      if (event.key === 'Escape') close(store);
      else if (event.key === '?' && !typing) keys.value = true;
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
      {store.table.value && <TableView kind={store.table.value} />}
      <div class="column">
        <SearchBox />
        <Sheet />
        <CorrectionsBar />
      </div>
      <div class="year-strip">
        <FacetView name="years" />
      </div>
      <Controls stage={() => stage.current} onKeys={() => (keys.value = true)} />
      {keys.value && <Shortcuts onClose={() => (keys.value = false)} />}
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
      <FilterStatus />
      <Content />
    </main>
  );
}

function Content() {
  const store = useStore();
  const selection = store.selection.value;
  if (store.filtersOpen.value) return <FilterPanel />;
  if (!selection) return pages[store.page.value]();
  return <SelectionPanel key={keyOf(selection)} selection={selection} />;
}

const pages: Record<Page, () => ComponentChildren> = {
  welcome: () => <Welcome />,
  notices: () => <NoticesPanel />,
  corrections: () => <CorrectionsPanel />,
  suggestions: () => <SuggestionsPanel />,
};

function SelectionPanel({ selection }: { selection: Selection }) {
  switch (selection.kind) {
    case 'paper':
      return <PaperPanel index={selection.index} />;
    case 'concept':
      return <ConceptPanel index={selection.index} />;
    case 'theme':
      return <ThemePanel index={selection.index} />;
    case 'edge':
      return <EdgePanel edge={selection} />;
    case 'overlap':
      return <OverlapPanel pair={selection} />;
    case 'path':
      return <PathPanel ends={selection} />;
    case 'matrix':
      return <MatrixPanel />;
  }
}
