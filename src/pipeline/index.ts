export { buildAtlas } from './build.ts';
export { explain, type ExplanationWithSentences } from './explain.ts';
export { extractConcepts } from './extract.ts';
export { countCorrections, readCuration, readVocabularyFile } from './guidance.ts';
export { buildDefaults, type BuildOptions } from './options.ts';
export { readPapers } from './read.ts';
export type { Extraction } from '../extract/index.ts';
