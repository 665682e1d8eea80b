import { cutAtMentions } from '../evidence.ts';
import { useStore } from '../store.ts';
import { count, dateInWords, nameInWords, webLink } from '../words.ts';
import { EntityLink, Mark } from './entity-link.tsx';
import { LongList } from './long-list.tsx';
import { MarkedText } from './marked-text.tsx';
import { Panel } from './panel.tsx';

const mostAuthors = 8;

/** A paper: what is known about it, its abstract with the mentions marked, its concepts, where it was found. */
export function PaperPanel({ index }: { index: number }) {
  const { atlas, lookup } = useStore();
  const paper = atlas.papers[index]!;
  const theme = atlas.themes.ofPaper[index] ?? null;
  const concepts = lookup.conceptsOfPaper[index]!;
  const link = webLink(paper);
  const mentions = lookup.mentionsOfPaper[index]!.filter(({ field }) => field === 1);
  const facts = [dateInWords(paper), paper.venue].filter(Boolean);
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
          {paper.authors.slice(0, mostAuthors).join(', ')}
          {more > 0 && ` and ${count(more, 'other')}`}
        </p>
      )}
      <p class="meta">
        <span dir="auto">{facts.length ? facts.join(' · ') : 'Date unknown'}</span>
        {link && (
          <>
            {' · '}
            <a href={link.href} target="_blank" rel="noopener noreferrer">
              {paper.doi ? 'doi.org' : link.host}
            </a>
          </>
        )}
      </p>
      {paper.abstract ? (
        <p class="prose" dir="auto">
          <MarkedText runs={cutAtMentions(paper.abstract, mentions)} />
        </p>
      ) : (
        <p class="meta">This record has no abstract.</p>
      )}
      {concepts.length > 0 && (
        <section>
          <h3 title="What the paper is most about comes first.">{count(concepts.length, 'concept')}</h3>
          <LongList items={concepts} first={16}>
            {({ index: concept }) => (
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
      )}
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

/** A number at the end of a line; what it means is said on hover and to a screen reader. */
export function Figure({ value, title }: { value: number | string; title: string }) {
  return (
    <span class="figure" title={title}>
      <span aria-hidden="true">{value}</span>
      <span class="unseen">{title}</span>
    </span>
  );
}
