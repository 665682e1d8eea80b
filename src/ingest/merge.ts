import { compareText, type Paper, type Source } from '../model/index.ts';
import type { Entry } from '../formats/read/index.ts';

/**
 * One paper from all records of it, in the order they were read. Title, abstract and whatever else the best record knows
 * are from that one; what it does not know is from the first that does. The fullest date wins, the longest list of authors,
 * and keywords and sources are those of all.
 */
export function mergeEntries(id: string, entries: Entry[], best: Entry): Paper {
  const ranked = [best, ...entries.filter((entry) => entry !== best)];
  const firstOf = <T>(fact: (entry: Entry) => T | null): T | null =>
    ranked.map(fact).find((value) => value !== null) ?? null;
  const dated = ranked.toSorted((a, b) => knownOfDate(b) - knownOfDate(a))[0]!;
  return {
    id,
    title: best.title,
    abstract: best.abstract,
    year: dated.year ?? firstOf((entry) => entry.year),
    date: dated.date,
    authors: ranked.map((entry) => entry.authors).toSorted((a, b) => b.length - a.length)[0]!,
    venue: firstOf((entry) => entry.venue),
    doi: firstOf((entry) => entry.doi),
    url: firstOf((entry) => entry.url),
    keywords: [...new Set(ranked.flatMap((entry) => entry.keywords))],
    sources: inOrder(ranked.flatMap((entry) => entry.sources)),
  };
}

/** A year is worth more than a day without one. */
function knownOfDate({ year, date }: Entry): number {
  return (year === null ? 0 : 20) + (date?.length ?? 0);
}

function inOrder(sources: Source[]): Source[] {
  const sorted = sources.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.format, b.format),
  );
  return sorted.filter((source, i) => {
    const before = sorted[i - 1];
    return source.file !== before?.file || source.line !== before.line || source.format !== before.format;
  });
}
