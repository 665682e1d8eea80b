import type { Format } from '../format.ts';
import { list } from './list.ts';
import { listing } from './listing.ts';

/** Plain texts of titles and abstracts. */
export const textFormats: readonly Format[] = [list, listing];
