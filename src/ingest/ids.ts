import type { Notice, Source } from '../model/index.ts';

/** What a paper wants to be called, and where it says so. */
export interface Name {
  text: string;
  /** Whether the input gave it; else it is a slug of our own making. */
  given: boolean;
  at: Source;
}

/**
 * Gives every paper an id of its own. The names come in the order of what the papers say, so that the ids do not depend
 * on where these were found. A name of the input goes to the first paper that claims it; one that comes later gets the
 * first free of `x-2`, `x-3`, ... and a notice, and never a name that the input gives to another paper. Slugs give way to
 * names of the input, and are numbered without a notice. Returns the ids in the order of the names.
 */
export function assignIds(names: Name[], report: (notice: Notice) => void): string[] {
  const holders = new Map<string, Source>();
  const ids = names.map(({ text, given, at }) => {
    if (!given || holders.has(text)) return null;
    holders.set(text, at);
    return text;
  });
  const lastNumber = new Map<string, number>();
  const nextFree = (text: string): string => {
    let number = lastNumber.get(text) ?? 1;
    let id = number === 1 ? text : `${text}-${++number}`;
    while (holders.has(id)) id = `${text}-${++number}`;
    lastNumber.set(text, number);
    return id;
  };
  for (const wanted of [true, false])
    for (const [i, { text, given, at }] of names.entries()) {
      if (ids[i] !== null || given !== wanted) continue;
      const id = nextFree(text);
      ids[i] = id;
      if (given) report(renamed(text, id, at, holders.get(text)!));
      holders.set(id, at);
    }
  return ids as string[];
}

function renamed(text: string, id: string, { file, line }: Source, holder: Source): Notice {
  const message = `The id ${JSON.stringify(text)} belongs to another paper (${holder.file}:${holder.line}); this one is called ${JSON.stringify(id)}.`;
  return { code: 'bad-record', severity: 'warning', file, line, message };
}
