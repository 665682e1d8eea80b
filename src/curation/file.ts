import type { Curation } from '../model/index.ts';

/**
 * The content of a curation file; `file` is its name in messages. YAML is loaded at the first call.
 * @throws UserError `bad-curation` with file, line, column and what to do.
 */
export async function readCuration(text: string, file: string): Promise<Curation> {
  const { readCuration } = await import('./read.ts');
  return readCuration(text, file);
}

/** A curation as the text of its file, with the comments and the order of the text before. */
export async function writeCuration(curation: Curation, before = ''): Promise<string> {
  const { writeCuration } = await import('./write.ts');
  return writeCuration(curation, before);
}
