import type { PaperCandidates } from '../paper/candidate.ts';
import type { AbbreviationVotes } from './tally.ts';

/** For papers (by index) that use an ambiguous short form without defining it: the key of what it means there. */
export type Readings = ReadonlyMap<number, ReadonlyMap<string, string>>;

/** The neighbours must fit a meaning this many times better than chance, and than any other meaning. */
const clearly = 1.5;

/** A paper that names more meanings than this is a glossary and tells nothing of any; it would also cost memory without bound. */
const mostMeanings = 100;

/**
 * Decides per paper what an ambiguous short form means ("IT", "SNN" as spiking or siamese), by its neighbours: the paper's other
 * candidates against those of the papers that spell a meaning out. Where that is not clear it is left apart.
 * @param open short forms that were not joined for all papers
 * @param frequency how many papers name a key
 */
export function readShortForms(
  papers: readonly PaperCandidates[],
  open: (short: string) => boolean,
  votes: AbbreviationVotes,
  ownerOf: (key: string) => string,
  frequency: (key: string) => number,
): Readings {
  const meanings = collectMeanings(papers, open, votes, ownerOf);
  const readings = new Map<number, Map<string, string>>();
  if (meanings.size === 0) return readings;
  const profiles = new Map<string, { papers: number; counts: Map<string, number> }>();
  for (const longs of meanings.values()) for (const long of longs) profiles.set(long, { papers: 0, counts: new Map() });
  const keysOf = (paper: PaperCandidates): Set<string> => new Set(paper.candidates.map(({ key }) => ownerOf(key)));
  for (const paper of papers) {
    const spelledOut = paper.candidates.map(({ key }) => ownerOf(key)).filter((key) => profiles.has(key));
    if (spelledOut.length === 0 || spelledOut.length > mostMeanings) continue;
    const keys = keysOf(paper);
    for (const key of new Set(spelledOut)) {
      const profile = profiles.get(key)!;
      profile.papers++;
      for (const other of keys) if (other !== key) profile.counts.set(other, (profile.counts.get(other) ?? 0) + 1);
    }
  }
  const fit = (keys: ReadonlySet<string>, short: string, long: string): number => {
    const { papers: holders, counts } = profiles.get(long)!;
    let observed = 0;
    let expected = 0;
    for (const key of keys) {
      if (key === long || key === short) continue;
      const share = frequency(key) / papers.length;
      const weight = Math.log(1 / share);
      observed += (weight * (counts.get(key) ?? 0)) / Math.max(1, holders);
      expected += weight * share;
    }
    return expected > 0 ? observed / expected : 0;
  };
  papers.forEach((paper, index) => {
    let keys: Set<string> | undefined;
    for (const { key } of paper.candidates) {
      const longs = meanings.get(key);
      if (!longs) continue;
      const own = (keys ??= keysOf(paper));
      const [best, next] = [...longs]
        .map((long) => ({ long, fit: fit(own, key, long) }))
        .sort((a, b) => b.fit - a.fit || (a.long < b.long ? -1 : 1));
      if (best!.fit < clearly || best!.fit < clearly * (next?.fit ?? 0)) continue;
      const read = readings.get(index) ?? new Map<string, string>();
      readings.set(index, read.set(key, best!.long));
    }
  });
  return readings;
}

/** What each open short form may mean: the long forms that papers give, and what the vocabulary knows it by. */
function collectMeanings(
  papers: readonly PaperCandidates[],
  open: (short: string) => boolean,
  votes: AbbreviationVotes,
  ownerOf: (key: string) => string,
): Map<string, Set<string>> {
  const meanings = new Map<string, Set<string>>();
  const add = (short: string, long: string): void => {
    if (long === short || !open(short)) return;
    meanings.set(short, (meanings.get(short) ?? new Set()).add(long));
  };
  for (const [short, longs] of votes) for (const long of longs.keys()) add(short, ownerOf(long));
  for (const { candidates } of papers)
    for (const { key, maybe } of candidates) if (maybe !== null) add(key, ownerOf(maybe));
  return meanings;
}
