import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/formats/read/index.ts';
import { findDuplicates } from '../../src/ingest/duplicates.ts';
import { fingerprint } from '../../src/ingest/fingerprint.ts';
import { plainWords } from '../../src/text/clean.ts';
import * as pairs from '../fixtures/duplicate-pairs.ts';

const find = (records: readonly Entry[]): Int32Array =>
  findDuplicates(records.map((record) => fingerprint(record, plainWords(record.abstract))));

describe.skipIf(!existsSync(pairs.sharedFolder))('in 132,000 abstracts of arXiv', () => {
  it('no two of the papers that bear nearly one title are joined', () => {
    const records = pairs.corpora.flatMap((name) => pairs.readRecords(`bench/corpora/${name}.jsonl.gz`));
    const rivals = pairs.falsePairs([...new Map(records.map((record) => [record.id, record])).values()]);
    const all = [...new Map(records.map((record) => [record.id, record])).values()];
    const taken = rivals.flat();
    expect(rivals.length).toBeGreaterThan(300);
    for (const shown of [taken.map((i) => all[i]!), pairs.withoutNumbers(taken.map((i) => all[i]!))]) {
      const first = find(shown);
      expect(
        rivals.filter((_, k) => first[2 * k] === first[2 * k + 1]).map((pair) => pair.map((i) => all[i]!.title)),
      ).toEqual([]);
    }
  }, 120_000);
});
