import type { Notice } from '../model/index.ts';
import { alikeAbstracts } from './compare.ts';
import { compareContent } from './content-order.ts';
import { findDuplicates } from './duplicates.ts';
import type { Fingerprint } from './fingerprint.ts';
import { assignIds } from './ids.ts';
import { mergeFingerprints } from './merge.ts';

/** Which records make which papers, and what these are called: all that has to be known before the texts are read again. */
export interface Plan {
  /** In the order of their ids. */
  papers: PlannedPaper[];
  /** For each record the index of its paper. */
  paperOf: Int32Array;
  /** For each record its place among those of its paper, in the order of their content. */
  rankOf: Int32Array;
  /** For each record its line. */
  lineOf: Int32Array;
}

export interface PlannedPaper {
  id: string;
  /** How many records it is made of. */
  records: number;
  /** The id of the paper that it corrects or retracts, if that is known by its title. */
  corrects: string | null;
}

/**
 * Decides from the fingerprints of all records what the papers are. Reports every record that is merged into another
 * (unless `dedupe` is false: then none is), names that had to change, and papers whose best abstract still stops
 * mid-sentence.
 */
export function planPapers(records: Fingerprint[], dedupe: boolean, report: (notice: Notice) => void): Plan {
  const first = dedupe ? findDuplicates(records) : Int32Array.from(records.keys());
  records.forEach((record, i) => {
    if (first[i] !== i) report(mergedNotice(record, records[first[i]!]!));
  });
  const groups = groupByPaper(records, first);
  const papers = groups.map((group) => mergeFingerprints(group.map((i) => records[i]!)));
  const ids = assignIds(
    papers.map(({ id, slug, at }) => ({ text: id ?? slug, given: id !== null, at })),
    report,
  );
  for (const paper of papers) if (paper.brokenOff) report(brokenOffNotice(paper));

  const corrected = findCorrected(papers);
  const order = [...groups.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const [paperOf, rankOf] = [new Int32Array(records.length), new Int32Array(records.length)];
  for (const [place, k] of order.entries())
    for (const [rank, i] of groups[k]!.entries()) {
      paperOf[i] = place;
      rankOf[i] = rank;
    }
  return {
    papers: order.map((k) => {
      const target = corrected.get(k);
      return { id: ids[k]!, records: groups[k]!.length, corrects: target === undefined ? null : ids[target]! };
    }),
    ...{ paperOf, rankOf },
    lineOf: Int32Array.from(records, ({ at }) => at.line),
  };
}

/** The records of each paper in the order of their content, and the papers in the order of their first records. */
function groupByPaper(records: readonly Fingerprint[], first: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  const order = [...records.keys()].sort((a, b) => compareContent(records[a]!, records[b]!) || a - b);
  for (const i of order) {
    const group = groups.get(first[i]!);
    if (group) group.push(i);
    else groups.set(first[i]!, [i]);
  }
  return [...groups.values()];
}

/** For each paper that is an erratum the paper that it corrects: the only one of the title it names, under another DOI. */
function findCorrected(papers: readonly Fingerprint[]): Map<number, number> {
  const found = new Map<number, number>();
  if (papers.every(({ corrected }) => corrected === null)) return found;
  const titled = new Map<string, number | null>();
  for (const [k, { title, corrected }] of papers.entries())
    if (corrected === null && title !== '') titled.set(title, titled.has(title) ? null : k);
  for (const [k, { corrected, doi }] of papers.entries()) {
    const target = corrected === null ? null : (titled.get(corrected) ?? null);
    if (target !== null && (doi === null || doi !== papers[target]!.doi)) found.set(k, target);
  }
  return found;
}

function mergedNotice(record: Fingerprint, head: Fingerprint): Notice {
  const why =
    record.title === head.title
      ? 'the same title'
      : record.doi !== null && record.doi === head.doi
        ? 'the same DOI'
        : 'nearly the same text';
  const alike = alikeAbstracts(record, head) !== false;
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
