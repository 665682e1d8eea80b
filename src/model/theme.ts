import type { EdgeTable } from './network.ts';

/** A community of the network: concepts and the papers about them. */
export interface Theme {
  /** Its index in `Themes.themes`; 0 is the largest. */
  id: number;
  /** Two or three of its most telling concepts, or the user's own name; no two themes have the same name. */
  name: string;
  /** One line on what its papers are about, from counts. */
  description: string;
  /** Indices of its concepts, most telling first. */
  concepts: number[];
  /** Indices of its papers, most central first; the last are the most marginal. */
  papers: number[];
  /** How often two of its members stand together in other runs of the same clustering, 0 to 1. */
  stability: number;
  /** The share of its papers' ties that stays inside it, 0 to 1. */
  cohesion: number;
  /** `#rrggbb`. */
  colour: string;
  /** The broader theme it lies in: an index into `Themes.groups`. */
  group: number;
}

/** A broader theme, made of whole themes. */
export interface ThemeGroup {
  /** Its index in `Themes.groups`; 0 is the largest. */
  id: number;
  name: string;
  /** Indices of its themes, the largest first. */
  themes: number[];
}

export const verdicts = ['clear', 'weak', 'none'] as const;

/** Whether a corpus falls into themes more than the same papers with shuffled concepts do. */
export interface Structure {
  /** `none`: no more than by chance, themes are then not to be read as findings; `weak`: a little more. */
  verdict: (typeof verdicts)[number];
  /** What modularity the same clustering reaches on papers with shuffled concepts. */
  expected: number;
}

/** Themes, how they lie in broader ones, and what belongs to them, outright and by degree. */
export interface Themes {
  themes: Theme[];
  groups: ThemeGroup[];
  /** For each paper and concept the theme it is in (`null`: it shares nothing with any other paper). */
  ofPaper: (number | null)[];
  ofConcept: (number | null)[];
  /** Paper (source) to theme (target): how much it belongs there, 0 to 1; a paper's degrees add up to 1. */
  papersByDegree: EdgeTable;
  /** Concept (source) to theme (target), likewise. */
  conceptsByDegree: EdgeTable;
  /** Newman's modularity of the partition on the clustered graph. */
  modularity: number;
  structure: Structure;
}

/** Themes without colours: these are chosen after the layout, which tells whose regions touch. */
export interface FoundThemes extends Omit<Themes, 'themes'> {
  themes: Omit<Theme, 'colour'>[];
}

/** Where a theme lies, from the middle of the map; 1 is the mean distance (root of the mean square) of all papers from there. */
export type ThemePlace = readonly [x: number, y: number];

/** A theme of an earlier map: what to know it again by, and what it keeps. */
export interface KnownTheme {
  /** Labels of its central concepts, most telling first. */
  concepts: string[];
  colour: string;
  place: ThemePlace | null;
}
