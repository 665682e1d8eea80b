import { useSignal } from '@preact/signals';
import { searchIn } from '../../../atlas/search.ts';
import { useStore } from '../../state/store.ts';
import { nameInWords } from '../../state/names.ts';
import { Mark } from '../../parts/entity-link.tsx';

interface ConceptPickerProps {
  /** What names it has the id with `-name` behind. */
  id: string;
  /** The concept that is not offered. */
  except: number;
  onPick(concept: number): void;
}

/** A field that finds a concept as one types; a combobox by the ARIA pattern. */
export function ConceptPicker({ id, except, onPick }: ConceptPickerProps) {
  const { atlas } = useStore();
  const text = useSignal('');
  const active = useSignal(0);
  const open = useSignal(false);
  const groups = open.value && text.value.trim() ? searchIn(atlas)(text.value).groups : [];
  const hits = groups
    .flatMap(({ kind, hits }) => (kind === 'concept' ? hits : []))
    .filter((hit) => hit.index !== except);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = hits[active.value];
    if (step && hits.length) active.value = (active.value + step + hits.length) % hits.length;
    else if (event.key === 'Enter' && hit) onPick(hit.index);
    else if (event.key === 'Escape' && text.value) {
      // Escape first clears the field, and only then closes the panel.
      event.stopPropagation();
      text.value = '';
    } else return;
    event.preventDefault();
  };
  return (
    <div class="picker">
      <input
        id={id}
        type="text"
        role="combobox"
        placeholder="Name a concept"
        aria-labelledby={`${id}-name`}
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={hits.length ? `${id}-${active.value}` : undefined}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          active.value = 0;
          open.value = true;
        }}
        onFocus={() => (open.value = true)}
        onBlur={() => (open.value = false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-hits`}
        class="picked"
        role="listbox"
        aria-label="Concepts"
        hidden={!hits.length}
        onPointerDown={(event) => event.preventDefault()}
      >
        {hits.map((hit, i) => (
          <div
            key={hit.index}
            id={`${id}-${i}`}
            class="hit"
            role="option"
            aria-selected={i === active.value}
            onClick={() => onPick(hit.index)}
          >
            <Mark of={hit} />
            <span dir="auto">{nameInWords(atlas, hit)}</span>
            <span class="figure">{atlas.concepts[hit.index]!.papers}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
