import type { Format } from '../format.ts';
import { layoutOf, readLayout } from './layout.ts';

/**
 * The copied page of a paper listing: titles, abstracts, perhaps author counts and dates, in blocks with blank lines
 * between them, and the furniture of the page around.
 */
export const listing: Format = {
  name: 'listing',
  title: 'copied pages of paper listings',
  looksLike: 'titles and abstracts with blank lines between them',
  endings: ['txt'],
  sniff: async (head) => ((await layoutOf(head))?.format === 'listing' ? 0.5 : 0),
  read: (content, report) => readLayout(content, 'listing', report),
};
