import { sentencesNaming } from '../evidence.ts';
import { relatedTo } from '../related.ts';
import { useStore } from '../store.ts';
import { count, dateInWords, typeInWords } from '../words.ts';
import { EntityLink, Mark } from './entity-link.tsx';
import { LongList } from './long-list.tsx';
import { MarkedText } from './marked-text.tsx';
import { Panel } from './panel.tsx';
import { Figure } from './paper-panel.tsx';

/** A concept: its other names, what it goes with, and its papers with the sentences that name it. */
export function ConceptPanel({ index }: { index: number }) {
  const { atlas, lookup } = useStore();
  const concept = atlas.concepts[index]!;
  const theme = atlas.themes.ofConcept[index] ?? null;
  const papers = lookup.papersOfConcept[index]!;
  const related = relatedTo(atlas, lookup, index, 30);
  const type = concept.type ? typeInWords(concept.type) : 'concept';
  const kind = (
    <>
      <Mark of={{ kind: 'concept', index }} /> {type[0]!.toUpperCase() + type.slice(1)}
      {theme !== null && (
        <>
          {' '}
          in <EntityLink to={{ kind: 'theme', index: theme }} />
        </>
      )}
    </>
  );
  return (
    <Panel kind={kind} title={concept.label}>
      {concept.aliases.length > 0 && (
        <p class="meta">
          Also written{' '}
          {concept.aliases.map((alias, i) => (
            <span key={alias}>
              {i > 0 && ', '}
              <bdi>{alias}</bdi>
            </span>
          ))}
        </p>
      )}
      <p class="meta">
        In {concept.papers} of {count(atlas.papers.length, 'paper')}
      </p>
      {related.length > 0 && (
        <section>
          <h3 title="Most telling first: often together, and more often than chance would have it.">
            <span>Goes with</span>
            <span class="light">papers · times chance</span>
          </h3>
          <LongList items={related} first={8}>
            {({ index: other, weight, together }) => (
              <>
                <Mark of={{ kind: 'concept', index: other }} />
                <EntityLink to={{ kind: 'concept', index: other }} />
                <Figure
                  value={`${together} · ×${weight < 10 ? weight.toFixed(1) : Math.round(weight)}`}
                  title={`together in ${count(together, 'paper')}, ${weight.toFixed(1)} times as often as chance would have it`}
                />
              </>
            )}
          </LongList>
        </section>
      )}
      <section>
        <h3 title="Papers that are most about it come first.">{count(papers.length, 'paper')}, and what they say</h3>
        <LongList items={papers} first={10} class="evidence">
          {({ index: paper }) => (
            <>
              <p>
                <Mark of={{ kind: 'paper', index: paper }} />
                <EntityLink to={{ kind: 'paper', index: paper }} look="title" />
                <Dated paper={paper} />
              </p>
              {sentencesNaming(lookup, atlas.papers[paper]!, paper, index)
                .filter(({ field }) => field === 1)
                .slice(0, 3)
                .map(({ runs }, i) => (
                  <blockquote key={i} dir="auto">
                    <MarkedText runs={runs} />
                  </blockquote>
                ))}
            </>
          )}
        </LongList>
      </section>
    </Panel>
  );
}

function Dated({ paper }: { paper: number }) {
  const date = dateInWords(useStore().atlas.papers[paper]!);
  return date ? <span class="meta"> {date}</span> : null;
}
