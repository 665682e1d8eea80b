import { toggleTheme, useStore } from '../store.ts';
import { count, dateInWords } from '../words.ts';
import { EntityLink, Mark } from './entity-link.tsx';
import { LongList } from './long-list.tsx';
import { Panel } from './panel.tsx';
import { Figure } from './paper-panel.tsx';

/** A theme: how large and how stable it is, its concepts and its papers. */
export function ThemePanel({ index }: { index: number }) {
  const store = useStore();
  const { atlas } = store;
  const theme = atlas.themes.themes[index]!;
  const hidden = store.hiddenThemes.value.has(index);
  const kind = (
    <>
      <Mark of={{ kind: 'theme', index }} /> Theme
    </>
  );
  return (
    <Panel kind={kind} title={theme.name}>
      <p class="meta">
        {count(theme.concepts.length, 'concept')} · {count(theme.papers.length, 'paper')} ·{' '}
        <span title="How often two of its members stand together in other runs of the same clustering.">
          stability {Math.round(theme.stability * 100)} %
        </span>
      </p>
      <p>
        <button type="button" class="quiet" aria-pressed={hidden} onClick={() => toggleTheme(store, index)}>
          {hidden ? 'Show on the map' : 'Hide from the map'}
        </button>
      </p>
      <section>
        <h3>Concepts, most telling first</h3>
        <LongList items={theme.concepts} first={14}>
          {(concept) => (
            <>
              <Mark of={{ kind: 'concept', index: concept }} />
              <EntityLink to={{ kind: 'concept', index: concept }} />
              <Figure
                value={atlas.concepts[concept]!.papers}
                title={`in ${count(atlas.concepts[concept]!.papers, 'paper')}`}
              />
            </>
          )}
        </LongList>
      </section>
      <section>
        <h3>Papers, most central first</h3>
        <LongList items={theme.papers} first={12}>
          {(paper) => {
            const date = dateInWords(atlas.papers[paper]!);
            return (
              <>
                <Mark of={{ kind: 'paper', index: paper }} />
                <span>
                  <EntityLink to={{ kind: 'paper', index: paper }} />
                  {date && <span class="meta"> {date}</span>}
                </span>
              </>
            );
          }}
        </LongList>
      </section>
    </Panel>
  );
}
