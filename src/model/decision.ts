export const allJoinReasons = [
  'spelling',
  'word-order',
  'derivation',
  'generic-word',
  'abbreviation',
  'scientific-name',
  'vocabulary',
  'defined-in-paper',
  'neighbours',
  'curation',
] as const;
/** Why a written form belongs to a concept. */
export type JoinReason = (typeof allJoinReasons)[number];

/** A written form that joined a concept for another reason than having the same words. */
export interface Joined {
  /** Index of the concept. */
  concept: number;
  form: string;
  /** How often it occurs. */
  times: number;
  reason: JoinReason;
}

/** A candidate of at least two papers that was chosen in none. */
export interface Cut {
  form: string;
  papers: number;
  /** The best of its probabilities of being a concept. */
  score: number;
}

export const allSuggestionReasons = ['ambiguous-abbreviation', 'generic-word', 'same-words', 'one-letter'] as const;

/** Two concepts that may be one; they stay apart until the user says so. */
export interface Suggestion {
  /** Indices of the concepts; `a` would keep its label. */
  a: number;
  b: number;
  reason: (typeof allSuggestionReasons)[number];
}

/** What extraction decided, so that a user can look it over. */
export interface Decisions {
  joined: Joined[];
  /** By number of papers, most first. */
  cuts: Cut[];
  suggestions: Suggestion[];
}
