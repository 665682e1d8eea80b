import type { Content } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import { distinct, entryOf, type RawRecord } from '../record.ts';
import { readRecords, valuesOf, type Syntax, type TaggedRecord } from './records.ts';

/** What a tagged format adds to the tokenizer: how its lines look, and what its tags mean. */
export interface Dialect {
  /** For `Source.format`. */
  name: string;
  syntax: Syntax;
  /** Tags of which a record has no two with different values: another record has run into it otherwise. */
  single: readonly string[];
  toRecord(record: TaggedRecord): RawRecord;
}

/** The papers of a tagged file, in its order; a record without title and abstract is reported and left out. */
export async function* readTagged(
  { name: file, lines }: Content,
  report: Report,
  { name: format, syntax, single, toRecord }: Dialect,
): AsyncGenerator<Entry> {
  for await (const record of readRecords(lines(), syntax)) {
    const { line } = record;
    if (record.isCutShort)
      report({
        ...{ code: 'bad-record', severity: 'warning', file, line },
        message:
          'This record has more than 16 million characters, of which the last were left out; check where it should end.',
      });
    const twice = single.find((tag) => distinct(valuesOf(record, tag)).length > 1);
    if (twice !== undefined)
      report({
        ...{ code: 'bad-record', severity: 'warning', file, line },
        message: `This record has ${twice} twice; if there are two records, the beginning of the second is missing.`,
      });
    const entry = entryOf(toRecord(record), { file, format, line });
    if (entry) yield entry;
    else report({ code: 'bad-record', severity: 'error', file, line, message: complaint(record) });
  }
}

function complaint({ tags }: TaggedRecord): string {
  const some = [...tags].slice(0, 8).join(', ');
  return `This record has neither a title nor an abstract (its fields are ${some}${tags.size > 8 ? ', ...' : ''}); add a title, or export it again.`;
}
