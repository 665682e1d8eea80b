import type { Known, PaperCandidates } from '../paper/candidate.ts';

/** What the corpus knows of one key; counts only, no text but the forms it is written in. */
export interface Tally {
  key: string;
  /** Papers that name it; papers in which it stands alone. */
  papers: number;
  alone: number;
  /** How often each written form occurs. */
  forms: Map<string, number>;
  known: Known | null;
}

/** How often a paper spells a short form out, by normal forms: short, then long, then papers. */
export type AbbreviationVotes = Map<string, Map<string, number>>;

/** Counts each key over all papers. */
export function tallyUp(papers: Iterable<PaperCandidates>): { tallies: Map<string, Tally>; votes: AbbreviationVotes } {
  const tallies = new Map<string, Tally>();
  const votes: AbbreviationVotes = new Map();
  for (const paper of papers) {
    for (const candidate of paper.candidates) {
      let tally = tallies.get(candidate.key);
      if (!tally)
        tallies.set(
          candidate.key,
          (tally = { key: candidate.key, papers: 0, alone: 0, forms: new Map(), known: candidate.known }),
        );
      tally.papers++;
      if (candidate.standing.alone > 0) tally.alone++;
      tally.known ??= candidate.known;
      for (const { text } of candidate.occurrences) tally.forms.set(text, (tally.forms.get(text) ?? 0) + 1);
    }
    for (const { short, long } of new Map(
      paper.abbreviationKeys.map((pair) => [`${pair.short}\t${pair.long}`, pair]),
    ).values()) {
      const longs = votes.get(short) ?? new Map<string, number>();
      votes.set(short, longs.set(long, (longs.get(long) ?? 0) + 1));
    }
  }
  return { tallies, votes };
}
