import { openContent, type Entry } from '../../../../../src/formats/read/index.ts';
import { bibtex } from '../../../../../src/formats/read/bibtex/bibtex.ts';
import type { Notice } from '../../../../../src/model/index.ts';
import { memoryFile } from '../../../../fixtures/memory-files.ts';

/** What the format reads of a file, and how sure it is of it. */
export async function readBib(
  file: string | Uint8Array,
): Promise<{ entries: Entry[]; notices: Notice[]; sure: number }> {
  const content = await openContent(memoryFile('a.bib', file, 1 << 20));
  const notices: Notice[] = [];
  const entries: Entry[] = [];
  for await (const entry of bibtex.read(content, (notice) => notices.push(notice), { columns: {} }))
    entries.push(entry);
  return { entries, notices, sure: await bibtex.sniff(content.head) };
}

/** The only record of a file. */
export async function readOne(file: string): Promise<Entry> {
  const { entries } = await readBib(file);
  if (entries.length !== 1) throw new Error(`${entries.length} records`);
  return entries[0]!;
}
