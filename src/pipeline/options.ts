import type { Curation, UserVocabulary } from '../model/index.ts';

/** The options of a build that change its result. */
export interface BuildOptions {
  /** Merge records of the same paper; true. */
  dedupe: boolean;
  /** Keep records that look like no papers; false. */
  keepAll: boolean;
  /** Where the seeded generators start; 1. */
  seed: number;
  /** Know the vocabulary that conceptscape brings along; true. */
  builtInVocabulary: boolean;
  /** Vocabularies of the user's; what an earlier one says wins over a later one, and any over the built-in one; none. */
  vocabularies: readonly UserVocabulary[];
  /** The user's corrections; `null`. */
  curation: Curation | null;
}
export const buildDefaults: BuildOptions = {
  dedupe: true,
  keepAll: false,
  seed: 1,
  builtInVocabulary: true,
  vocabularies: [],
  curation: null,
};
