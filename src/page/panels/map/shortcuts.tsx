import { Dialog } from '../../parts/dialog.tsx';

const shortcuts: [where: string, keys: [key: string, what: string][]][] = [
  [
    'Anywhere',
    [
      ['/', 'find a concept, paper or theme'],
      ['Esc', 'close what is open'],
      ['Ctrl Z', 'take the last correction back'],
      ['?', 'these keys'],
    ],
  ],
  [
    'On the map (Tab leads there)',
    [
      ['← → ↑ ↓', 'walk to what the mark is tied to, on that side'],
      ['Shift ← → ↑ ↓', 'walk to the nearest mark, tied or not'],
      ['Enter', 'read it in the column'],
      ['+ −', 'nearer, farther'],
      ['0', 'the whole map'],
    ],
  ],
  [
    'In a table or matrix',
    [
      ['← → ↑ ↓', 'from row to row, from cell to cell'],
      ['Enter', 'open it'],
    ],
  ],
];

/** What the keys do. */
export function Shortcuts({ onClose }: { onClose(): void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      {shortcuts.map(([where, keys]) => (
        <section key={where}>
          <h2>{where}</h2>
          <dl class="keys">
            {keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
