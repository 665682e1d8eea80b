import { useMemo } from 'preact/hooks';
import type { Overlap } from '../../../model/index.ts';
import { evidenceOfOverlap } from '../../../atlas/quotes.ts';
import type { ThemePair } from '../../../atlas/lookup.ts';
import { certaintyInWords, overlapInWords } from '../../../words/pairs.ts';
import { useStore } from '../../state/store.ts';
import { bridgesBetween, overlapBetween } from '../../../atlas/theme-pairs.ts';
import { count } from '../../../words/count.ts';
import { Ends, EntityLink } from '../../parts/entity-link.tsx';
import { EvidenceOfBoth } from '../../parts/evidence-list.tsx';
import { Figure } from '../../parts/figure.tsx';
import { Interval } from './interval.tsx';
import { ConceptLine, PaperLine } from '../../parts/lines.tsx';
import { LongList } from '../../parts/long-list.tsx';
import { Panel } from '../../parts/panel.tsx';

const kinds: Record<Overlap['kind'], string> = {
  overlap: 'Two themes that overlap',
  gap: 'Two themes with a gap between them',
  chance: 'Two themes',
};

/** Two themes: what they share against chance, what bridges them, and the sentences that say so. */
export function OverlapPanel({ pair }: { pair: ThemePair }) {
  const { atlas } = useStore();
  const overlap = overlapBetween(atlas, pair);
  const bridges = bridgesBetween(atlas, pair);
  const theme = (index: number) => ({ kind: 'theme' as const, index });
  return (
    <Panel kind={kinds[overlap?.kind ?? 'chance']} title={<Ends of={[theme(pair.a), theme(pair.b)]} joint="×" />}>
      <p title="A link: a paper of one names a concept of the other. Widespread concepts are left out. The factor is drawn towards 1 where little was counted.">
        {overlapInWords(overlap)}
      </p>
      {overlap && (
        <div class="effect">
          <Interval overlap={overlap} />
          <p class="axis" aria-hidden="true">
            <span>fewer</span>
            <span>chance</span>
            <span>more</span>
          </p>
          <p class="meta" aria-hidden="true">
            {certaintyInWords(overlap)}.
          </p>
        </div>
      )}
      {overlap?.kind === 'gap' && (
        <p class="hint">
          A gap is a hint, not a finding: it may be a question that nobody asked, or two things that have nothing to do
          with each other.
        </p>
      )}
      <Shared overlap={overlap} />
      {bridges.length > 0 && (
        <section>
          <h3 title="By how evenly its links spread over themes, and how many of the shortest paths between the two run through it.">
            {count(bridges.length, 'bridge')}, strongest first
          </h3>
          <LongList items={bridges} first={6}>
            {({ kind, index, why }) => (
              <>
                {kind === 'paper' ? <PaperLine index={index} /> : <ConceptLine index={index} />}
                <p class="meta">{why}</p>
              </>
            )}
          </LongList>
        </section>
      )}
      <Sentences pair={pair} />
      <p>
        <EntityLink to={{ kind: 'matrix' }} look="quiet" />
      </p>
    </Panel>
  );
}

/** The concepts and papers of both. */
function Shared({ overlap }: { overlap: Overlap | null }) {
  const { atlas, lookup } = useStore();
  if (!overlap?.concepts.length && !overlap?.papers.length)
    return <p class="meta">They share no concept and no paper.</p>;
  const degree = (paper: number, theme: number) =>
    Math.round(100 * (lookup.themesOfPaper[paper]!.find(({ index }) => index === theme)?.weight ?? 0));
  return (
    <>
      {overlap.concepts.length > 0 && (
        <section>
          <h3 title="Papers of both themes are about them.">
            <span>{count(overlap.concepts.length, 'shared concept')}, most telling first</span>
            <span class="light">papers</span>
          </h3>
          <LongList items={overlap.concepts} first={8}>
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
      )}
      {overlap.papers.length > 0 && (
        <section>
          <h3 title="They belong to both themes by degree.">
            <span>{count(overlap.papers.length, 'shared paper')}, most torn first</span>
            <span class="light">degree in each</span>
          </h3>
          <LongList items={overlap.papers} first={6}>
            {(paper) => (
              <>
                <PaperLine index={paper} />
                <Figure
                  value={`${degree(paper, overlap.a)} : ${degree(paper, overlap.b)} %`}
                  title={`belongs to the one by ${degree(paper, overlap.a)} %, to the other by ${degree(paper, overlap.b)} %`}
                />
              </>
            )}
          </LongList>
        </section>
      )}
    </>
  );
}

function Sentences({ pair }: { pair: ThemePair }) {
  const { atlas } = useStore();
  return <EvidenceOfBoth evidence={useMemo(() => evidenceOfOverlap(atlas, pair), [atlas, pair])} />;
}
