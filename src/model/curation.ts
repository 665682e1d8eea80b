import type { ConceptType } from './concept.ts';
import type { ThemePlace } from './theme.ts';

/** A concept as the user names it in a curation file: by its label, an alias, or any form a paper writes it in. */
export interface Name {
  text: string;
  /** Where it stands in the file, from 1; `null` where there is no file. */
  line: number | null;
  column: number | null;
}

/** The user's corrections, as they stand in the file. The order of entries means nothing. */
export interface Curation {
  /** The name of the file it was read from; for messages only. */
  file: string;
  /** Names of one concept; the first is what it is called. */
  merge: Name[][];
  /** Names of concepts that are never joined by themselves, each from each. */
  apart: Name[][];
  rename: { name: Name; label: string }[];
  /** `null` (`none` in the file): of no type. */
  type: { name: Name; type: ConceptType | null }[];
  /** Never a concept. */
  hide: Name[];
  /** A concept of every paper whose text names it. */
  keep: Name[];
  /** Themes as the user wants them, wherever the input grows to. */
  themes: ThemeWish[];
}

/** A theme as the user wants it. `null`: as found. */
export interface ThemeWish {
  name: Name | null;
  /** Names of its central concepts, by which it is found again. */
  concepts: Name[];
  /** `#rrggbb` in small letters. */
  colour: string | null;
  place: ThemePlace | null;
}

/** All that a curation says about one concept, its names as the keys that extraction works with. */
export interface Correction {
  /** Its index among the corrections. */
  id: number;
  /** Its names; the one that others join first. */
  keys: string[];
  /** What to call it; `null`: as the papers do. */
  label: string | null;
  /** `undefined`: as found. */
  type: ConceptType | null | undefined;
  hide: boolean;
  keep: boolean;
  /** Indices of the corrections whose concepts it must not be joined with. */
  apart: number[];
}

/** One entry of a curation file: what it needs to find in the input to have been of use. */
export interface CorrectionEntry {
  section: keyof Omit<Curation, 'file' | 'themes'>;
  /** As written, for messages. */
  text: string;
  line: number | null;
  /** Keys of its names. */
  keys: string[];
}

/** A curation ready to be applied; plain data, that a worker can be sent. Sorted, whatever the order in the file. */
export interface Corrections {
  file: string;
  concepts: Correction[];
  entries: CorrectionEntry[];
}

/** One entry of a curation file as plain data, without where it stands. */
export type CurationEntry =
  | { section: 'merge'; names: string[] }
  | { section: 'apart'; names: string[] }
  | { section: 'rename'; name: string; label: string }
  | { section: 'type'; name: string; type: ConceptType | null }
  | { section: 'hide'; name: string }
  | { section: 'keep'; name: string }
  | { section: 'themes'; name: string | null; concepts: string[]; colour: string | null; place: ThemePlace | null };

/** What a correction does to a curation: entries that go, and entries that come. */
export interface CurationChange {
  remove: CurationEntry[];
  add: CurationEntry[];
}
