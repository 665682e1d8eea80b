export { builtInExpertise } from './built-in.ts';
export { selectConcepts, type Expertise, type Extraction } from './corpus/select.ts';
export type { PaperCandidates } from './paper/candidate.ts';
export { findCandidates } from './paper/candidates.ts';
export { readVocabulary, type Vocabulary } from './paper/vocabulary.ts';
