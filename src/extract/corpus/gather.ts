import type { Notice } from '../../model/index.ts';
import { unite, type Candidate, type PaperCandidates } from '../paper/candidate.ts';
import { noCorrections, type CorrectionIndex } from '../paper/corrections.ts';
import type { Surroundings } from './features.ts';
import { readShortForms, type Readings } from './disambiguate.ts';
import { locateNames, unusedCorrections } from './locate.ts';
import { mergeVariants, type Merge } from './merge.ts';
import type { Demands } from './obey.ts';
import { tallyUp, type AbbreviationVotes, type Tally } from './tally.ts';

/** The candidates of all papers, counted, variants merged. */
export interface Gathered {
  /** Papers in the corpus. */
  papers: number;
  /** By key, after merging: the key that the others joined. */
  merged: ReadonlyMap<string, Tally>;
  /** Candidates of one word, as they are written. */
  words: ReadonlySet<string>;
  /** By the key that joined another. */
  merges: ReadonlyMap<string, Merge>;
  /** How the papers spell out each short form. */
  votes: AbbreviationVotes;
  /** The key that a key joined in the end. */
  ownerOf(key: string): string;
  /** What ambiguous short forms mean in papers that don't say so, by index of the paper. */
  readings: Readings;
  /** What the user's corrections ask of the concept of a key that joined no other. */
  demands: Demands;
  /** Corrections that name nothing in the papers. */
  unused: Notice[];
}

/** Counts the candidates of all papers and merges their variants, as the user's corrections want it. */
export function gather(papers: readonly PaperCandidates[], corrections: CorrectionIndex = noCorrections): Gathered {
  const { tallies, words, votes } = tallyUp(papers);
  const located = locateNames(papers, tallies, corrections);
  const { owner, merges, asked, used } = mergeVariants(tallies, votes, located);
  const ownerOf = (key: string): string => {
    let at = key;
    for (let next = owner.get(at); next !== undefined; next = owner.get(at)) at = next;
    return at;
  };
  const merged = mergeTallies(tallies, owner, ownerOf);
  const isOpen = (short: string): boolean => ownerOf(short) === short && !merged.get(short)?.known && !asked.has(short);
  const readings = readShortForms(papers, isOpen, votes, ownerOf, (key) => merged.get(key)!.papers);
  for (const [short, long] of [...readings.values()].flatMap((own) => [...own])) {
    const [from, into] = [merged.get(short), merged.get(long)];
    if (from) from.papers--;
    if (into) into.papers++;
  }
  return {
    papers: papers.length,
    merged,
    words,
    merges: new Map(merges.map((merge) => [merge.from, merge])),
    votes,
    ownerOf,
    readings,
    demands: (key) => asked.get(key) ?? [],
    unused: unusedCorrections(corrections, used),
  };
}

/** The tallies, each that joined another added to it; in place. */
function mergeTallies(
  tallies: Map<string, Tally>,
  owner: ReadonlyMap<string, string>,
  ownerOf: (key: string) => string,
): ReadonlyMap<string, Tally> {
  for (const key of owner.keys()) {
    const [from, into] = [tallies.get(key)!, tallies.get(ownerOf(key))!];
    into.papers += from.papers;
    into.alone += from.alone;
    into.known ??= from.known;
    tallies.delete(key);
  }
  return tallies;
}

/** A candidate of a paper under the key that its variants joined, with what the corpus knows of it. */
export interface Placed {
  key: string;
  candidate: Candidate;
  around: Surroundings;
}

/** The candidates of a paper (and its index) after merging. */
export function placeCandidates(paper: PaperCandidates, index: number, gathered: Gathered): Placed[] {
  const { ownerOf, merged, papers, readings } = gathered;
  const own = new Map<string, Candidate>();
  for (const candidate of paper.candidates) {
    const key = readings.get(index)?.get(candidate.key) ?? ownerOf(candidate.key);
    const other = own.get(key);
    const known = candidate.known ?? merged.get(key)?.known ?? null;
    if (other) own.set(key, unite(other, candidate));
    else own.set(key, known === candidate.known ? candidate : { ...candidate, known });
  }
  return [...own].map(([key, candidate]) => {
    const tally = merged.get(key)!;
    return { key, candidate, around: { papers: tally.papers, alone: tally.alone, of: papers } };
  });
}
