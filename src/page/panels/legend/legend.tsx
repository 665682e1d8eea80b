import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { conceptTypes } from '../../../model/index.ts';
import { stabilityClasses, stabilityColour, typeColour, yearClasses, yearColour } from '../../state/paint.ts';
import { setFilters, toggleTheme, useStore } from '../../state/store.ts';
import { count } from '../../../words/count.ts';
import { typeInWords } from '../../../words/facts.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { Figure } from '../../parts/figure.tsx';

/** What the colours of the map mean, where they do not mean themes. */
export function Legend() {
  const { value: colour } = useStore().colour;
  if (colour === 'type') return <TypeLegend />;
  if (colour === 'year') return <YearLegend />;
  return colour === 'stability' ? <StabilityLegend /> : null;
}

function TypeLegend() {
  const { concepts } = useStore().atlas;
  const types = useMemo(() => new Set(concepts.map(({ type }) => type)), [concepts]);
  const known = conceptTypes.filter((type) => types.has(type));
  return (
    <Key title="Colour is the type of a concept">
      {known.map((type) => (
        <Swatch key={type} colour={typeColour(type)} name={typeInWords(type)} />
      ))}
      <Swatch name="papers, and what has no type" />
    </Key>
  );
}

function YearLegend() {
  const { papers } = useStore().atlas;
  const classes = useMemo(() => yearClasses(papers.flatMap(({ year }) => year ?? [])), [papers]);
  return (
    <Key title="Colour is the year, of a concept the median of its papers">
      {classes.map(([from, to]) => (
        <Swatch key={from} colour={yearColour(classes, to)} name={from === to ? String(from) : `${from}–${to}`} />
      ))}
      <Swatch name="undated" />
    </Key>
  );
}

function StabilityLegend() {
  const { themes } = useStore().atlas.themes;
  const met = stabilityClasses.filter(({ colour }) =>
    themes.some(({ stability }) => stabilityColour(stability) === colour),
  );
  return (
    <Key title="Colour is the stability of the theme: how often two of its members stay together when it is clustered anew">
      {met.map(({ least, most, colour }) => (
        <Swatch key={least} colour={colour} name={least ? `${least * 100}–${most * 100} %` : `under ${most * 100} %`} />
      ))}
      <Swatch name="in no theme" />
    </Key>
  );
}

function Key({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="colour-key">
      <h3 class="small light">{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Swatch({ colour, name }: { colour?: string; name: string }) {
  return (
    <li>
      <span class="mark concept themed" style={colour ? { '--theme': colour } : undefined} aria-hidden="true" /> {name}
    </li>
  );
}

/** The themes under their broader ones; numbers count the papers that filters leave. */
export function ThemeList() {
  const store = useStore();
  const { offThemes } = store.filters.value;
  const { themes, groups } = store.atlas.themes;
  const isNested = groups.length > 1 && groups.length < themes.length;
  return (
    <section>
      <h2 class="small" title="Those of a broader theme stand together, the largest first; the number counts papers.">
        Themes
        {offThemes.size > 0 && (
          <button type="button" class="quiet" onClick={() => setFilters(store, { offThemes: new Set() })}>
            Show all
          </button>
        )}
      </h2>
      {isNested ? (
        groups.map(({ id, name, themes: own }) => (
          <ul key={id} class="legend" aria-label={own.length > 1 ? `Broader theme: ${name}` : undefined}>
            {own.map((theme) => (
              <ThemeLine key={theme} index={theme} />
            ))}
          </ul>
        ))
      ) : (
        <ul class="legend">
          {themes.map(({ id }) => (
            <ThemeLine key={id} index={id} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A theme with a switch that hides it and a name that opens it. */
function ThemeLine({ index }: { index: number }) {
  const store = useStore();
  const theme = store.atlas.themes.themes[index]!;
  const isOff = store.filters.value.offThemes.has(index);
  const colour = store.paint.value.themes[index];
  const left = store.facets.value.themePapers.get(index) ?? 0;
  return (
    <li class={isOff ? 'off' : ''}>
      <button
        type="button"
        role="checkbox"
        class="switch themed"
        style={colour ? { '--theme': colour } : undefined}
        aria-checked={!isOff}
        aria-label={`Show ${theme.name}`}
        title={isOff ? 'Show on the map' : 'Hide from the map'}
        onClick={() => toggleTheme(store, index)}
      />
      <EntityLink to={{ kind: 'theme', index }} />
      <Figure value={left} title={count(left, 'paper')} />
    </li>
  );
}
