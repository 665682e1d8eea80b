import { conceptTypes, type Atlas, type ConceptType } from '../../model/index.ts';
import type { Range } from '../facets/range.ts';
import type { Look } from './look.ts';

/** The colours of the map's themes and marks, `#rrggbb`; `null`: no colour of its own. */
export interface Paint {
  themes: readonly (string | null)[];
  /** Of each node, papers first; `null`: each node has its theme's. */
  nodes: readonly (string | null)[] | null;
}

/** A colour for each type, at least 11 in CIEDE2000 from any other in normal and colour-blind sight. */
const typeColours = [
  '#ccb034', '#645406', '#4349a1', '#12cdae', '#8679d8', '#8f2a52', '#e57570', '#037287', '#ba4e61',
  '#7f7c0a', '#ada3ff', '#b2d994', '#583127', '#3c0591', '#d8c0e7', '#9f91b2', '#a07a85',
]; // prettier-ignore

/** From old to new, from shaky to firm: dark violet to light yellow. */
const ramp = ['#5f3d8e', '#3f60ae', '#1082ab', '#0da093', '#71b262', '#c8b648'];

/** What colour means to the marks of a map. */
export function paintOf(atlas: Atlas, colour: Look['colour']): Paint {
  const { papers, concepts, themes } = atlas;
  if (colour === 'theme') return { themes: themes.themes.map((theme) => theme.colour), nodes: null };
  if (colour === 'stability')
    return { themes: themes.themes.map((theme) => stabilityColour(theme.stability)), nodes: null };
  const plain = themes.themes.map(() => null);
  if (colour === 'type') {
    return {
      themes: plain,
      nodes: [...papers.map(() => null), ...concepts.map(({ type }) => type && typeColour(type))],
    };
  }
  const classes = yearClasses(papers.flatMap(({ year }) => year ?? []));
  const years = [...papers.map(({ year }) => year), ...yearsOfConcepts(atlas)];
  return { themes: plain, nodes: years.map((year) => (year === null ? null : yearColour(classes, year))) };
}

export function typeColour(type: ConceptType): string {
  return typeColours[conceptTypes.indexOf(type)]!;
}

/** Classes of stability, from the least to below the most, 0 to 1, and their colours. */
export const stabilityClasses = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1].flatMap((least, i, bounds) => {
  const [most, colour] = [bounds[i + 1], ramp[i]];
  return most !== undefined && colour ? [{ least, most, colour }] : [];
});

export function stabilityColour(stability: number): string {
  return stabilityClasses.findLast(({ least }) => stability >= least)!.colour;
}

/** Years in at most six ranges, one behind the other, each of about as many papers. */
export function yearClasses(years: readonly number[]): Range[] {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const classes: Range[] = [];
  let [from, held, left] = [null as number | null, 0, years.length];
  for (const [year, count] of [...counts].sort(([a], [b]) => a - b)) {
    from ??= year;
    held += count;
    if (held < left / (ramp.length - classes.length)) continue;
    classes.push([from, year]);
    left -= held;
    [from, held] = [null, 0];
  }
  return classes;
}

/** The colour of a year; the newest class has the last colour of the ramp. */
export function yearColour(classes: readonly Range[], year: number): string {
  const at = classes.findIndex(([, to]) => year <= to);
  return ramp[(at < 0 ? classes.length - 1 : at) + ramp.length - classes.length]!;
}

/** For each concept the median year of its dated papers. */
function yearsOfConcepts({ papers, concepts, network }: Atlas): (number | null)[] {
  const years: number[][] = concepts.map(() => []);
  network.mentions.target.forEach((concept, row) => {
    const year = papers[network.mentions.source[row]!]!.year;
    if (year !== null) years[concept]!.push(year);
  });
  return years.map((own) => own.sort((a, b) => a - b)[own.length >> 1] ?? null);
}
