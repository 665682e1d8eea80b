import type { Abbreviation, ConceptType } from '../../model/index.ts';
import { sumStanding, type Standing } from './standing.ts';

/** A place where a candidate is named. */
export interface Occurrence {
  field: 0 | 1;
  start: number;
  end: number;
  text: string;
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
}

/** What the per-paper half hands to the corpus half: plain data, one line of JSON a paper. */
export interface PaperCandidates {
  id: string;
  /** Words of title and abstract. */
  words: number;
  /** Sorted by key. */
  candidates: Candidate[];
  abbreviations: Abbreviation[];
  /** Normal forms of each abbreviation, in the same order. */
  abbreviationKeys: { short: string; long: string }[];
}

/** Two candidates of one paper as one, under the first one's key. */
export function unite(into: Candidate, from: Candidate): Candidate {
  const places = new Map([...into.occurrences, ...from.occurrences].map((o) => [`${o.field} ${o.start} ${o.end}`, o]));
  return {
    key: into.key,
    otherKeys: [...new Set([...into.otherKeys, from.key, ...from.otherKeys])],
    occurrences: [...places.values()].sort(byPlace),
    standing: sumStanding(into.standing, from.standing),
    known: into.known ?? from.known,
    maybe: into.maybe,
  };
}

export const byPlace = (a: Occurrence, b: Occurrence): number =>
  a.field - b.field || a.start - b.start || a.end - b.end;
