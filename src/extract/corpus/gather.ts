import { unite, type Candidate, type PaperCandidates } from '../paper/candidate.ts';
import type { Surroundings } from './features.ts';
import { mergeVariants, type Merge } from './merge.ts';
import { tallyUp, type Tally } from './tally.ts';

/** The candidates of all papers, counted, variants merged. */
export interface Gathered {
  /** Papers in the corpus. */
  papers: number;
  /** Before merging, by key; after merging, by the key that the others joined. */
  apart: ReadonlyMap<string, Tally>;
  merged: ReadonlyMap<string, Tally>;
  merges: Merge[];
  /** The key that a key joined in the end. */
  ownerOf(key: string): string;
}

/** Counts the candidates of all papers and merges their variants. */
export function gather(papers: readonly PaperCandidates[]): Gathered {
  const { tallies, votes } = tallyUp(papers);
  const { owner, merges } = mergeVariants(tallies, votes);
  const ownerOf = (key: string): string => {
    let at = key;
    for (let next = owner.get(at); next !== undefined; next = owner.get(at)) at = next;
    return at;
  };
  const merged = new Map<string, Tally>();
  for (const tally of tallies.values()) {
    const key = ownerOf(tally.key);
    const sum = merged.get(key);
    if (sum) {
      sum.papers += tally.papers;
      sum.alone += tally.alone;
      sum.known ??= tally.known;
    } else merged.set(key, { ...tally, key });
  }
  return { papers: papers.length, apart: tallies, merged, merges, ownerOf };
}

/** A candidate of a paper under the key that its variants joined, with what the corpus knows of it. */
export interface Placed {
  key: string;
  candidate: Candidate;
  around: Surroundings;
}

/** A paper's candidates after merging. */
export function placeCandidates(paper: PaperCandidates, { ownerOf, merged, papers }: Gathered): Placed[] {
  const own = new Map<string, Candidate>();
  for (const candidate of paper.candidates) {
    const key = ownerOf(candidate.key);
    const other = own.get(key);
    own.set(
      key,
      other ? unite(other, candidate) : { ...candidate, known: candidate.known ?? merged.get(key)?.known ?? null },
    );
  }
  return [...own].map(([key, candidate]) => {
    const tally = merged.get(key)!;
    return { key, candidate, around: { papers: tally.papers, alone: tally.alone, of: papers } };
  });
}
