import type { Curation } from './curation.ts';
import type { KnownTheme } from './theme.ts';
import type { UserVocabulary } from './vocabulary.ts';

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
  /** Use the term vectors that conceptscape brings along, for themes; true. */
  vectors: boolean;
  /** So many themes, as near as the papers allow; `null`: as many as the resolution gives. */
  themes: number | null;
  /** How fine themes are (the resolution of modularity; 1 is Newman's); 2.5. */
  resolution: number;
  /** The user's corrections; `null`. */
  curation: Curation | null;
  /** Themes of a map before (`rememberThemes`), which keep their colours and places; none. */
  previous: readonly KnownTheme[];
}
export const buildDefaults: BuildOptions = {
  dedupe: true,
  keepAll: false,
  seed: 1,
  builtInVocabulary: true,
  vocabularies: [],
  vectors: true,
  themes: null,
  resolution: 2.5,
  curation: null,
  previous: [],
};
