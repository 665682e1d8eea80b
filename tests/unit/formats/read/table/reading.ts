import { openContent } from '../../../../../src/formats/read/content.ts';
import type { Entry } from '../../../../../src/formats/read/entry.ts';
import type { Format } from '../../../../../src/formats/read/format.ts';
import { tableFormats } from '../../../../../src/formats/read/table/index.ts';
import type { Notice } from '../../../../../src/model/index.ts';
import { memoryFile } from '../../../../fixtures/memory-files.ts';

export interface Reading {
  /** The format that is surest; `null` for a file that none claims. */
  format: string | null;
  entries: Entry[];
  notices: Notice[];
  advice: string | null;
}

/** What the formats of tables make of a file; `as` is read whether it claims the file or not. */
export async function read(
  bytes: string | Uint8Array,
  options: { columns?: Record<string, string>; as?: string } = {},
): Promise<Reading> {
  const content = await openContent(memoryFile('input', bytes, 50_000));
  let [best, most] = [null as Format | null, 0];
  for (const format of tableFormats) {
    const sure = options.as === undefined ? await format.sniff(content.head) : Number(format.name === options.as);
    if (sure > most) [best, most] = [format, sure];
  }
  const reading: Reading = { format: best?.name ?? null, entries: [], notices: [], advice: null };
  if (best === null) return reading;
  const columns = options.columns ?? {};
  for await (const entry of best.read(content, (notice) => reading.notices.push(notice), { columns }))
    reading.entries.push(entry);
  return { ...reading, advice: best.toExportAbstracts?.(content.head) ?? null };
}
