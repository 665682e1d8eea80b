import type { Format } from './format.ts';
import { jsonLines } from './jsonl.ts';
import { list } from './list.ts';
import { listing } from './listing.ts';

export { openContent, type Content, type Head } from './content.ts';
export { detect } from './detect.ts';
export type { Entry, Report } from './entry.ts';
export type { Format } from './format.ts';

/** The formats that papers are read from. A further one is a file beside these and a line here. */
export const formats: readonly Format[] = [jsonLines, list, listing];

/** What can be read, in a sentence. */
export function shapesRead(readable: readonly Format[] = formats): string {
  const named = inWords(readable.map(({ title, looksLike }) => `${title} (${looksLike})`));
  return `Files that can be read are ${named}; in UTF-8 or UTF-16, plain or gzip.`;
}

/** What can be read, by name: `JSON Lines, plain lists and ...`. */
export function titlesRead(readable: readonly Format[] = formats): string {
  return inWords(readable.map(({ title }) => title));
}

function inWords(names: string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
}
