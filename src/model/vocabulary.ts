import type { ConceptType } from './concept.ts';

/** A concept that a vocabulary names. */
export interface VocabularyEntry {
  label: string;
  synonyms: string[];
  /** Those of its forms that mean other things too: they count only where a paper names the concept by another form. */
  doubtful: string[];
  type: ConceptType | null;
  /** Its line in the file, from 1; `null` where the format has none. */
  line: number | null;
}

/** A vocabulary of the user's. */
export interface UserVocabulary {
  /** The name of the file it was read from, for messages only; `null`: an atlas, whose notices have these messages already. */
  file: string | null;
  entries: VocabularyEntry[];
}
