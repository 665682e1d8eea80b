import { useMemo } from 'preact/hooks';
import { fieldText, type Field } from '../../../model/index.ts';
import { cutAtMentions } from '../../../atlas/quotes.ts';
import { edgeBetween } from '../../../atlas/lookup.ts';
import { nearestPapers } from '../../../atlas/nearest-papers.ts';
import { useStore } from '../../state/store.ts';
import { nameInWords } from '../../state/names.ts';
import { count, formatNumber } from '../../../words/count.ts';
import { authorsInWords, dateInWords, webLinks } from '../../../words/facts.ts';
import { EntityLink, Mark, Why } from '../../parts/entity-link.tsx';
import { Figure } from '../../parts/figure.tsx';
import { ConceptLine, PaperLine } from '../../parts/lines.tsx';
import { LongList } from '../../parts/long-list.tsx';
import { MarkedText } from '../../parts/marked-text.tsx';
import { Panel } from '../../parts/panel.tsx';

const mostAuthors = 8;
const mostNear = 12;
/** How many shared concepts are named for a near paper. */
const mostShared = 4;

/** A paper: what is known about it, its abstract with the mentions marked, its concepts, the papers near it. */
export function PaperPanel({ index }: { index: number }) {
  const { atlas, lookup } = useStore();
  const paper = atlas.papers[index]!;
  const theme = atlas.themes.ofPaper[index] ?? null;
  const concepts = lookup.conceptsOfPaper[index]!;
  const mentionsIn = (field: Field) => lookup.mentionsOfPaper[index]!.filter((mention) => mention.field === field);
  const cited = paper.citations === null ? null : `cited by ${formatNumber(paper.citations)}`;
  const facts = [dateInWords(paper), paper.venue, cited].filter(Boolean);
  const more = paper.authors.length - mostAuthors;
  const kind = (
    <>
      <Mark of={{ kind: 'paper', index }} /> Paper
      {theme === null ? (
        ', connected to nothing'
      ) : (
        <>
          {' '}
          in <EntityLink to={{ kind: 'theme', index: theme }} />
        </>
      )}
    </>
  );
  return (
    <Panel kind={kind} title={nameInWords(atlas, { kind: 'paper', index })}>
      {paper.authors.length > 0 && (
        <p class="meta" dir="auto">
          {authorsInWords(paper.authors.slice(0, mostAuthors))}
          {more > 0 && ` and ${count(more, 'other')}`}
        </p>
      )}
      <p class="meta">
        <span dir="auto">{facts.length ? facts.join(' · ') : 'Date unknown'}</span>
        {webLinks(paper).map(({ href, host }) => (
          <span key={href}>
            {' · '}
            <a href={href} target="_blank" rel="noopener noreferrer">
              {host}
            </a>
          </span>
        ))}
      </p>
      <Corrections index={index} />
      {paper.abstract ? (
        <p class="prose" dir="auto">
          <MarkedText runs={cutAtMentions(paper.abstract, mentionsIn(1))} />
        </p>
      ) : (
        <p class="meta">This record has no abstract.</p>
      )}
      {paper.keywords.length > 0 && (
        <p class="meta" dir="auto">
          Keywords: <MarkedText runs={cutAtMentions(fieldText(paper, 2), mentionsIn(2))} />
        </p>
      )}
      {concepts.length > 0 && (
        <section>
          <h3 title="What the paper is most about comes first.">
            <span>{count(concepts.length, 'concept')}, most about it first</span>
            <span class="light">papers</span>
          </h3>
          <LongList items={concepts} first={12}>
            {({ index: concept }) => (
              <>
                <ConceptLine index={concept} />
                <Why edge={edgeBetween({ kind: 'paper', index }, { kind: 'concept', index: concept })} />
                <Figure
                  value={atlas.concepts[concept]!.papers}
                  title={`in ${count(atlas.concepts[concept]!.papers, 'paper')}`}
                />
              </>
            )}
          </LongList>
        </section>
      )}
      <NearestPapers index={index} />
      <section>
        <h3>Found in</h3>
        <ul class="places">
          {paper.sources.map(({ file, line }) => (
            <li key={`${file}:${line}`}>
              <bdi>{file}</bdi>, line {line}
            </li>
          ))}
        </ul>
      </section>
    </Panel>
  );
}

/** The paper that one corrects, or those that correct it. */
function Corrections({ index }: { index: number }) {
  const { papers } = useStore().atlas;
  const { id, corrects } = papers[index]!;
  const indexed = papers.map((paper, other) => ({ paper, other }));
  const corrected = indexed.filter(({ paper }) => corrects !== null && paper.id === corrects);
  const correcting = indexed.filter(({ paper }) => paper.corrects === id);
  const links = [
    ...corrected.map(({ other }) => ({ words: 'Corrects', other })),
    ...correcting.map(({ other }) => ({ words: 'Corrected by', other })),
  ];
  return links.map(({ words, other }) => (
    <p key={other} class="meta">
      {words} <EntityLink to={{ kind: 'paper', index: other }} />
    </p>
  ));
}

/** The papers that share most of what is rare with one, and what that is. */
function NearestPapers({ index }: { index: number }) {
  const { atlas, lookup } = useStore();
  const near = useMemo(() => nearestPapers(atlas, lookup, index, mostNear), [atlas, lookup, index]);
  if (!near.length) return null;
  return (
    <section>
      <h3 title="By the concepts they share: the more a paper is about one and the rarer it is, the more it counts.">
        <span>Nearest papers, nearest first</span>
        <span class="light">closeness</span>
      </h3>
      <LongList items={near} first={5}>
        {({ index: other, closeness, shared }) => (
          <>
            <PaperLine index={other} />
            <Figure
              value={`${Math.round(100 * closeness)} %`}
              title={`${Math.round(100 * closeness)} % as close as two papers with the same concepts would be`}
            />
            <p class="meta">
              both on{' '}
              {shared.slice(0, mostShared).map((concept, i) => (
                <span key={concept}>
                  {i > 0 && ', '}
                  <EntityLink to={{ kind: 'concept', index: concept }} />
                </span>
              ))}
              {shared.length > mostShared && ` and ${shared.length - mostShared} more`}
            </p>
          </>
        )}
      </LongList>
    </section>
  );
}
