import type { Evidence, PaperEvidence } from '../../atlas/quotes.ts';
import { count } from '../../words/count.ts';
import { PaperLine } from './lines.tsx';
import { LongList } from './long-list.tsx';
import { MarkedText } from './marked-text.tsx';

/** Sentences of a paper's abstract and its keywords; the title is shown above them. */
export function Quotes({ sentences }: { sentences: readonly Evidence[] }) {
  return (
    <>
      {sentences
        .filter(({ field }) => field !== 0)
        .map(({ field, runs }, i) => (
          <blockquote key={i} dir="auto">
            {field === 2 && 'Keyword: '}
            <MarkedText runs={runs} />
          </blockquote>
        ))}
    </>
  );
}

/** Papers with the sentences that say it. */
export function EvidenceList({ evidence, first }: { evidence: readonly PaperEvidence[]; first: number }) {
  return (
    <LongList items={evidence} first={first} class="evidence">
      {({ paper, sentences }) => (
        <>
          <p>
            <PaperLine index={paper} look="title" />
          </p>
          <Quotes sentences={sentences} />
        </>
      )}
    </LongList>
  );
}

/** What papers say of two things: those that name both in one sentence, then those that name them apart. */
export function EvidenceOfBoth({ evidence }: { evidence: readonly PaperEvidence[] }) {
  const together = evidence.filter((paper) => paper.together);
  const apart = evidence.filter((paper) => !paper.together);
  return (
    <>
      {together.length > 0 && (
        <section>
          <h3 title="The most telling come first.">
            {count(together.length, 'paper')} quoted with both in one sentence
          </h3>
          <EvidenceList evidence={together} first={8} />
        </section>
      )}
      {apart.length > 0 && (
        <section>
          <h3 title="The most telling come first.">{count(apart.length, 'paper')} quoted that name them apart</h3>
          <EvidenceList evidence={apart} first={together.length ? 3 : 6} />
        </section>
      )}
    </>
  );
}
