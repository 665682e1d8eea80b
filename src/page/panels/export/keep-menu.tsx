import { useSignal } from '@preact/signals';
import { fileName, formats, writeFormat, type Inputs } from '../../../formats/write/index.ts';
import { download } from '../../parts/download.ts';
import { mapPicture, mapPng, pageAssets, papersToKeep } from './pictures.ts';
import { useStore } from '../../state/store.ts';
import { nameInWords } from '../../state/names.ts';
import { count } from '../../../words/count.ts';
import { Dialog } from '../../parts/dialog.tsx';

/** A way to keep something: what its button says, and what it hands over. */
interface Way {
  label: string;
  title: string;
  keep(): void | Promise<void>;
}

/** The dialog in which the reader takes something away: a picture, papers, or all of it. */
export function KeepMenu({ onClose }: { onClose(): void }) {
  const store = useStore();
  const trouble = useSignal<string | null>(null);
  const busy = useSignal(false);
  const onlySelected = useSignal(true);

  const { atlas, selection } = store;
  const { shown, selected } = papersToKeep(store);
  const hasSelection = selection.value !== null && selected.length > 0;
  const papers = hasSelection && onlySelected.value ? selected : shown;

  const inputs = {
    atlas: () => atlas,
    papers: () => ({ atlas, papers }),
    page: async () => ({ atlas, assets: await pageAssets() }),
    picture: () => mapPicture(store),
  };
  const waysFrom = (...kinds: (keyof Inputs)[]) =>
    formats
      .filter(({ takes }) => kinds.includes(takes))
      .map((format): Way => ({
        label: format.label,
        title: format.purpose,
        keep: async () => download(fileName(format), format.media, await writeFormat(format, inputs)),
      }));
  const png: Way = {
    label: 'PNG',
    title: '4096 pixels wide, for print',
    keep: async () => download('map.png', 'image/png', await mapPng(store)),
  };

  const keep = async (way: Way) => {
    trouble.value = null;
    busy.value = true;
    try {
      await way.keep();
    } catch (error) {
      console.error(error);
      trouble.value = `${way.label} could not be made: ${error instanceof Error ? error.message : String(error)}.`;
    }
    busy.value = false;
  };
  const buttons = (ways: Way[]) => (
    <div class="choices">
      {ways.map((way) => (
        <button
          key={way.label}
          type="button"
          class="choice"
          title={way.title}
          disabled={busy}
          onClick={() => keep(way)}
        >
          {way.label}
        </button>
      ))}
    </div>
  );

  return (
    <Dialog title="Keep" onClose={onClose}>
      <section>
        <h2>The map as you see it, with a legend</h2>
        {buttons([png, ...waysFrom('picture')])}
      </section>
      <section>
        <h2>{count(papers.length, 'paper')}</h2>
        {hasSelection && (
          <div class="scope" role="radiogroup" aria-label="Which papers">
            <Radio
              name={`of ${nameInWords(atlas, selection.value!)} (${selected.length})`}
              checked={onlySelected.value}
              onPick={() => (onlySelected.value = true)}
            />
            <Radio
              name={`all that are shown (${shown.length})`}
              checked={!onlySelected.value}
              onPick={() => (onlySelected.value = false)}
            />
          </div>
        )}
        {buttons(waysFrom('papers'))}
      </section>
      <section>
        <h2>Everything: map, data and page</h2>
        {buttons(waysFrom('page', 'atlas'))}
      </section>
      {trouble.value && <p role="alert">{trouble.value}</p>}
    </Dialog>
  );
}

function Radio({ name, checked, onPick }: { name: string; checked: boolean; onPick(): void }) {
  return (
    <label>
      <input type="radio" name="scope" checked={checked} onChange={onPick} /> <span dir="auto">{name}</span>
    </label>
  );
}
