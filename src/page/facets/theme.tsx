import { useMemo } from 'preact/hooks';
import { CheckList } from '../parts/check-list.tsx';
import { listField, none, tally, type Facet } from './facet.ts';

export interface ThemeFilter {
  /** Themes that are off; `null`: what is in no theme. */
  offThemes: ReadonlySet<number | null>;
}

export interface ThemeCounts {
  themePapers: ReadonlyMap<number | null, number>;
  themeConcepts: ReadonlyMap<number | null, number>;
}

/** Papers and concepts by theme. In the address: `off=2,5,none`. */
export const theme: Facet<ThemeFilter, ThemeCounts> = {
  none: { offThemes: new Set() },
  isActive: ({ offThemes }) => offThemes.size > 0,
  keepsPaper:
    ({ themes }, { offThemes }) =>
    (paper) =>
      !offThemes.has(themes.ofPaper[paper] ?? null),
  keepsConcept:
    ({ themes }, { offThemes }) =>
    (concept) =>
      !offThemes.has(themes.ofConcept[concept] ?? null),
  count: ({ themes }, { papers, concepts }) => ({
    themePapers: tally(papers, (paper) => [themes.ofPaper[paper] ?? null]),
    themeConcepts: tally(concepts, (concept) => [themes.ofConcept[concept] ?? null]),
  }),
  toFields({ offThemes }) {
    const sorted = [...offThemes].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
    return sorted.length > 0 ? [`off=${sorted.map((id) => id ?? none).join(',')}`] : [];
  },
  fromFields({ themes: { themes } }, fields) {
    const named = (name: string) => (/^\d+$/.test(name) && themes[+name] ? [+name] : []);
    return { offThemes: new Set(listField(fields, 'off').flatMap((name) => (name === none ? [null] : named(name)))) };
  },
  View({ atlas, value: { offThemes }, counts: { themePapers, themeConcepts }, paint, set }) {
    const { themes, ofPaper, ofConcept } = atlas.themes;
    const isLoose = useMemo(() => ofPaper.includes(null) || ofConcept.includes(null), [ofPaper, ofConcept]);
    return (
      <CheckList
        title="Theme"
        explained="papers and concepts left"
        values={[...themes.keys(), ...(isLoose ? [null] : [])]}
        off={offThemes}
        onOff={(off) => set({ offThemes: off })}
        nameOf={(id) => (id === null ? 'no theme' : themes[id]!.name)}
        colourOf={(id) => (id === null ? null : (paint.themes[id] ?? null))}
        figureOf={(id) => `${themePapers.get(id) ?? 0} · ${themeConcepts.get(id) ?? 0}`}
      />
    );
  },
};
