import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** Three rows in two groups, packed with ZSTD; written by pyarrow. */
const file = readFileSync(new URL('../../../../fixtures/papers.parquet', import.meta.url));

describe('Parquet', () => {
  it('gives its columns by their names, lists as they are, structs by their names', async () => {
    const { format, entries, notices } = await read(file);
    expect(format).toBe('parquet');
    expect(entries).toMatchObject([
      {
        ...{ title: 'Moss on slates', abstract: 'Moss grows on slates. We count it.', year: 2019 },
        ...{ authors: ['Ada Moos', 'Berta Flechte'], keywords: ['moss', 'roofs; tiles'] },
        at: { format: 'parquet', line: 1 },
      },
      { title: 'Lichens under glass', abstract: '', authors: ['Cora Glas'], keywords: [], at: { line: 2 } },
    ]);
    expect(notices).toEqual([]); // the third is blank
  });

  it('that is damaged, or has no titles, is refused', async () => {
    await expect(read(file.subarray(0, 900))).rejects.toMatchObject({ code: 'unreadable' });
    const changed = Uint8Array.from(file);
    changed.fill(0xff, 4, 300);
    await expect(read(changed)).rejects.toMatchObject({ code: 'unreadable' });
    await expect(read(file, { columns: { title: 'name' } })).rejects.toMatchObject({ code: 'usage' });
  });
});
