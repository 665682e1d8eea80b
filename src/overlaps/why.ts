import type { Bridge, Concept, EdgeTable, Themes } from '../model/index.ts';
import { count } from '../words/count.ts';
import type { ByTheme } from './by-theme.ts';
import { total } from './by-theme.ts';

/** Concepts of a theme that are named of a paper. */
const mostNamed = 3;

/**
 * Why something is a bridge, in one line of words and counts: `in 4 papers of "X" and 3 of "Y", and of no other theme` of a concept,
 * `names 2 concepts of "X" (grid cell, place cell) and 1 of "Y" (replay)` of a paper.
 * @param about paper to concept, sorted by paper
 */
export function tellWhy(about: EdgeTable, { themes, ofConcept }: Themes, concepts: readonly Concept[]) {
  const named = new Map<number, { concept: number; weight: number }[]>();
  about.source.forEach((paper, row) => {
    const own = named.get(paper) ?? [];
    if (own.length === 0) named.set(paper, own);
    own.push({ concept: about.target[row]!, weight: about.weight[row]! });
  });
  const labels = (paper: number, theme: number): string => {
    const own = named.get(paper)!.filter(({ concept }) => ofConcept[concept] === theme);
    const first = own.sort((x, y) => y.weight - x.weight || x.concept - y.concept).slice(0, mostNamed);
    return `${first.map(({ concept }) => concepts[concept]!.label).join(', ')}${own.length > mostNamed ? ', …' : ''}`;
  };
  return (kind: Bridge['kind'], index: number, a: number, b: number, { links }: ByTheme): string => {
    const [x, y] = [links.get(a)!, links.get(b)!];
    const [first, second] = [`"${themes[a]!.name}"`, `"${themes[b]!.name}"`];
    const rest = total(links) - x - y;
    if (kind === 'concept') {
      const others = rest === 0 ? 'and of no other theme' : `and ${rest} of other themes`;
      return `in ${count(x, 'paper')} of ${first} and ${y} of ${second}, ${others}`;
    }
    const others = rest === 0 ? '' : `, and ${rest} of other themes`;
    return `names ${count(x, 'concept')} of ${first} (${labels(index, a)}) and ${y} of ${second} (${labels(index, b)})${others}`;
  };
}
