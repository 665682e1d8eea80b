import type { WordOdds } from '../../src/extract/corpus/features.ts';

/** A candidate with its words and whether a reader marked it. */
export interface Marked {
  key: string;
  positive: boolean;
}

const prior = 6;

/** Log-odds of being marked by the head, by the first word, and by any word, shrunk towards the average. */
export function wordOdds(rows: readonly Marked[]): WordOdds {
  const average = rows.filter((row) => row.positive).length / rows.length;
  const table = (wordsOf: (words: string[]) => string[]): Map<string, number> => {
    const counts = new Map<string, { all: number; positive: number }>();
    for (const { key, positive } of rows) {
      for (const word of new Set(wordsOf(key.split(' ')))) {
        const count = counts.get(word) ?? { all: 0, positive: 0 };
        counts.set(word, count);
        count.all++;
        if (positive) count.positive++;
      }
    }
    const odds = new Map<string, number>();
    for (const [word, { all, positive }] of counts) {
      if (all < 3) continue;
      const share = (positive + prior * average) / (all + prior);
      odds.set(word, Math.round(100 * (Math.log(share / (1 - share)) - Math.log(average / (1 - average)))) / 100);
    }
    return odds;
  };
  return {
    head: table((words) => [words.at(-1)!]),
    first: table((words) => (words.length > 1 ? [words[0]!] : [])),
    any: table((words) => words),
  };
}
