import type { Concept } from '../model/index.ts';
import { count } from '../words/count.ts';

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
    return named.length > 0
      ? `${count(papers, 'paper')} on ${list(named)}.`
      : `${count(papers, 'paper')} that share few concepts.`;
  }
  const more = second ? `, ${second.papers} about ${label(second)}` : '';
  const also = others.length > 0 ? `; also ${list(others.map(label))}` : '';
  return `${first.papers} of its ${count(papers, 'paper')} are about ${label(first)}${more}${also}.`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
