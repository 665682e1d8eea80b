import { UserError } from '../model/index.ts';
import type { Context, Paper } from '../model/index.ts';
import type { Entry } from '../formats/read/index.ts';
import { mergeEntries } from './merge.ts';
import type { Plan } from './plan.ts';
import { sizeOf } from './size.ts';
import { entriesOf } from './survey.ts';
import type { ReadableFile } from './survey.ts';

/** So many UTF-16 units of text wait in memory. */
const mostWaiting = 2 ** 28;

/** The papers that a pass over the files hands over, by their places in the plan: from one up to another. */
interface Window {
  from: number;
  to: number;
}

/**
 * Reads the files again and hands over each paper as soon as all its records have come and all papers before it have gone.
 * Only papers that wait are in memory; of files that are sorted by id already there are hardly any. Where too much text
 * waits, the papers furthest down are let go, and come in another pass over the files: memory is bounded for any order.
 * @param most of text that waits, in UTF-16 units
 */
export async function* assemblePapers(
  files: ReadableFile[],
  plan: Plan,
  context: Context,
  most = mostWaiting,
): AsyncGenerator<Paper> {
  const count = plan.papers.length;
  let next = 0;
  do {
    const window: Window = { from: next, to: count };
    const ready = new Map<number, Paper>();
    let waiting = 0;
    for await (const [place, paper] of mergedPapers(files, plan, window)) {
      ready.set(place, paper);
      waiting += sizeOf(paper);
      for (let paper = ready.get(next); paper !== undefined; paper = ready.get(next)) {
        ready.delete(next++);
        waiting -= sizeOf(paper);
        if (next % 500 === 0 || next === count) context.progress?.('read', next, count);
        yield paper;
      }
      if (waiting <= most) continue;
      const places = [...ready.keys()].sort((a, b) => a - b);
      const later = places.slice(places.length >> 1);
      window.to = later[0]!;
      for (const place of later) {
        waiting -= sizeOf(ready.get(place)!);
        ready.delete(place);
      }
    }
  } while (next < count);
}

/** Papers of a window with their place in the plan, in the order in which their last record is read. */
async function* mergedPapers(files: ReadableFile[], plan: Plan, window: Window): AsyncGenerator<[number, Paper]> {
  const partial = new Map<number, { rank: number; entry: Entry }[]>();
  const ids = new Set(plan.papers.map(({ id }) => id));
  let record = 0;
  for (const readable of files)
    for await (const entry of entriesOf(readable)) {
      if (plan.lineOf[record] !== entry.at.line) throw changed(entry.at.file);
      const place = plan.paperOf[record]!;
      const { id, records, corrects } = plan.papers[place]!;
      const rank = plan.rankOf[record++]!;
      const draft = partial.get(place) ?? [];
      partial.delete(place);
      if (place < window.from || place >= window.to) continue;
      if (rank > 0) entry.abstract = ''; // one text a paper is enough
      if (!ids.has(entry.corrects ?? '')) entry.corrects = null;
      draft.push({ rank, entry });
      if (draft.length < records) {
        partial.set(place, draft);
        continue;
      }
      const ranked = draft.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
      yield [place, mergeEntries(id, ranked, corrects)];
    }
  if (record !== plan.lineOf.length) throw changed(null);
}

function changed(file: string | null): UserError {
  const which = file ?? 'An input file';
  return new UserError('input-changed', `${which} was changed while it was being read; run the command again.`);
}
