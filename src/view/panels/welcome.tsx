import { useMemo } from 'preact/hooks';
import { planReveal } from '../stage/reveal.ts';
import { toggleTheme, useStore } from '../store.ts';
import { count } from '../words.ts';
import { EntityLink } from './entity-link.tsx';
import { Figure } from './paper-panel.tsx';

/** What the column shows when nothing is selected: what this is, how to read it, and the legend of themes. */
export function Welcome() {
  const store = useStore();
  const { papers, concepts, themes, notices } = store.atlas;
  const { minPapers } = useMemo(() => planReveal(store.atlas), [store]);
  return (
    <article class="panel welcome">
      <h1>conceptscape</h1>
      <p class="meta">
        {count(papers.length, 'paper')} · {count(concepts.length, 'concept')} · {count(themes.themes.length, 'theme')}
      </p>
      <p class="how">
        Drawn at first: all papers, and the concepts of at least {minPapers}. Zoom in and the others come.{' '}
        {matchMedia('(hover: none)').matches
          ? 'Tap a mark to read.'
          : 'Point at a mark to see what it goes with, click to read.'}
      </p>
      <p class="key">
        <span>
          <span class="mark concept" aria-hidden="true" /> concept, larger in more papers
        </span>
        <span>
          <span class="mark paper" aria-hidden="true" /> paper
        </span>
      </p>
      <Legend />
      {notices.length > 0 && (
        <p>
          <button type="button" class="quiet" onClick={() => (store.page.value = 'notices')}>
            {count(notices.length, 'note')} about the input
          </button>
        </p>
      )}
    </article>
  );
}

/** The themes, each with a switch that hides it and a name that opens it. */
function Legend() {
  const store = useStore();
  const hidden = store.hiddenThemes.value;
  const { themes } = store.atlas.themes;
  return (
    <section>
      <h2 class="small" title="Largest first; the number counts papers.">
        Themes
        {hidden.size > 0 && (
          <button type="button" class="quiet" onClick={() => (store.hiddenThemes.value = new Set())}>
            Show all
          </button>
        )}
      </h2>
      <ul class="legend">
        {themes.map((theme, index) => (
          <li key={index} class={hidden.has(index) ? 'off' : ''}>
            <button
              type="button"
              role="checkbox"
              class="switch themed"
              style={{ '--theme': theme.colour }}
              aria-checked={!hidden.has(index)}
              aria-label={`Show ${theme.name}`}
              title={hidden.has(index) ? 'Show on the map' : 'Hide from the map'}
              onClick={() => toggleTheme(store, index)}
            />
            <EntityLink to={{ kind: 'theme', index }} />
            <Figure value={theme.papers.length} title={count(theme.papers.length, 'paper')} />
          </li>
        ))}
      </ul>
    </section>
  );
}
