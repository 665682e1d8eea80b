import { useStore } from '../state/store.ts';
import { dateInWords } from '../../words/facts.ts';
import { EntityLink, Mark } from './entity-link.tsx';

/** A paper in a list: its title, and its date as far as it is known. */
export function PaperLine({ index, look = 'plain' }: { index: number; look?: 'plain' | 'title' }) {
  const date = dateInWords(useStore().atlas.papers[index]!);
  return (
    <>
      <Mark of={{ kind: 'paper', index }} />
      <span>
        <EntityLink to={{ kind: 'paper', index }} look={look} />
        {date && <span class="meta"> {date}</span>}
      </span>
    </>
  );
}

/** A concept in a list. */
export function ConceptLine({ index }: { index: number }) {
  return (
    <>
      <Mark of={{ kind: 'concept', index }} />
      <EntityLink to={{ kind: 'concept', index }} />
    </>
  );
}
