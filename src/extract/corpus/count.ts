import type { Known, PaperCandidates } from '../paper/candidate.ts';
import { addCasing, type Casing } from '../paper/capitals.ts';
import { nameIn, noCorrections, type CorrectionIndex } from '../paper/corrections.ts';

/** How many papers have a candidate of one key. */
export interface Tally {
  key: string;
  papers: number;
  /** Papers in which it is a whole noun phrase at least once. */
  alone: number;
  known: Known | null;
  /** Papers in which the vocabulary's meaning counts. */
  knownIn: number;
}

/** How many papers say that a short form means a long one. Both are normal forms. */
export interface Vote {
  short: string;
  long: string;
  papers: number;
}

/** How often a name in the user's corrections is another name of a candidate. */
export interface NameUse {
  name: string;
  key: string;
  times: number;
}

/** The candidates of some papers as counts: plain rows, sorted, with no text. Counts of different papers can be added up. */
export interface Counts {
  papers: number;
  /** By key. */
  tallies: Tally[];
  /** How the words of the papers are written; by word. */
  casings: Casing[];
  /** Abbreviations that papers define; by short form, then long form. */
  votes: Vote[];
  /** What the vocabulary says an undefined short form may mean, with the papers in which that is open; ordered as the votes. */
  doubtful: Vote[];
  /** Known short forms that papers use without a definition, with what the vocabulary means by them; ordered as the votes. */
  shorts: Vote[];
  /** Organisms by genus and species with the common name that a paper gives beside it; ordered as the votes. */
  organisms: Vote[];
  /** By name, then key. */
  names: NameUse[];
}

/** The counts of one paper. */
export function countPaper(paper: PaperCandidates, corrections: CorrectionIndex = noCorrections): Counts {
  const { candidates, abbreviationKeys } = paper;
  const counts: Counts = {
    papers: 1,
    tallies: [],
    casings: paper.casings,
    votes: [],
    doubtful: [],
    shorts: [],
    organisms: [],
    names: [],
  };
  for (const { key, known, maybe, short, standing, otherKeys } of candidates) {
    counts.tallies.push({ key, papers: 1, alone: standing.alone > 0 ? 1 : 0, known, knownIn: known ? 1 : 0 });
    if (short !== null) counts.shorts.push({ short, long: key, papers: 1 });
    if (maybe !== null) counts.doubtful.push({ short: key, long: maybe, papers: 1 });
    if (corrections.byKey.size === 0) continue;
    for (const other of otherKeys) {
      const name = nameIn(corrections, other);
      if (name !== null) counts.names.push({ name, key, times: 1 });
    }
  }
  const defined = new Map(abbreviationKeys.map((pair) => [rowKey(pair.short, pair.long), pair]));
  const organisms = new Map(paper.organisms.map((pair) => [rowKey(pair.scientific, pair.common), pair]));
  for (const { scientific, common } of organisms.values())
    counts.organisms.push({ short: scientific, long: common, papers: 1 });
  for (const { short, long } of defined.values()) counts.votes.push({ short, long, papers: 1 });
  return counts;
}

/** The counts of several parts of a collection as those of the whole. The order and the grouping of the parts do not matter. */
export function mergeCounts(parts: Iterable<Counts>): Counts {
  let papers = 0;
  const tallies = new Map<string, Tally>();
  const casings = new Map<string, Casing>();
  const votes = new Map<string, Vote>();
  const doubtful = new Map<string, Vote>();
  const shorts = new Map<string, Vote>();
  const organisms = new Map<string, Vote>();
  const names = new Map<string, NameUse>();
  for (const part of parts) {
    papers += part.papers;
    for (const row of part.tallies) {
      const sum = tallies.get(row.key);
      if (!sum) tallies.set(row.key, { ...row });
      else {
        sum.papers += row.papers;
        sum.alone += row.alone;
        sum.knownIn += row.knownIn;
        sum.known = firstKnown(sum.known, row.known);
      }
    }
    for (const row of part.casings) addCasing(casings, row);
    for (const row of part.votes) addVote(votes, row);
    for (const row of part.doubtful) addVote(doubtful, row);
    for (const row of part.shorts) addVote(shorts, row);
    for (const row of part.organisms) addVote(organisms, row);
    for (const row of part.names) {
      const sum = names.get(rowKey(row.name, row.key));
      if (sum) sum.times += row.times;
      else names.set(rowKey(row.name, row.key), { ...row });
    }
  }
  return {
    papers,
    tallies: [...tallies.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    casings: [...casings.values()].sort(([a], [b]) => (a < b ? -1 : 1)),
    votes: sortedByKey(votes),
    doubtful: sortedByKey(doubtful),
    shorts: sortedByKey(shorts),
    organisms: sortedByKey(organisms),
    names: sortedByKey(names),
  };
}

/** The rows of `into` with the papers of one more. */
export function addVote(into: Map<string, Vote>, row: Vote): void {
  const key = rowKey(row.short, row.long);
  const sum = into.get(key);
  if (sum) sum.papers += row.papers;
  else into.set(key, { ...row });
}

/** The key of a pair of normal forms, which hold no tab. */
export const rowKey = (a: string, b: string): string => `${a}\t${b}`;

/** The rows in the order of their keys. */
export const sortedByKey = <T>(rows: ReadonlyMap<string, T>): T[] =>
  [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);

/** Of two entries of the vocabulary for one key the one with the first label, so that the order of the papers does not matter. */
export function firstKnown(a: Known | null, b: Known | null): Known | null {
  if (!a || !b || a === b) return a ?? b;
  return b.label < a.label ? b : a;
}
