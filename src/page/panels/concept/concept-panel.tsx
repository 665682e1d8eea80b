import { sentencesNaming } from '../../../atlas/quotes.ts';
import { formsJoined } from '../../../atlas/joined.ts';
import { joinReasons } from '../../../words/reasons.ts';
import { edgeBetween } from '../../../atlas/lookup.ts';
import { relatedTo } from '../../../atlas/related.ts';
import { select, useStore } from '../../state/store.ts';
import { count } from '../../../words/count.ts';
import { typeInWords } from '../../../words/facts.ts';
import { ConceptPicker } from './concept-picker.tsx';
import { CorrectConcept } from './correct-concept.tsx';
import { EntityLink, Mark, Why } from '../../parts/entity-link.tsx';
import { Quotes } from '../../parts/evidence-list.tsx';
import { Figure } from '../../parts/figure.tsx';
import { ConceptLine, PaperLine } from '../../parts/lines.tsx';
import { LongList } from '../../parts/long-list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { YearChart } from '../../parts/year-chart.tsx';

/** A concept: what was merged into it, when it was written about, what it goes with, and its papers' sentences. */
export function ConceptPanel({ index }: { index: number }) {
  const store = useStore();
  const { atlas, lookup } = store;
  const concept = atlas.concepts[index]!;
  const theme = atlas.themes.ofConcept[index] ?? null;
  const papers = lookup.papersOfConcept[index]!;
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
      <p class="meta">
        In {concept.papers} of {count(atlas.papers.length, 'paper')}
        {concept.common && '; too common to set papers apart'}
      </p>
      <Forms index={index} />
      <CorrectConcept index={index} />
      <YearChart papers={papers.map((tie) => tie.index)} />
      <Related index={index} />
      <ThemesByDegree index={index} />
      <section>
        <h3 id="way-to-name">The way to another concept</h3>
        <ConceptPicker id="way-to" except={index} onPick={(to) => select(store, { kind: 'path', from: index, to })} />
      </section>
      <section>
        <h3 title="Papers that are most about it come first.">{count(papers.length, 'paper')}, and what they say</h3>
        <LongList items={papers} first={10} class="evidence">
          {({ index: paper }) => (
            <>
              <p>
                <PaperLine index={paper} look="title" />
              </p>
              <Quotes
                sentences={sentencesNaming(atlas, paper, index)
                  .filter(({ field }) => field !== 0)
                  .slice(0, 3)}
              />
            </>
          )}
        </LongList>
      </section>
    </Panel>
  );
}

/** Its other names in a line; what was merged and why on demand. */
function Forms({ index }: { index: number }) {
  const { atlas } = useStore();
  const { aliases } = atlas.concepts[index]!;
  const forms = formsJoined(atlas, index);
  if (!forms.length) return null;
  return (
    <>
      {aliases.length > 0 && (
        <p class="meta">
          Also written{' '}
          {aliases.map((alias, i) => (
            <span key={alias}>
              {i > 0 && ', '}
              <bdi>{alias}</bdi>
            </span>
          ))}
        </p>
      )}
      <details>
        <summary>{count(forms.length, 'form')} merged into it, and why</summary>
        <LongList items={forms} first={20} class="forms">
          {({ form, times, reason }) => (
            <>
              <bdi>{form}</bdi>
              <span class="meta">{reason ? joinReasons[reason] : 'the same words'}</span>
              {times !== null && <Figure value={times} title={`written so ${count(times, 'time')}`} />}
            </>
          )}
        </LongList>
      </details>
    </>
  );
}

function Related({ index }: { index: number }) {
  const { atlas, lookup } = useStore();
  const related = relatedTo(atlas, lookup, index, 30);
  if (!related.length) return null;
  return (
    <section>
      <h3 title="Most telling first: often together, and more often than chance would have it.">
        <span>Goes with</span>
        <span class="light">papers · times chance</span>
      </h3>
      <LongList items={related} first={8}>
        {({ index: other, weight, together }) => (
          <>
            <ConceptLine index={other} />
            <Why edge={edgeBetween({ kind: 'concept', index }, { kind: 'concept', index: other })} />
            <Figure
              value={`${together} · ×${weight < 10 ? weight.toFixed(1) : Math.round(weight)}`}
              title={`together in ${count(together, 'paper')}, ${weight.toFixed(1)} times as often as chance would have it`}
            />
          </>
        )}
      </LongList>
    </section>
  );
}

/** The themes that it belongs to by degree, where that is more than one. */
function ThemesByDegree({ index }: { index: number }) {
  const themes = useStore().lookup.themesOfConcept[index]!;
  if (themes.length < 2) return null;
  return (
    <section>
      <h3 title="How much it belongs to each theme, by the papers that name it.">
        <span>In {count(themes.length, 'theme')}, most first</span>
        <span class="light">degree</span>
      </h3>
      <LongList items={themes} first={6}>
        {({ index: theme, weight }) => (
          <>
            <Mark of={{ kind: 'theme', index: theme }} />
            <EntityLink to={{ kind: 'theme', index: theme }} />
            <Figure value={`${Math.round(100 * weight)} %`} title={`belongs to it by ${Math.round(100 * weight)} %`} />
          </>
        )}
      </LongList>
    </section>
  );
}
