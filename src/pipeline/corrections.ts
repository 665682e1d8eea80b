// Changes to a curation, for whoever lets the user make them. Nothing here needs the engine, or YAML before it is used.
import type { Curation } from '../model/index.ts';

export { applyChange, changeEntries, entriesOf, inverse, isNothing, isSameEntry } from '../curation/change.ts';
export { readChange } from '../curation/read-change.ts';
export { noCuration } from '../curation/sections.ts';

/** The text of a curation file, with comments and order of the text before; see `src/curation/write.ts`. */
export async function writeCuration(curation: Curation, before = ''): Promise<string> {
  const { writeCuration } = await import('../curation/write.ts');
  return writeCuration(curation, before);
}

/** A curation file's content; see `src/curation/read.ts`. */
export async function readCuration(text: string, file: string): Promise<Curation> {
  const { readCuration } = await import('../curation/read.ts');
  return readCuration(text, file);
}
