import { useSignal } from '@preact/signals';
import { planThemeName } from '../../state/corrections/plan.ts';
import { useStore } from '../../state/store.ts';
import { useCorrections } from '../corrections/correcting.tsx';
import { OneLine } from '../corrections/one-line.tsx';

/** Gives a theme a name of the reader's, which it keeps as the papers grow, or takes it away again. */
export function NameTheme({ index }: { index: number }) {
  const corrections = useCorrections();
  const { atlas } = useStore();
  const isOpen = useSignal(false);
  if (!corrections) return null;
  const { name } = atlas.themes.themes[index]!;
  const isGiven = corrections.entries.value.some((entry) => entry.section === 'themes' && entry.name === name);
  const call = (given: string) => {
    isOpen.value = false;
    if (given !== name) corrections.make(planThemeName(corrections.entries.peek(), atlas, index, given));
  };
  return (
    <section class="correct" aria-label="Correct">
      <p class="actions">
        <button type="button" class="quiet" aria-expanded={isOpen.value} onClick={() => (isOpen.value = !isOpen.value)}>
          Name it
        </button>
        {isGiven && (
          <button type="button" class="quiet" onClick={() => call('')}>
            Back to the name that was found
          </button>
        )}
      </p>
      {isOpen.value && (
        <div class="correction">
          <OneLine name="The theme’s name" value={name} onSave={call} />
          <p class="meta">It keeps name, colour and place as papers come.</p>
        </div>
      )}
    </section>
  );
}
