import { useSignal } from '@preact/signals';
import { atlasText } from '../../../formats/write/atlas-json.ts';
import { bibtexText } from '../../../formats/write/bibtex.ts';
import { paperList } from '../../../formats/write/paper-list.ts';
import { paperTable } from '../../../formats/write/paper-table.ts';
import { download } from '../../parts/download.ts';
import { mapPng, mapSvg, onePage, papersToKeep } from './pictures.ts';
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
  const records = () => papers.map((index) => atlas.papers[index]!);

  const picture: Way[] = [
    {
      label: 'PNG',
      title: '4096 pixels wide, for print',
      keep: async () => download('map.png', 'image/png', await mapPng(store)),
    },
    {
      label: 'SVG',
      title: 'Shapes and text, for a program for drawing',
      keep: () => download('map.svg', 'image/svg+xml', [mapSvg(store)]),
    },
  ];
  const lists: Way[] = [
    {
      label: 'List',
      title: 'A line a paper, to read or to paste',
      keep: () => download('papers.txt', 'text/plain', paperList(records())),
    },
    {
      label: 'CSV',
      title: 'A row a paper, for a spreadsheet',
      keep: () => download('papers.csv', 'text/csv', paperTable(atlas, papers)),
    },
    {
      label: 'BibTeX',
      title: 'For a reference manager',
      keep: () => download('papers.bib', 'application/x-bibtex', bibtexText(records())),
    },
  ];
  const all: Way[] = [
    {
      label: 'One HTML file',
      title: 'Opens from a disk or an e-mail, without this program and without a network',
      keep: async () => download('map.html', 'text/html', await onePage(store)),
    },
    {
      label: 'atlas.json',
      title: 'The data, for conceptscape and other programs',
      keep: () => download('atlas.json', 'application/json', atlasText(atlas)),
    },
  ];

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
        {buttons(picture)}
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
        {buttons(lists)}
      </section>
      <section>
        <h2>Everything: map, data and page</h2>
        {buttons(all)}
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
