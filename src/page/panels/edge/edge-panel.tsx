import { useMemo } from 'preact/hooks';
import { evidenceOfEdge, sentencesNaming } from '../../../atlas/quotes.ts';
import type { Edge } from '../../../atlas/lookup.ts';
import { papersWithBoth } from '../../../atlas/related.ts';
import { useStore } from '../../state/store.ts';
import { count } from '../../../words/count.ts';
import { Ends, EntityLink } from '../../parts/entity-link.tsx';
import { EvidenceList, EvidenceOfBoth } from '../../parts/evidence-list.tsx';
import { Panel } from '../../parts/panel.tsx';

/** An edge: how strong it is, and the sentences it rests on. */
export function EdgePanel({ edge }: { edge: Edge }) {
  const { a, b } = edge;
  const ofPaper = a.kind === 'paper';
  return (
    <Panel
      kind={ofPaper ? 'Why the paper is tied to the concept' : 'Why two concepts go together'}
      title={<Ends of={[a, b]} joint="and" />}
    >
      <p>{ofPaper ? <Aboutness edge={edge} /> : <Association a={a.index} b={b.index} />}</p>
      {ofPaper ? <Naming edge={edge} /> : <Together edge={edge} />}
    </Panel>
  );
}

function Aboutness({ edge: { a, b } }: { edge: Edge }) {
  const { lookup } = useStore();
  const tie = lookup.conceptsOfPaper[a.index]!.find(({ index }) => index === b.index);
  if (!tie) return <>The paper does not name this concept.</>;
  return (
    <span title="How sure it is that the paper is about the concept, and how much, from 0 to 100 %.">
      The paper is about it by {Math.round(100 * tie.weight)} %.
    </span>
  );
}

function Association({ a, b }: { a: number; b: number }) {
  const { atlas, lookup } = useStore();
  const together = papersWithBoth(lookup, a, b).length;
  if (!together) {
    return (
      <>
        No paper names both.{' '}
        <EntityLink to={{ kind: 'path', from: a, to: b }}>The way from one to the other</EntityLink>
      </>
    );
  }
  const [one, other] = [lookup.papersOfConcept[a]!.length, lookup.papersOfConcept[b]!.length];
  const times = (together * atlas.papers.length) / (one * other);
  return (
    <span title={`${one} papers name the one, ${other} the other; the association strength is observed over expected.`}>
      Together in {count(together, 'paper')}, {times.toFixed(1)} times as often as chance would have it.
    </span>
  );
}

function Naming({ edge: { a, b } }: { edge: Edge }) {
  const sentences = sentencesNaming(useStore().atlas, a.index, b.index);
  if (!sentences.length) return null;
  return (
    <section>
      <h3>Sentences that name it</h3>
      <EvidenceList evidence={[{ paper: a.index, sentences, together: true }]} first={1} />
    </section>
  );
}

function Together({ edge }: { edge: Edge }) {
  const { atlas } = useStore();
  return <EvidenceOfBoth evidence={useMemo(() => evidenceOfEdge(atlas, edge), [atlas, edge])} />;
}
