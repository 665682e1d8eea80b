import type { Concept, EdgeTable } from '../model/index.ts';

/** When a concept is too widespread to be evidence of an overlap. */
export interface WidespreadOptions {
  /** It is spread over more than this share of the themes; 1/3. */
  share: number;
  /** And over more than this many, whatever their number: any concept of an overlap is in two; 2. */
  themes: number;
  /** A theme counts where at least this many of its papers are about the concept, ... 2 */
  papers: number;
  /** ... or at least this share of the concept's papers are in it; 0.05. */
  fairShare: number;
}
export const widespreadDefaults: WidespreadOptions = { share: 1 / 3, themes: 2, papers: 2, fairShare: 0.05 };

/**
 * Indices of the concepts that are no evidence of an overlap, ascending: those in more than half of all papers, in more papers
 * than any theme has, or spread over more than a third of the themes. A stray paper of a much-used concept does not count for its theme.
 * @param about paper to concept
 */
export function findWidespread(
  about: EdgeTable,
  ofPaper: readonly (number | null)[],
  concepts: readonly Concept[],
  themes: number,
  options: Partial<WidespreadOptions> = {},
): number[] {
  const settings = { ...widespreadDefaults, ...options };
  const most = Math.max(settings.themes, settings.share * themes);
  const perTheme = concepts.map(() => new Map<number, number>());
  about.source.forEach((paper, row) => {
    const theme = ofPaper[paper];
    if (theme === null || theme === undefined) return;
    const own = perTheme[about.target[row]!]!;
    own.set(theme, (own.get(theme) ?? 0) + 1);
  });
  const sizes = new Uint32Array(themes);
  for (const theme of ofPaper) if (theme !== null) sizes[theme]!++;
  const largest = Math.max(...sizes);
  return concepts.flatMap(({ common }, concept) => {
    const counts = [...perTheme[concept]!.values()];
    const papers = counts.reduce((sum, count) => sum + count, 0);
    if (common || papers > largest) return [concept];
    const fair = settings.fairShare * papers;
    return counts.filter((count) => count >= settings.papers || count >= fair).length > most ? [concept] : [];
  });
}
