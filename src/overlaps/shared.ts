import type { Concept, EdgeTable, Themes } from '../model/index.ts';
import { degreesOf, linksByTheme, total } from './by-theme.ts';

/** What lies in several themes, to be asked for by pair. */
export interface Sharing {
  /** Indices of papers that belong to both themes by degree, the most evenly torn first. */
  papers(a: number, b: number): number[];
  /** Indices of concepts that papers of both are about, the most telling first. */
  concepts(a: number, b: number): number[];
}

/** Papers, and concepts, told of a pair. */
const mostTold = 100;
/** A paper belongs to a theme from this degree on. */
const leastDegree = 0.15;

/**
 * Finds what lies in several themes. A concept is telling of two themes when the papers of both are much about it (the
 * geometric mean), those of other themes are not (the square of the share), and it is not over-general.
 * @param about paper to concept, with how much the paper is about it; without what is no evidence
 * @param specificity how much a concept tells by its kind, 0 to 1
 */
export function findSharing(
  about: EdgeTable,
  themes: Themes,
  concepts: readonly Concept[],
  specificity: (concept: number) => number,
): Sharing {
  const papers = pairwise(themes.themes.length);
  degreesOf(themes.papersByDegree, themes.ofPaper.length).forEach((own, paper) => {
    papers.add(paper, new Map([...own].filter(([, degree]) => degree >= leastDegree)), Math.min);
  });
  const held = pairwise(themes.themes.length);
  const byTheme = linksByTheme(about.target, about.source, about.weight, themes.ofPaper, concepts.length);
  byTheme.forEach(({ weights }, concept) => {
    const all = total(weights);
    held.add(concept, weights, (a, b) => Math.sqrt(a * b) * ((a + b) / all) ** 2 * specificity(concept));
  });
  return { papers: papers.of, concepts: held.of };
}

/** Members with a score for each pair of themes that they are in. */
function pairwise(themes: number) {
  const found = new Map<number, { index: number; score: number }[]>();
  return {
    add(index: number, own: ReadonlyMap<number, number>, score: (a: number, b: number) => number): void {
      for (const [a, x] of own) {
        for (const [b, y] of own) {
          if (a >= b) continue;
          const key = a * themes + b;
          const there = found.get(key) ?? [];
          if (there.length === 0) found.set(key, there);
          there.push({ index, score: score(x, y) });
        }
      }
    },
    of: (a: number, b: number): number[] =>
      (found.get(a * themes + b) ?? [])
        .sort((x, y) => y.score - x.score || x.index - y.index)
        .slice(0, mostTold)
        .map(({ index }) => index),
  };
}
