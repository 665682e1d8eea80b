import type { Paper } from '../model/index.ts';

/** How much text a paper or a record has, in UTF-16 units. */
export function sizeOf({ title, abstract, keywords, references, authors }: Omit<Paper, 'id'>): number {
  let size = title.length + abstract.length;
  for (const list of [keywords, references, authors]) for (const text of list) size += text.length;
  return size;
}
