import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { conceptTypes, type ConceptType } from '../../../model/index.ts';
import { planChange, type Wish } from '../../state/corrections/plan.ts';
import { useStore } from '../../state/store.ts';
import { count } from '../../../words/count.ts';
import { typeInWords } from '../../../words/facts.ts';
import { ConceptPicker } from './concept-picker.tsx';
import { useCorrections } from '../corrections/correcting.tsx';
import { OneLine } from '../corrections/one-line.tsx';

const ways = ['rename', 'type', 'merge', 'split', 'hide'] as const;
type Way = (typeof ways)[number];
const labels: Record<Way, string> = { rename: 'Rename', type: 'Type', merge: 'Merge', split: 'Split', hide: 'Hide' };

/** What a reader who knows better can do about a concept; each can be undone. */
export function CorrectConcept({ index }: { index: number }) {
  const corrections = useCorrections();
  const { atlas } = useStore();
  const open = useSignal<Way | null>(null);
  if (!corrections) return null;
  const concept = atlas.concepts[index]!;
  const joined = atlas.decisions.joined.filter((entry) => entry.concept === index);
  const wish = (asked: Wish) => {
    open.value = null;
    corrections.make(planChange(corrections.entries.peek(), asked));
  };
  const forms: Record<Way, ComponentChildren> = {
    rename: (
      <OneLine
        name="Its name"
        value={concept.label}
        onSave={(label) => label !== concept.label && wish({ do: 'rename', concept, label })}
      />
    ),
    type: (
      <label class="one-line">
        <span class="small">Its type</span>
        <select
          value={concept.type ?? ''}
          onChange={({ currentTarget: { value } }) =>
            wish({ do: 'retype', concept, type: (value || null) as ConceptType | null })
          }
        >
          <option value="">none</option>
          {conceptTypes.map((type) => (
            <option key={type} value={type}>
              {typeInWords(type)}
            </option>
          ))}
        </select>
      </label>
    ),
    merge: (
      <>
        <p id="merge-name" class="small">
          The concept that joins this one
        </p>
        <ConceptPicker
          id="merge"
          except={index}
          onPick={(other) => wish({ do: 'merge', one: concept, other: atlas.concepts[other]! })}
        />
      </>
    ),
    split: (
      <>
        <p class="small">Which is a concept of its own?</p>
        <ul class="choices">
          {joined.map(({ form, times }) => (
            <li key={form}>
              <button type="button" class="choice" onClick={() => wish({ do: 'split', concept, form })}>
                <bdi>{form}</bdi> <span class="figure">{times}</span>
              </button>
            </li>
          ))}
        </ul>
      </>
    ),
    hide: (
      <p class="one-line">
        <span class="meta">It goes from the map and from {count(concept.papers, 'paper')}; undo brings it back.</span>
        <button type="button" class="choice" onClick={() => wish({ do: 'hide', concept })}>
          Hide it
        </button>
      </p>
    ),
  };
  return (
    <section class="correct" aria-label="Correct">
      <p class="actions">
        {ways
          .filter((way) => way !== 'split' || joined.length > 0)
          .map((way) => (
            <button
              key={way}
              type="button"
              class="quiet"
              aria-expanded={open.value === way}
              onClick={() => (open.value = open.value === way ? null : way)}
            >
              {labels[way]}
            </button>
          ))}
      </p>
      {open.value && <div class="correction">{forms[open.value]}</div>}
    </section>
  );
}
