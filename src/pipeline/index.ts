export { buildAtlas } from './build.ts';
export { extractConcepts } from './extract.ts';
export { buildDefaults, type BuildOptions } from './options.ts';
export { readPapers } from './read.ts';
export type { Extraction } from '../extract/index.ts';
