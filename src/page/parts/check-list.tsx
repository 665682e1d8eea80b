import { toggled } from '../facets/facet.ts';

interface CheckListProps<T> {
  title: string;
  /** What its figures count. */
  explained: string;
  values: readonly T[];
  off: ReadonlySet<T>;
  onOff(off: ReadonlySet<T>): void;
  nameOf(value: T): string;
  figureOf(value: T): string;
  /** A colour for a value. Default none. */
  colourOf?(value: T): string | null;
}

/** A facet of named values: a box each, with how much is left of it. */
export function CheckList<T extends string | number | null>(props: CheckListProps<T>) {
  const { title, explained, values, off, onOff, nameOf, figureOf, colourOf } = props;
  const isNone = values.every((value) => off.has(value));
  return (
    <fieldset class="checks">
      <legend title={`Figures: ${explained}`}>{title}</legend>
      <button
        type="button"
        class="quiet"
        aria-label={off.size ? `${title}: all` : `${title}: none`}
        onClick={() => onOff(new Set(off.size ? [] : values))}
      >
        {off.size ? 'all' : 'none'}
      </button>
      {values.map((value) => {
        const colour = colourOf?.(value);
        return (
          <label key={value} class="check themed" style={colour ? { '--theme': colour } : undefined}>
            <input
              type="checkbox"
              class={colourOf ? 'coloured' : ''}
              checked={!off.has(value)}
              onChange={() => onOff(toggled(off, value))}
            />
            <span dir="auto">{nameOf(value)}</span>
            <span class="figure" title={explained}>
              {figureOf(value)}
            </span>
          </label>
        );
      })}
      {isNone && <p class="meta">Nothing of it is shown: tick what you want to see.</p>}
    </fieldset>
  );
}
