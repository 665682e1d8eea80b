import type { Signal } from '@preact/signals';
import { colourings, drawnKinds, fates, type Look } from '../../state/look.ts';
import { useStore } from '../../state/store.ts';
import { facetList } from '../../facets/index.ts';
import { FacetView } from './facet-view.tsx';
import { Legend } from '../legend/legend.tsx';
import { Panel } from '../../parts/panel.tsx';

const drawnInWords: Record<Look['drawn'], string> = {
  both: 'papers and concepts',
  concepts: 'concepts',
  papers: 'papers',
};
const colourInWords: Record<Look['colour'], string> = {
  theme: 'theme',
  type: 'type',
  year: 'year',
  stability: 'stability',
};
const fateInWords: Record<Look['filteredOut'], string> = { go: 'goes', fade: 'fades' };

/** What the map shows and in which colours, and what it is narrowed to. */
export function FilterPanel() {
  const store = useStore();
  return (
    <Panel kind="Filters" title="What the map shows">
      <Choice title="Drawn" values={drawnKinds} names={drawnInWords} chosen={store.drawn} />
      <Choice title="Colour is" values={colourings} names={colourInWords} chosen={store.colour} />
      <Legend />
      <Choice title="What is filtered out" values={fates} names={fateInWords} chosen={store.filteredOut} />
      {facetList.map(([name, { besideMap }]) =>
        besideMap ? (
          <div key={name} class="on-sheet">
            <FacetView name={name} />
          </div>
        ) : (
          <FacetView key={name} name={name} />
        ),
      )}
    </Panel>
  );
}

interface ChoiceProps<T extends string> {
  title: string;
  values: readonly T[];
  names: Record<T, string>;
  chosen: Signal<T>;
}

/** One of a few, in a row. */
function Choice<T extends string>({ title, values, names, chosen }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <div class="one-of">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={title}
              checked={chosen.value === value}
              onChange={() => {
                chosen.value = value;
              }}
            />
            <span>{names[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
