import type { Run } from '../../atlas/quotes.ts';
import { useStore } from '../state/store.ts';
import { typeInWords } from '../../words/facts.ts';
import { EntityLink } from './entity-link.tsx';

/** A text with its mentions underlined in the colour of their theme, each a link to its concept. */
export function MarkedText({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run, i) =>
        run.concept === null ? run.text : <MentionLink key={i} text={run.text} concept={run.concept} />,
      )}
    </>
  );
}

function MentionLink({ text, concept }: { text: string; concept: number }) {
  const { label, type } = useStore().atlas.concepts[concept]!;
  const about = [text.toLowerCase() === label.toLowerCase() ? null : label, type && typeInWords(type)];
  return (
    <span title={about.filter(Boolean).join(', ') || undefined}>
      <EntityLink to={{ kind: 'concept', index: concept }} look="mention">
        {text}
      </EntityLink>
    </span>
  );
}
