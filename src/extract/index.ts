export { builtInEntries, builtInExpertise, builtInLearning } from './built-in.ts';
export { explainConcept, type Explanation } from './corpus/explain.ts';
export type { Expertise } from './corpus/expertise.ts';
export { selectConcepts, type Extraction } from './corpus/select.ts';
export type { PaperCandidates } from './paper/candidate.ts';
export { findCandidates } from './paper/candidates.ts';
export { keyOfName, teachNames } from './paper/corrected-vocabulary.ts';
export { indexCorrections, type CorrectionIndex } from './paper/corrections.ts';
export { makeVocabulary, readVocabulary, type TakenForm, type Vocabulary } from './paper/vocabulary.ts';
