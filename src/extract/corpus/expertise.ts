import type { CorrectionIndex } from '../paper/corrections.ts';
import type { Vocabulary } from '../paper/vocabulary.ts';
import type { Termhood } from './termhood.ts';
import type { TypeWeights } from './type.ts';

/** What extraction knows beforehand. */
export interface Expertise {
  vocabulary: Vocabulary;
  termhood: Termhood;
  types: TypeWeights;
  /** The user's; none by default. */
  corrections?: CorrectionIndex;
}
