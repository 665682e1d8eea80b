import type { Known, PaperCandidates } from '../paper/candidate.ts';

/** What the corpus knows of one key; counts only, no text. */
export interface Tally {
  key: string;
  /** Papers that name it; papers in which it stands alone. */
  papers: number;
  alone: number;
  known: Known | null;
}

/** How often a paper spells a short form out, by normal forms: short, then long, then papers. */
export type AbbreviationVotes = Map<string, Map<string, number>>;

/** The candidates of all papers in figures. */
export interface Count {
  /** By key. */
  tallies: Map<string, Tally>;
  /** Candidates of one word, as they are written. */
  words: Set<string>;
  votes: AbbreviationVotes;
}

/** Counts each key over all papers. */
export function tallyUp(papers: Iterable<PaperCandidates>): Count {
  const tallies = new Map<string, Tally>();
  const words = new Set<string>();
  const votes: AbbreviationVotes = new Map();
  for (const paper of papers) {
    for (const candidate of paper.candidates) {
      let tally = tallies.get(candidate.key);
      if (!tally)
        tallies.set(candidate.key, (tally = { key: candidate.key, papers: 0, alone: 0, known: candidate.known }));
      tally.papers++;
      if (candidate.standing.alone > 0) tally.alone++;
      tally.known ??= candidate.known;
      if (!candidate.key.includes(' ')) for (const { text } of candidate.occurrences) words.add(text);
    }
    for (const { short, long } of new Map(
      paper.abbreviationKeys.map((pair) => [`${pair.short}\t${pair.long}`, pair]),
    ).values()) {
      const longs = votes.get(short) ?? new Map<string, number>();
      votes.set(short, longs.set(long, (longs.get(long) ?? 0) + 1));
    }
  }
  return { tallies, words, votes };
}
