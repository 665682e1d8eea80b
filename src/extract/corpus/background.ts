/** How a phrase is used in a large collection of abstracts of all fields. */
export interface Usage {
  /** Papers that use it, as a base-2 logarithm; 0 is one paper, or fewer than the table holds. */
  papers: number;
  /** Share of them in which it stands alone between other words, and in a title alone. */
  alone: number;
  title: number;
}

/** Phrase statistics, by normal form. */
export type Background = ReadonlyMap<string, Usage>;

export const unseen: Usage = { papers: 0, alone: 0, title: 0 };

/** Steps of the quantised shares. */
const steps = 15;

/**
 * Reads the phrase table: lines sorted by phrase, each with how many characters it shares with the line before (base 36), the
 * rest of the phrase, a tab, and three digits in base 36: twice the logarithm of the papers, and the two shares in fifteenths.
 */
export function readBackground(text: string): Background {
  const table = new Map<string, Usage>();
  let phrase = '';
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const tab = line.length - 4;
    phrase = phrase.slice(0, parseInt(line[0]!, 36)) + line.slice(1, tab);
    const digit = (at: number) => parseInt(line[tab + at]!, 36);
    table.set(phrase, { papers: digit(1) / 2, alone: digit(2) / steps, title: digit(3) / steps });
  }
  return table;
}

/** Writes the phrase table that `readBackground` reads; `rows` sorted by phrase. */
export function writeBackground(
  rows: readonly { phrase: string; papers: number; alone: number; title: number }[],
  comment: string,
): string {
  const lines = [`# ${comment}`];
  let previous = '';
  for (const { phrase, papers, alone, title } of rows) {
    let shared = 0;
    while (shared < 35 && shared < previous.length && previous[shared] === phrase[shared]) shared++;
    const digits = [2 * Math.log2(papers), (steps * alone) / papers, (steps * title) / papers].map((value) =>
      Math.min(35, Math.round(value)).toString(36),
    );
    lines.push(`${shared.toString(36)}${phrase.slice(shared)}\t${digits.join('')}`);
    previous = phrase;
  }
  return `${lines.join('\n')}\n`;
}
