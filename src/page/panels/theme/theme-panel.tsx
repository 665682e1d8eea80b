import { toggleTheme, useStore } from '../../state/store.ts';
import { overlapsOf } from '../../../atlas/theme-pairs.ts';
import { count } from '../../../words/count.ts';
import { NameTheme } from './correct-theme.tsx';
import { EntityLink, Mark } from '../../parts/entity-link.tsx';
import { Figure } from '../../parts/figure.tsx';
import { ConceptLine, PaperLine } from '../../parts/lines.tsx';
import { LongList } from '../../parts/long-list.tsx';
import { PairList } from '../overlap/pair-list.tsx';
import { Panel } from '../../parts/panel.tsx';

/** How many papers stand for the margin of a theme. */
const marginal = 4;

/** A theme: what it is about, how firm it is, what it overlaps with, its concepts and its papers. */
export function ThemePanel({ index }: { index: number }) {
  const store = useStore();
  const { atlas } = store;
  const theme = atlas.themes.themes[index]!;
  const hidden = store.filters.value.offThemes.has(index);
  const overlaps = overlapsOf(atlas, index).map(({ overlap }) => overlap);
  const surestFirst = overlaps.toSorted((x, y) => +(x.kind === 'chance') - +(y.kind === 'chance'));
  const kind = (
    <>
      <Mark of={{ kind: 'theme', index }} /> Theme
    </>
  );
  return (
    <Panel kind={kind} title={theme.name}>
      {theme.description && <p dir="auto">{theme.description}</p>}
      <p class="meta">
        {count(theme.concepts.length, 'concept')} · {count(theme.papers.length, 'paper')} ·{' '}
        <span title="How often two of its members stand together in other runs of the same clustering.">
          stability {Math.round(theme.stability * 100)} %
        </span>{' '}
        ·{' '}
        <span title="The share of its papers’ ties that stays inside it.">
          cohesion {Math.round(theme.cohesion * 100)} %
        </span>
      </p>
      {atlas.themes.structure.verdict !== 'clear' && (
        <p class="hint">
          {atlas.themes.structure.verdict === 'none'
            ? 'These papers fall into themes no more than shuffled ones would: read the themes as an aid to find your way, not as findings.'
            : 'These papers fall into themes only a little more than shuffled ones would.'}
        </p>
      )}
      <p class="actions">
        <button type="button" class="quiet" aria-pressed={hidden} onClick={() => toggleTheme(store, index)}>
          {hidden ? 'Show on the map' : 'Hide from the map'}
        </button>
      </p>
      <NameTheme index={index} />
      <Broader index={index} />
      {overlaps.length > 0 && (
        <section>
          <h3 title="Links between papers of one theme and concepts of the other, against what chance would give.">
            <span>Overlaps, surest first</span>
            <span class="light">times chance</span>
          </h3>
          <PairList pairs={surestFirst} first={4} of={index} />
          <p>
            <EntityLink to={{ kind: 'matrix' }} look="quiet" />
          </p>
        </section>
      )}
      <section>
        <h3>Concepts, most telling first</h3>
        <LongList items={theme.concepts} first={14}>
          {(concept) => (
            <>
              <ConceptLine index={concept} />
              <Figure
                value={atlas.concepts[concept]!.papers}
                title={`in ${count(atlas.concepts[concept]!.papers, 'paper')}`}
              />
            </>
          )}
        </LongList>
      </section>
      <section>
        <h3 title="The more of a paper’s ties stay in the theme, the more central it is.">
          Papers, most central first
        </h3>
        <LongList items={theme.papers} first={10}>
          {(paper) => <PaperLine index={paper} />}
        </LongList>
      </section>
      {theme.papers.length > 3 * marginal && (
        <section>
          <h3 title="The last of the list above: they might as well lie elsewhere.">
            At its margin, most marginal first
          </h3>
          <LongList items={theme.papers.slice(-marginal).toReversed()} first={marginal}>
            {(paper) => <PaperLine index={paper} />}
          </LongList>
        </section>
      )}
    </Panel>
  );
}

/** The broader theme it lies in, and what else does. */
function Broader({ index }: { index: number }) {
  const { groups, themes } = useStore().atlas.themes;
  const group = groups[themes[index]!.group];
  const others = group?.themes.filter((theme) => theme !== index) ?? [];
  if (!group || !others.length) return null;
  return (
    <section>
      <h3 title="A broader theme is made of whole themes that lie close to each other.">
        <span>
          Part of <bdi>{group.name}</bdi>, with
        </span>
      </h3>
      <LongList items={others} first={6}>
        {(theme) => (
          <>
            <Mark of={{ kind: 'theme', index: theme }} />
            <EntityLink to={{ kind: 'theme', index: theme }} />
          </>
        )}
      </LongList>
    </section>
  );
}
