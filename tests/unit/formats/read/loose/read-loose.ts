import { formats, openContent, type Entry } from '../../../../../src/formats/read/index.ts';
import type { Notice } from '../../../../../src/model/index.ts';
import { memoryFile } from '../../../../fixtures/memory-files.ts';

const fromList = (name: string) => formats.find((format) => format.name === name)!;

/** What a format reads from a text, what it reports, and how sure it is. */
export async function readAs(name: string, text: string | Uint8Array, fileName = 'input') {
  const content = await openContent(memoryFile(fileName, text));
  const entries: Entry[] = [];
  const notices: Notice[] = [];
  const report = (notice: Notice) => void notices.push(notice);
  for await (const entry of fromList(name).read(content, report, { columns: {} })) entries.push(entry);
  return { entries, notices };
}

export async function sureness(name: string, text: string): Promise<number> {
  return fromList(name).sniff((await openContent(memoryFile('input', text))).head);
}

/** The formats that claim a text, the surest first. */
export async function claimed(text: string | Uint8Array): Promise<string[]> {
  const { head } = await openContent(memoryFile('input', text));
  const claims: [string, number][] = [];
  for (const format of formats) claims.push([format.name, await format.sniff(head)]);
  return claims
    .filter(([, sure]) => sure > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}
