import type { Atlas, JoinReason } from '../model/index.ts';

/** A form that a concept is written in besides its label, and why it was taken for the same. */
export interface JoinedForm {
  form: string;
  /** How often it occurs; `null` where that was not counted apart. */
  times: number | null;
  why: string;
}

const reasons: Record<JoinReason, string> = {
  spelling: 'another spelling',
  'word-order': 'the same words in another order',
  abbreviation: 'papers define it as the short form',
  vocabulary: 'the vocabulary knows it as another name',
  'defined-in-paper': 'defined so in its paper',
  neighbours: 'it stands among the same concepts',
  curation: 'you merged it',
};

/** What was merged into a concept, the commonest form first; aliases with the same words come last. */
export function formsJoined(atlas: Atlas, concept: number): JoinedForm[] {
  const joined = atlas.decisions.joined.filter((entry) => entry.concept === concept);
  const forms = joined
    .toSorted((a, b) => b.times - a.times || (a.form < b.form ? -1 : 1))
    .map(({ form, times, reason }) => ({ form, times, why: reasons[reason] }));
  const known = new Set(joined.map(({ form }) => form));
  const others = atlas.concepts[concept]!.aliases.filter((alias) => !known.has(alias));
  return [...forms, ...others.map((form) => ({ form, times: null, why: 'the same words' }))];
}
