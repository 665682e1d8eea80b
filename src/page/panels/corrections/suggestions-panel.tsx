import type { Suggestion } from '../../../model/index.ts';
import { planChange } from '../../state/corrections/plan.ts';
import { useStore } from '../../state/store.ts';
import { count } from '../../../words/count.ts';
import { suggestionReasons } from '../../../words/reasons.ts';
import { useCorrections } from './correcting.tsx';
import { EntityLink, Mark } from '../../parts/entity-link.tsx';
import { LongList } from '../../parts/long-list.tsx';
import { Panel } from '../../parts/panel.tsx';

/** Pairs of concepts that may be one: joined or kept apart with a click each. */
export function SuggestionsPanel() {
  const corrections = useCorrections();
  const { atlas } = useStore();
  const { concepts, decisions } = atlas;
  if (!corrections) return null;
  // What was decided a moment ago is no question any more, though the map is not built again yet.
  const decided = new Set(
    corrections.entries.value.flatMap((entry) =>
      entry.section === 'merge' || entry.section === 'apart' ? [[...entry.names].sort().join('\n')] : [],
    ),
  );
  const open = decisions.suggestions.filter(
    ({ a, b }) => !decided.has([concepts[a]!.label, concepts[b]!.label].sort().join('\n')),
  );
  const papersOf = ({ a, b }: Suggestion) => Math.min(concepts[a]!.papers, concepts[b]!.papers);
  const sorted = open.toSorted((one, other) => papersOf(other) - papersOf(one) || one.a - other.a || one.b - other.b);
  const decide = ({ a, b }: Suggestion, what: 'merge' | 'apart') =>
    corrections.make(planChange(corrections.entries.peek(), { do: what, one: concepts[a]!, other: concepts[b]! }));
  return (
    <Panel kind="In doubt" title={`${count(sorted.length, 'pair')} that may be one`}>
      <p class="meta">They stay two until you say otherwise. Those of most papers come first.</p>
      <LongList items={sorted} first={25} class="suggestions">
        {(suggestion) => (
          <>
            <p>
              <Mark of={{ kind: 'concept', index: suggestion.a }} />{' '}
              <EntityLink to={{ kind: 'concept', index: suggestion.a }} />{' '}
              <span class="figure">{concepts[suggestion.a]!.papers}</span>
            </p>
            <p>
              <Mark of={{ kind: 'concept', index: suggestion.b }} />{' '}
              <EntityLink to={{ kind: 'concept', index: suggestion.b }} />{' '}
              <span class="figure">{concepts[suggestion.b]!.papers}</span>
            </p>
            <p class="meta">{suggestionReasons[suggestion.reason]}</p>
            <p class="actions">
              <button
                type="button"
                class="choice"
                aria-label={`Join ${concepts[suggestion.a]!.label} and ${concepts[suggestion.b]!.label}`}
                onClick={() => decide(suggestion, 'merge')}
              >
                Join
              </button>
              <button
                type="button"
                class="choice"
                aria-label={`Keep apart ${concepts[suggestion.a]!.label} and ${concepts[suggestion.b]!.label}`}
                onClick={() => decide(suggestion, 'apart')}
              >
                Keep apart
              </button>
            </p>
          </>
        )}
      </LongList>
    </Panel>
  );
}
