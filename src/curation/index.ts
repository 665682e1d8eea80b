export { readCuration } from './read.ts';
export { resolveCuration } from './resolve.ts';
export { countCorrections, noCuration, plainCuration, type PlainCuration } from './sections.ts';
export { writeCuration } from './write.ts';
