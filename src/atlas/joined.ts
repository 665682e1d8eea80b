import type { Atlas, JoinReason } from '../model/index.ts';

/** A form that a concept is written in besides its label, and why it was taken for the same. */
export interface JoinedForm {
  form: string;
  /** How often it occurs; `null` where that was not counted apart. */
  times: number | null;
  /** `null`: it has the same words. */
  reason: JoinReason | null;
}

/** What was merged into a concept, the commonest form first; aliases with the same words come last. */
export function formsJoined(atlas: Atlas, concept: number): JoinedForm[] {
  const joined = atlas.decisions.joined.filter((entry) => entry.concept === concept);
  const forms = joined
    .toSorted((a, b) => b.times - a.times || (a.form < b.form ? -1 : 1))
    .map(({ form, times, reason }) => ({ form, times, reason }));
  const known = new Set(joined.map(({ form }) => form));
  const others = atlas.concepts[concept]!.aliases.filter((alias) => !known.has(alias));
  return [...forms, ...others.map((form) => ({ form, times: null, reason: null }))];
}
