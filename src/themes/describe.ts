import type { Concept } from '../model/index.ts';

/** A concept of a theme and in how many of its papers it stands. */
export interface Share {
  concept: number;
  papers: number;
}

/**
 * One line on a theme, from counts: "12 of its 18 papers are about spiking neural networks, 7 about STDP; also SpiNNaker."
 * @param telling the theme's concepts, the most telling first
 */
export function describeTheme(telling: readonly Share[], papers: number, concepts: readonly Concept[]): string {
  const shared = telling.filter((share) => share.papers >= 2).slice(0, 5);
  const [first, second, ...others] = [...shared].sort((a, b) => b.papers - a.papers);
  const label = ({ concept }: Share) => concepts[concept]!.label;
  if (!first) {
    const named = telling.slice(0, 3).map(label);
    return named.length > 0 ? `${count(papers)} on ${list(named)}.` : `${count(papers)} that share few concepts.`;
  }
  const more = second ? `, ${second.papers} about ${label(second)}` : '';
  const also = others.length > 0 ? `; also ${list(others.map(label))}` : '';
  return `${first.papers} of its ${count(papers)} are about ${label(first)}${more}${also}.`;
}

const count = (papers: number): string => (papers === 1 ? '1 paper' : `${papers} papers`);

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
