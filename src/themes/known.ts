import type { FoundThemes, ThemePlace } from '../model/index.ts';
import { assign } from './assign.ts';

/** What a theme is known by, as indices of concepts, and what it is to keep; `null`: nothing. */
export interface Wanted {
  concepts: readonly number[];
  name: string | null;
  colour: string | null;
  place: ThemePlace | null;
}

/** Themes that have what was wanted of them. */
export interface KeptThemes {
  themes: FoundThemes;
  /** Where each theme is to lie; `null`: anywhere. */
  places: (ThemePlace | null)[];
  /** The colours that are wanted, by theme; the others are chosen when it is known which themes touch. */
  colours: ReadonlyMap<number, string>;
  /** Indices of the wishes whose theme is not there. */
  unmet: number[];
}

/** A match below this is none: less than a third of its concepts are central to the theme. */
const least = 0.35;
/** A concept at this rank among those of a theme counts 0.7 of the first. */
const central = 10;

/**
 * Gives themes the names that the user wishes for, and tells the colours and places that they are to have: those of the
 * wishes, then those that they had before.
 */
export function keepThemes(found: FoundThemes, wishes: readonly Wanted[], before: readonly Wanted[] = []): KeptThemes {
  const places: KeptThemes['places'] = found.themes.map(() => null);
  if (wishes.length === 0 && before.length === 0) return { themes: found, places, colours: new Map(), unmet: [] };
  const names = new Map<number, string>();
  const colours = new Map<number, string>();
  const ofWish = matchThemes(found, wishes);
  for (const [list, themes] of [
    [wishes, ofWish],
    [before, matchThemes(found, before)],
  ] as const) {
    themes.forEach((theme, at) => {
      if (theme === null) return;
      const { name, colour, place } = list[at]!;
      if (name !== null) names.set(theme, name);
      if (colour !== null && !colours.has(theme) && ![...colours.values()].includes(colour)) colours.set(theme, colour);
      places[theme] ??= place;
    });
  }
  const called = callThemes(found, names);
  const themes = found.themes.map((theme, id) => ({ ...theme, name: called[id]! }));
  return {
    themes: { ...found, themes },
    places,
    colours,
    unmet: ofWish.flatMap((theme, at) => (theme === null ? [at] : [])),
  };
}

/**
 * The theme that each is: the one to which its concepts are most central, no theme twice, the best in sum.
 * @returns indices of themes, or `null`
 */
export function matchThemes({ themes }: FoundThemes, wanted: readonly Pick<Wanted, 'concepts'>[]): (number | null)[] {
  const rank = themes.map(({ concepts }) => new Map(concepts.map((concept, at) => [concept, at])));
  const gain = wanted.map(({ concepts }) =>
    rank.map((of) => {
      const sum = concepts.reduce((all, concept) => all + centrality(of.get(concept)), 0) / concepts.length;
      return sum >= least ? sum : 0;
    }),
  );
  return assign(gain, themes.length);
}

const centrality = (rank: number | undefined): number => (rank === undefined ? 0 : 1 / Math.sqrt(1 + rank / central));

/** The names with the user's among them; another theme that has the same name is numbered. */
function callThemes({ themes }: FoundThemes, names: ReadonlyMap<number, string>): string[] {
  const taken = new Set(names.values());
  return themes.map(({ name: own }, id) => {
    const wanted = names.get(id);
    if (wanted !== undefined) return wanted;
    let name = own;
    for (let n = 2; taken.has(name); n++) name = `${own} (${n})`;
    taken.add(name);
    return name;
  });
}
