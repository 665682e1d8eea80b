import type { EdgeTable } from '../model/index.ts';

/** The theme whose papers are most about a concept, for the theme's size; `null` where none of its papers has one. */
export function homesOfConcepts(
  about: EdgeTable,
  ofPaper: readonly (number | null)[],
  concepts: number,
  themes: number,
): (number | null)[] {
  const weights = Array.from({ length: concepts }, () => new Map<number, number>());
  const total = new Float64Array(themes);
  about.source.forEach((paper, row) => {
    const theme = ofPaper[paper];
    if (theme === null || theme === undefined) return;
    const own = weights[about.target[row]!]!;
    own.set(theme, (own.get(theme) ?? 0) + about.weight[row]!);
    total[theme]! += about.weight[row]!;
  });
  return weights.map((own) => {
    const [best] = [...own].sort(([a, x], [b, y]) => y / Math.sqrt(total[b]!) - x / Math.sqrt(total[a]!) || a - b);
    return best ? best[0] : null;
  });
}
