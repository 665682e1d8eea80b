import { useMemo } from 'preact/hooks';
import { planReveal } from '../../map/reveal.ts';
import { useStore } from '../../state/store.ts';
import { count } from '../../../words/count.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { CorrectionLinks } from '../corrections/corrections-panel.tsx';
import { Legend, ThemeList } from '../legend/legend.tsx';

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
      <ThemeList />
      {themes.themes.length > 1 && (
        <p>
          <EntityLink to={{ kind: 'matrix' }} look="quiet" />
        </p>
      )}
      <CorrectionLinks />
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
