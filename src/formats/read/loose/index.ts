import type { Format } from '../format.ts';

/** Lists and notes that people write: references, titles, links, notes. */
export const looseFormats: readonly Format[] = [];
