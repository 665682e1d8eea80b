import type { PaperCandidates } from '../paper/candidate.ts';
import { addVote, sortedByKey, type Vote } from './count.ts';

/** The neighbours must fit a meaning this many times better than chance, and than any other meaning. */
const clearly = 1.5;

/** A paper that names more meanings than this is a glossary and says nothing about any of them; its cost would have no bound. */
const mostMeanings = 100;

/** What the candidates of papers that name a meaning are, beside the meaning itself. */
export interface Neighbourhood {
  /** The key of a concept that an ambiguous short form may mean. */
  meaning: string;
  /** Papers that name it. */
  papers: number;
  /** Each other key in those papers, and in how many of them; sorted by key. */
  neighbours: [key: string, papers: number][];
}

/** What has to be known of a collection to look at its ambiguous short forms. */
export interface Meanings {
  /** Papers in the collection. */
  papers: number;
  /** For each short form that means different things in different papers, the keys of what it may mean. */
  meanings: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Of known short forms that some papers define otherwise: what one means that no definition and no neighbour decides.
   */
  presumed: ReadonlyMap<string, string>;
  /** All of these keys. */
  meant: ReadonlySet<string>;
  /** The key that a key was merged into, or itself. */
  ownerOf(key: string): string;
  /** How many papers name a key. */
  frequency(key: string): number;
}

/** The neighbourhoods of the meanings that a paper names; those of several papers can be added up. */
export function countNeighbours(paper: PaperCandidates, { meant, ownerOf }: Meanings): Neighbourhood[] {
  if (meant.size === 0) return [];
  const all = paper.candidates.map(({ key }) => ownerOf(key));
  const named = all.filter((key) => meant.has(key));
  if (named.length === 0 || named.length > mostMeanings) return [];
  const keys = new Set(all);
  return [...new Set(named)].map((meaning) => ({
    meaning,
    papers: 1,
    neighbours: [...keys].filter((key) => key !== meaning).map((key) => [key, 1]),
  }));
}

/** The neighbourhoods of all papers, by meaning. */
export function mergeNeighbours(parts: Iterable<readonly Neighbourhood[]>): Neighbourhood[] {
  const sums = new Map<string, { papers: number; counts: Map<string, number> }>();
  for (const part of parts) {
    for (const { meaning, papers, neighbours } of part) {
      let sum = sums.get(meaning);
      if (!sum) sums.set(meaning, (sum = { papers: 0, counts: new Map() }));
      sum.papers += papers;
      for (const [key, count] of neighbours) sum.counts.set(key, (sum.counts.get(key) ?? 0) + count);
    }
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([meaning, { papers, counts }]) => ({
      meaning,
      papers,
      neighbours: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
    }));
}

/** A neighbourhood with its neighbours to be looked up. */
export interface Profile {
  papers: number;
  counts: ReadonlyMap<string, number>;
}

export const profilesOf = (rows: readonly Neighbourhood[]): Map<string, Profile> =>
  new Map(rows.map(({ meaning, papers, neighbours }) => [meaning, { papers, counts: new Map(neighbours) }]));

/**
 * What each ambiguous short form of a paper means there ("IT", "SNN" as spiking or siamese): the meaning whose papers' candidates
 * are most like the paper's own, where one is clearly the best. By short form; one that stays open is left out.
 */
export function readShortForms(
  paper: PaperCandidates,
  { papers, meanings, presumed, ownerOf, frequency }: Meanings,
  profiles: ReadonlyMap<string, Profile>,
): Map<string, string> {
  const read = new Map<string, string>();
  if (meanings.size === 0) return read;
  let keys: Set<string> | undefined;
  for (const { key, short } of paper.candidates) {
    const name = short ?? key;
    const longs = meanings.get(name);
    if (!longs) continue;
    const own = (keys ??= new Set(paper.candidates.map((candidate) => ownerOf(candidate.key))));
    const [best, next] = [...longs]
      .map((long) => ({ long, fit: fit(own, name, long) }))
      .sort((a, b) => b.fit - a.fit || (a.long < b.long ? -1 : 1));
    const isClear = best!.fit >= clearly && best!.fit >= clearly * (next?.fit ?? 0);
    const meaning = isClear ? best!.long : presumed.get(name);
    if (meaning !== undefined && meaning !== ownerOf(key)) read.set(key, meaning);
  }
  return read;

  function fit(own: ReadonlySet<string>, short: string, long: string): number {
    const { papers: holders, counts } = profiles.get(long) ?? noProfile;
    let observed = 0;
    let expected = 0;
    for (const key of own) {
      if (key === long || key === short) continue;
      const share = frequency(key) / papers;
      const weight = Math.log(1 / share);
      observed += (weight * (counts.get(key) ?? 0)) / Math.max(1, holders);
      expected += weight * share;
    }
    return expected > 0 ? observed / expected : 0;
  }
}

const noProfile: Profile = { papers: 0, counts: new Map() };

/** How often each short form was read as each meaning, over all papers. */
export function mergeReadings(parts: Iterable<ReadonlyMap<string, string>>): Vote[] {
  const sums = new Map<string, Vote>();
  for (const part of parts) for (const [short, long] of part) addVote(sums, { short, long, papers: 1 });
  return sortedByKey(sums);
}
