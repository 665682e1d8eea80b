import { useStore } from '../../state/store.ts';
import { count } from '../../../words/count.ts';
import { Matrix } from './matrix.tsx';
import { PairList } from './pair-list.tsx';
import { Panel } from '../../parts/panel.tsx';

/** How all themes overlap: the matrix, and the same as lists. */
export function MatrixPanel() {
  const { overlaps, themes } = useStore().atlas;
  const found = overlaps.pairs.filter(({ kind }) => kind === 'overlap');
  const others = overlaps.pairs.filter(({ kind }) => kind === 'chance');
  const gaps = overlaps.pairs.filter(({ kind }) => kind === 'gap').sort((a, b) => a.log2Ratio - b.log2Ratio);
  if (themes.themes.length < 2 || !overlaps.pairs.length) {
    return (
      <Panel kind="Themes" title="How the themes overlap">
        <p>
          {themes.themes.length < 2
            ? 'It takes two themes to overlap; this map has fewer.'
            : 'This map knows of no link between two themes, and of none to be expected.'}
        </p>
      </Panel>
    );
  }
  return (
    <Panel kind="Themes" title="How the themes overlap">
      <p>
        Links between papers of one theme and concepts of another, against what chance would give. Themes that overlap
        stand side by side.
      </p>
      <p class="key" aria-hidden="true">
        <span>
          <span class="cell overlap" style={{ '--effect': 0.8 }} /> more than chance
        </span>
        <span>
          <span class="cell gap" style={{ '--effect': 0.8 }} /> less, a hint
        </span>
        <span>
          <span class="cell chance more" style={{ '--effect': 0.6 }} />
          <span class="cell chance less" style={{ '--effect': 0.6 }} /> may be chance
        </span>
      </p>
      <Matrix />
      <section>
        <h3>
          <span>{count(found.length, 'overlap')}, strongest first</span>
          <span class="light">times chance</span>
        </h3>
        <PairList pairs={found} first={8} />
      </section>
      {gaps.length > 0 && (
        <section>
          <h3 title="Related themes with fewer links than chance would give. A gap is a hint, not a finding.">
            <span>{count(gaps.length, 'gap')}, hints only, widest first</span>
            <span class="light">times chance</span>
          </h3>
          <PairList pairs={gaps} first={5} />
        </section>
      )}
      {others.length > 0 && (
        <details open={found.length === 0}>
          <summary>{count(others.length, 'pair')} that may be chance, highest first</summary>
          <PairList pairs={others} first={found.length > 0 ? 20 : 8} />
        </details>
      )}
    </Panel>
  );
}
