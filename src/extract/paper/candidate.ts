import type { Abbreviation, ConceptType, Field } from '../../model/index.ts';
import type { Capitals, Casing } from './capitals.ts';
import { addStanding, type Standing } from './standing.ts';

/** A place where a candidate is named. */
export interface Occurrence {
  field: Field;
  start: number;
  end: number;
  text: string;
  /** What its capitals say. */
  capitals: Capitals;
}

/** What the vocabulary says of a candidate. */
export interface Known {
  label: string;
  type: ConceptType | null;
  /** The user says so. */
  typeHolds: boolean;
}

/** Something that a paper may be naming as a concept. */
export interface Candidate {
  /** The normal form in which its variants meet. */
  key: string;
  /** Other keys that mean the same in this paper: short forms, synonyms. */
  otherKeys: string[];
  /** Sorted by place. */
  occurrences: Occurrence[];
  standing: Standing;
  known: Known | null;
  /** The key of a known concept that it may stand for; nothing else in the paper says so. */
  maybe: string | null;
  /** The short form by which alone the paper names this known concept, without defining it. */
  short: string | null;
}

/** What the per-paper half hands to the corpus half: plain data, one line of JSON a paper. */
export interface PaperCandidates {
  id: string;
  /** Words of title and abstract. */
  words: number;
  titled: boolean;
  /** How likely it is of the vocabulary's own field, 0 to 1; 1 where the vocabulary has none. */
  home: number;
  /** How its words are written. */
  casings: Casing[];
  /** Sorted by key. */
  candidates: Candidate[];
  abbreviations: Abbreviation[];
  /** Organisms that are named by genus and species beside a common name, by their keys. */
  organisms: { scientific: string; common: string }[];
  /** Normal forms of each abbreviation, in the same order. */
  abbreviationKeys: { short: string; long: string }[];
}

/** Two candidates of one paper as one, under the first one's key. */
export function unite(into: Candidate, from: Candidate): Candidate {
  const both = {
    ...into,
    otherKeys: [...into.otherKeys],
    occurrences: [...into.occurrences],
    standing: { ...into.standing },
  };
  absorb(both, from);
  tidy(both);
  return both;
}

/** Adds to a candidate, in place, another one of its paper; it is not tidy any more. */
export function absorb(into: Candidate, from: Candidate): void {
  if (into.otherKeys.length === 0) into.otherKeys = []; // most have none, and share an array
  into.otherKeys.push(from.key);
  for (const key of from.otherKeys) into.otherKeys.push(key);
  for (const occurrence of from.occurrences) into.occurrences.push(occurrence);
  addStanding(into.standing, from.standing);
  into.known ??= from.known;
}

/** Sorts what a candidate holds, in place, and leaves out what it holds twice. */
export function tidy(candidate: Candidate): void {
  if (candidate.otherKeys.length > 1) candidate.otherKeys = [...new Set(candidate.otherKeys)];
  if (candidate.occurrences.length === 1) return;
  candidate.occurrences.sort(byPlace);
  candidate.occurrences = candidate.occurrences.filter((one, at, all) => at === 0 || byPlace(all[at - 1]!, one) !== 0);
}

const byPlace = (a: Occurrence, b: Occurrence): number => a.field - b.field || a.start - b.start || a.end - b.end;
