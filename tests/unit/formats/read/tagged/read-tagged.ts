import { detect, openContent, type Entry } from '../../../../../src/formats/read/index.ts';
import { taggedFormats } from '../../../../../src/formats/read/tagged/index.ts';
import type { InputFile, Notice } from '../../../../../src/model/index.ts';
import { memoryFile } from '../../../../fixtures/memory-files.ts';

export interface TaggedReading {
  format: string;
  entries: Entry[];
  notices: Notice[];
  /** What to do where abstracts are missing. */
  advice: string | null;
}

/** The records of a file by the tagged format that recognises it. */
export async function readTaggedFile(file: InputFile): Promise<TaggedReading> {
  const content = await openContent(file);
  const format = await detect(content, taggedFormats);
  const [entries, notices]: [Entry[], Notice[]] = [[], []];
  for await (const entry of format.read(content, (notice) => notices.push(notice), { columns: {} }))
    entries.push(entry);
  return { format: format.name, entries, notices, advice: format.toExportAbstracts?.(content.head) ?? null };
}

/** The same of a text. */
export function readTaggedText(text: string | Uint8Array): Promise<TaggedReading> {
  return readTaggedFile(memoryFile('input', text));
}
