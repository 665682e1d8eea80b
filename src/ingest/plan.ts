import type { Notice } from '../model/index.ts';
import { beginAlike, findDuplicates } from './duplicates.ts';
import type { Fingerprint } from './fingerprint.ts';
import { assignIds } from './ids.ts';

/** Which records make which papers, and what these are called: all that has to be known before the texts are read again. */
export interface Plan {
  /** In the order of their ids. */
  papers: PlannedPaper[];
  /** For each record the index of its paper. */
  paperOf: Int32Array;
  /** For each record its line. */
  lineOf: Int32Array;
}

export interface PlannedPaper {
  id: string;
  /** How many records it is made of. */
  records: number;
  /** The record whose text is its text. */
  best: number;
}

/**
 * Decides from the fingerprints of all records, in reading order, what the papers are. Tells of every record that is
 * merged into another (unless `dedupe` is false: then none is), of names that had to change, and of papers whose best
 * abstract still stops mid-sentence.
 */
export function planPapers(records: Fingerprint[], dedupe: boolean, report: (notice: Notice) => void): Plan {
  const first = dedupe ? findDuplicates(records) : Int32Array.from(records.keys());
  const best = new Map<number, number>();
  const name = new Map<number, number>();
  const size = new Map<number, number>();
  records.forEach((record, i) => {
    const head = first[i]!;
    if (head !== i) report(mergedNotice(record, records[head]!));
    if (head === i || isBetter(record, records[best.get(head)!]!)) best.set(head, i);
    if (head === i || (records[name.get(head)!]!.id === null && record.id !== null)) name.set(head, i);
    size.set(head, (size.get(head) ?? 0) + 1);
  });
  const heads = [...best.keys()];
  const ids = assignIds(
    heads.map((head) => {
      const { id, slug, at } = records[name.get(head)!]!;
      return { text: id ?? slug, given: id !== null, at };
    }),
    report,
  );
  for (const i of best.values()) if (records[i]!.brokenOff) report(brokenOffNotice(records[i]!));

  const order = heads.map((_, k) => k).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const papers = order.map((k) => ({ id: ids[k]!, records: size.get(heads[k]!)!, best: best.get(heads[k]!)! }));
  const place = new Map(order.map((k, i) => [heads[k]!, i]));
  return {
    papers,
    paperOf: first.map((head) => place.get(head)!),
    lineOf: Int32Array.from(records, ({ at }) => at.line),
  };
}

/** The longest abstract that is whole, else the longest; the earlier record of two that are as good. */
function isBetter(a: Fingerprint, b: Fingerprint): boolean {
  const worth = ({ length, brokenOff }: Fingerprint) => (length === 0 ? 0 : brokenOff ? 1 : 2);
  return worth(a) > worth(b) || (worth(a) === worth(b) && a.length > b.length);
}

function mergedNotice(record: Fingerprint, head: Fingerprint): Notice {
  const why =
    record.title === head.title
      ? 'the same title'
      : record.doi !== null && record.doi === head.doi
        ? 'the same DOI'
        : 'nearly the same text';
  const alike = beginAlike(record, head);
  const message =
    `This is the same paper as ${head.at.file}:${head.at.line} (${why}) and was merged into it` +
    `${alike ? '' : '; their abstracts differ, and the longest whole one is kept'}. --no-dedupe keeps both.`;
  return {
    code: 'duplicate',
    severity: alike ? 'info' : 'warning',
    file: record.at.file,
    line: record.at.line,
    message,
  };
}

function brokenOffNotice({ at }: Fingerprint): Notice {
  const message = 'The abstract stops mid-sentence; it is kept as it is. Complete it in the file if you have the rest.';
  return { code: 'broken-off', severity: 'warning', file: at.file, line: at.line, message };
}
