import { countCorrections } from '../curation/sections.ts';
import type { Curation } from '../model/index.ts';

export { countCorrections };

/**
 * Reads the text of a curation file; `file` is what to call it.
 * @throws UserError `bad-curation` with file, line, column and what to do.
 */
export async function readCuration(text: string, file: string): Promise<Curation> {
  const { readCuration } = await import('../curation/read.ts'); // only here is YAML needed
  return readCuration(text, file);
}

export { readVocabularyFile } from '../ingest/vocabulary/index.ts';
