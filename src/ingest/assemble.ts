import { UserError } from '../model/index.ts';
import type { Context, Paper } from '../model/index.ts';
import type { Entry } from '../formats/read/index.ts';
import { mergeEntries } from './merge.ts';
import type { Plan } from './plan.ts';
import { entriesOf } from './survey.ts';
import type { ReadableFile } from './survey.ts';

/**
 * The second pass: reads the files again and hands over each paper as soon as all its records have come and all papers
 * before it have gone. Only papers that wait are in memory; of files that are sorted by id already there are hardly any,
 * at worst it is all of them.
 */
export async function* assemblePapers(files: ReadableFile[], plan: Plan, context: Context): AsyncGenerator<Paper> {
  const ready = new Map<number, Paper>();
  let next = 0;
  for await (const [place, paper] of mergedPapers(files, plan)) {
    ready.set(place, paper);
    for (let paper = ready.get(next); paper !== undefined; paper = ready.get(next)) {
      ready.delete(next++);
      if (next % 500 === 0 || next === plan.papers.length) context.progress?.('read', next, plan.papers.length);
      yield paper;
    }
  }
}

/** Papers with their place in the plan, in the order in which their last record is read. */
async function* mergedPapers(files: ReadableFile[], plan: Plan): AsyncGenerator<[number, Paper]> {
  const partial = new Map<number, { entries: Entry[]; best: Entry | null }>();
  let record = 0;
  for (const readable of files)
    for await (const entry of entriesOf(readable, () => {})) {
      if (plan.lineOf[record] !== entry.at.line) throw changed(entry.at.file);
      const place = plan.paperOf[record]!;
      const { id, records, best } = plan.papers[place]!;
      const draft = partial.get(place) ?? { entries: [], best: null };
      if (record++ === best) draft.best = entry;
      else entry.abstract = ''; // one text a paper is enough
      draft.entries.push(entry);
      partial.set(place, draft);
      if (draft.entries.length < records) continue;
      partial.delete(place);
      yield [place, mergeEntries(id, draft.entries, draft.best!)];
    }
  if (record !== plan.lineOf.length) throw changed(null);
}

function changed(file: string | null): UserError {
  const which = file ?? 'An input file';
  return new UserError('input-changed', `${which} was changed while it was being read; run the command again.`);
}
