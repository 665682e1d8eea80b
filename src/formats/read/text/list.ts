import type { Format } from '../format.ts';
import { layoutOf, readLayout } from './layout.ts';

/** The plain list: a line with a title, a line with its abstract, and so on; a line or two above may name the topic. */
export const list: Format = {
  name: 'list',
  title: 'plain lists',
  looksLike: 'a line with the title, the next with its abstract',
  endings: ['txt'],
  sniff: async (head) => ((await layoutOf(head))?.format === 'list' ? 0.5 : 0),
  read: (content, report) => readLayout(content, 'list', report),
};
