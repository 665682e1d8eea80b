export { builtInVectors } from './built-in.ts';
export { profilePapers, readTerms, sumOfTerms, type PaperTerms } from './profile.ts';
export { termsOf } from './terms.ts';
export { readVectors, writeVectors, type TermVectors } from './vectors.ts';
