import type { Curation, Name, ThemePlace, ThemeWish } from '../model/index.ts';

/** What a curation file is called where the user names no other. */
export const usualCuration = 'conceptscape.yaml';

/** The sections of a curation file, in the order in which they are written. */
export const sections = ['merge', 'apart', 'rename', 'type', 'hide', 'keep', 'themes'] as const;

/** A curation that says nothing. */
export const noCuration = (file: string): Curation => ({
  file,
  merge: [],
  apart: [],
  rename: [],
  type: [],
  hide: [],
  keep: [],
  themes: [],
});

/** How many corrections a curation holds. */
export const countCorrections = (curation: Curation): number =>
  sections.reduce((sum, section) => sum + curation[section].length, 0);

/** What a curation says, without where it says it: entries sorted and none twice, so that equal ones serialise the same. */
export interface PlainCuration {
  merge: string[][];
  apart: string[][];
  rename: [name: string, label: string][];
  type: [name: string, type: string][];
  hide: string[];
  keep: string[];
  themes: PlainTheme[];
}

/** What a curation says about one theme; what it leaves open is missing. */
export interface PlainTheme {
  name?: string;
  concepts: string[];
  colour?: string;
  place?: ThemePlace;
}

export function plainCuration({ merge, apart, rename, type, hide, keep, themes }: Curation): PlainCuration {
  return {
    merge: distinct(merge.map(([first, ...others]) => [...texts([first!]), ...distinct(texts(others))])),
    apart: distinct(apart.map((names) => distinct(texts(names)))),
    rename: distinct(rename.map(({ name, label }) => [name.text, label])),
    type: distinct(type.map(({ name, type }) => [name.text, type ?? 'none'])),
    hide: distinct(texts(hide)),
    keep: distinct(texts(keep)),
    themes: distinct(themes.map(plainTheme)),
  };
}

const plainTheme = ({ name, concepts, colour, place }: ThemeWish): PlainTheme => ({
  ...(name && { name: name.text }),
  concepts: [...new Set(texts(concepts))],
  ...(colour && { colour }),
  ...(place && { place }),
});

const texts = (names: readonly Name[]): string[] => names.map(({ text }) => text);

function distinct<T>(values: readonly T[]): T[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value);
}
