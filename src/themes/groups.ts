import type { EdgeTable } from '../model/index.ts';

/**
 * Joins themes into broader ones: the two with the most weight of ties between them for their sizes first (average
 * linkage), until `count` are left or those left are not tied at all.
 * @param between theme to theme, any order and as often as it likes
 * @param sizes number of papers of each theme
 * @returns the themes of each group, the largest group first
 */
export function groupThemes(between: EdgeTable, sizes: readonly number[], count: number): number[][] {
  const tie = sizes.map(() => new Float64Array(sizes.length));
  between.source.forEach((a, row) => {
    const b = between.target[row]!;
    if (a === b) return;
    tie[a]![b]! += between.weight[row]!;
    tie[b]![a]! += between.weight[row]!;
  });
  const groups = sizes.map((_, theme) => [theme]);
  const papers = (group: readonly number[]) => group.reduce((sum, theme) => sum + sizes[theme]!, 0);
  const linkage = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, x) => sum + b.reduce((total, y) => total + tie[x]![y]!, 0), 0) / (papers(a) * papers(b));
  while (groups.length > count) {
    let [best, first, second] = [0, 0, 0];
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const own = linkage(groups[a]!, groups[b]!);
        if (own > best) [best, first, second] = [own, a, b];
      }
    }
    if (best === 0) break;
    groups[first] = [...groups[first]!, ...groups[second]!].sort((x, y) => x - y);
    groups.splice(second, 1);
  }
  return groups.sort((a, b) => papers(b) - papers(a) || a[0]! - b[0]!);
}
