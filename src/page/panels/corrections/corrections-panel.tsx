import { fileText } from '../../state/corrections/file-text.ts';
import type { Corrections } from '../../state/corrections/session.ts';
import { inWords } from '../../state/corrections/words.ts';
import { download } from '../../parts/download.ts';
import { useStore } from '../../state/store.ts';
import { count } from '../../../words/count.ts';
import { useCorrections } from './correcting.tsx';
import { LongList } from '../../parts/long-list.tsx';
import { Panel } from '../../parts/panel.tsx';

/** All corrections that hold, each with a way back, and where they are kept. */
export function CorrectionsPanel() {
  const corrections = useCorrections();
  if (!corrections) return null;
  const { entries, canUndo, canRedo } = corrections;
  return (
    <Panel kind="Yours" title={count(entries.value.length, 'correction')}>
      <WhereKept corrections={corrections} />
      <p class="actions">
        <button type="button" class="quiet" disabled={!canUndo.value} onClick={corrections.undo} title="Ctrl+Z">
          Undo the last
        </button>
        <button type="button" class="quiet" disabled={!canRedo.value} onClick={corrections.redo} title="Ctrl+Shift+Z">
          Redo
        </button>
      </p>
      <LongList items={entries.value} first={60} class="corrections">
        {(entry) => (
          <>
            <span dir="auto">{inWords(entry)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={`Undo: ${inWords(entry)}`}
              onClick={() => corrections.make({ remove: [entry], add: [] })}
            >
              Undo
            </button>
          </>
        )}
      </LongList>
    </Panel>
  );
}

/** Where corrections go, said plainly; where they would be lost, a download. */
function WhereKept({ corrections: { keeper, entries } }: { corrections: Corrections }) {
  if (keeper.kind === 'file')
    return (
      <p class="meta">
        They are in <bdi>{keeper.file}</bdi>, which every build obeys.
      </p>
    );
  return (
    <>
      <p class="meta">
        They are only in this page, and go when it is closed.
        {keeper.rebuilds ? '' : ' One file can’t build its map again: it stays as it is.'} Download them and put the
        file beside your papers: every build obeys it.
      </p>
      <p class="actions">
        <button
          type="button"
          class="choice"
          disabled={entries.value.length === 0}
          onClick={() => download(keeper.file, 'application/yaml', [fileText(entries.value)])}
        >
          Download {keeper.file}
        </button>
      </p>
    </>
  );
}

/** What leads from the first panel to the corrections, and to what may be corrected. */
export function CorrectionLinks() {
  const corrections = useCorrections();
  const store = useStore();
  if (!corrections) return null;
  const made = corrections.entries.value.length;
  const doubtful = store.atlas.decisions.suggestions.length;
  if (made + doubtful === 0) return null;
  return (
    <p class="actions">
      {doubtful > 0 && (
        <button type="button" class="quiet" onClick={() => (store.page.value = 'suggestions')}>
          {count(doubtful, 'pair')} that may be one
        </button>
      )}
      {made > 0 && (
        <button type="button" class="quiet" onClick={() => (store.page.value = 'corrections')}>
          {count(made, 'correction')}
        </button>
      )}
    </p>
  );
}

/** What becomes of the last correction, in the column's foot; nothing while nothing is under way or wrong. */
export function CorrectionsBar() {
  const corrections = useCorrections();
  const store = useStore();
  const progress = corrections?.progress.value ?? null;
  const last = corrections?.canUndo.value;
  if (!corrections || (!progress && !last)) return <p class="correction-bar" role="status" hidden />;
  const isFailed = progress?.step === 'failed';
  const isRefused = progress?.step === 'refused';
  return (
    <div class={`correction-bar${progress && !isFailed && !isRefused ? ' under-way' : ''}`}>
      <p role={isFailed || isRefused ? 'alert' : 'status'}>
        {!progress && (
          <button type="button" class="quiet" onClick={() => openList()}>
            {count(corrections.entries.value.length, 'correction')}
          </button>
        )}
        {progress?.step === 'keeping' && 'Keeping the correction …'}
        {progress?.step === 'building' && `${whereKept(corrections)} Building the map again …`}
        {isFailed && progress.message}
        {isRefused && `Not made: ${progress.message}`}
      </p>
      {isFailed && (
        <button type="button" class="quiet" onClick={corrections.retry}>
          Try again
        </button>
      )}
      {isFailed || isRefused ? (
        <button type="button" class="quiet" onClick={corrections.dismiss}>
          {isFailed ? 'Leave it' : 'All right'}
        </button>
      ) : (
        last && (
          <button type="button" class="quiet" title="Ctrl+Z" onClick={corrections.undo}>
            Undo
          </button>
        )
      )}
    </div>
  );

  function openList() {
    store.selection.value = null;
    store.filtersOpen.value = false;
    store.page.value = 'corrections';
    store.sheetUp.value = true;
  }
}

const whereKept = ({ keeper }: Corrections): string => (keeper.kind === 'file' ? `It is in ${keeper.file}.` : '');
