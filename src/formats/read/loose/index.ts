import type { Format } from '../format.ts';
import { links } from './links.ts';
import { notes } from './notes.ts';
import { references } from './references.ts';
import { titles } from './titles.ts';

/** Lists and notes that people write: references, titles, links, notes. */
export const looseFormats: readonly Format[] = [links, references, titles, notes];
