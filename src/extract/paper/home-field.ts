import type { Token } from '../../text/token.ts';

/**
 * How much each word (as a word form) speaks for a paper of the vocabulary's own field, brain and AI research: log-odds of a
 * logistic regression over the words of a paper, and what it starts from. Learned by scripts/train/home-words.ts.
 */
export interface HomeWords {
  base: number;
  odds: ReadonlyMap<string, number>;
}

/** Reads the table of words: a line each, a tab, its log-odds in hundredths; that of `*` is what a paper starts from. */
export function readHomeWords(table: string): HomeWords {
  const odds = new Map<string, number>();
  for (const line of table.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0 && !line.startsWith('#')) odds.set(line.slice(0, tab), Number(line.slice(tab + 1)) / 100);
  }
  const base = odds.get('*') ?? 0;
  odds.delete('*');
  return { base, odds };
}

/** The probability, 0 to 1, that a paper with these tokens is of the vocabulary's own field. */
export function homeProbability(fields: readonly (readonly Token[])[], { base, odds }: HomeWords): number {
  const seen = new Set<string>();
  let sum = base;
  for (const tokens of fields) {
    for (const { form } of tokens) {
      const own = odds.get(form);
      if (own === undefined || seen.has(form)) continue;
      seen.add(form);
      sum += own;
    }
  }
  return 1 / (1 + Math.exp(-sum));
}
