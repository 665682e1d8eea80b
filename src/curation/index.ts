// Reading and writing (read.ts, write.ts) are imported by themselves, where they are needed: they bring the YAML library.
export { curationOf, entriesOf } from './change.ts';
export { resolveCuration } from './resolve.ts';
export { addressThemes, nameOfWish, unmetWish, type AddressedWish } from './themes.ts';
export { countCorrections, noCuration, plainCuration, usualCuration, type PlainCuration } from './sections.ts';
