import type { FileComparison, FilePapers, Paper, SharedPapers, Themes } from '../model/index.ts';
import { chanceOfSharing } from '../overlaps/hypergeometric.ts';
import { correctForMany } from '../overlaps/significance.ts';

/** A false discovery rate at or below this counts as beyond chance. */
const significant = 0.05;

/** A theme counts as one of a file from this many papers on. */
const leastPapers = 2;

/** Compares the files that the papers of a map come from: the themes of each, and what each two of them have in common. */
export function compareFiles(
  papers: readonly Pick<Paper, 'sources'>[],
  themes: Pick<Themes, 'themes'>,
): FileComparison {
  const namesOf = papers.map(({ sources }) => [...new Set(sources.map(({ file }) => file))].sort());
  const names = [...new Set(namesOf.flat())].sort();
  const index = new Map(names.map((name, file) => [name, file]));
  const filesOf = namesOf.map((own) => own.map((name) => index.get(name)!));
  const sizes = new Int32Array(names.length);
  const alone = new Int32Array(names.length);
  const both = new Map<number, number[]>();
  filesOf.forEach((own, paper) => {
    if (own.length === 1) alone[own[0]!]!++;
    for (const [at, a] of own.entries()) {
      sizes[a]!++;
      for (const b of own.slice(at + 1)) {
        const key = a * names.length + b;
        const shared = both.get(key);
        if (shared) shared.push(paper);
        else both.set(key, [paper]);
      }
    }
  });

  const cells = themes.themes.flatMap(({ papers: members }, theme) => {
    const counts = new Map<number, number>();
    for (const file of members.flatMap((paper) => filesOf[paper]!)) counts.set(file, (counts.get(file) ?? 0) + 1);
    return [...counts].map(([file, observed]) => ({ file, theme, observed, marked: members.length }));
  });
  const ofTheme = corrected(
    cells.map(({ file, observed, marked }) => [observed, sizes[file]!, marked]),
    names.length * themes.themes.length,
  );
  const files = names.map((name, file): FilePapers => {
    const own = cells.flatMap((cell, at) => (cell.file === file ? [{ theme: cell.theme, ...ofTheme[at]! }] : []));
    own.sort((x, y) => y.observed - x.observed || x.theme - y.theme);
    return { name, papers: sizes[file]!, alone: alone[file]!, themes: own };
  });

  const typical = new Map<number, number[]>();
  for (const [file, { themes: own }] of files.entries())
    for (const { theme, observed, expected, q } of own)
      if (q <= significant && observed > expected && observed >= leastPapers)
        typical.set(theme, [...(typical.get(theme) ?? []), file]);
  const inCommon = new Map<number, number[]>();
  for (const [theme, own] of [...typical].sort(([x], [y]) => x - y))
    for (const [at, a] of own.entries())
      for (const b of own.slice(at + 1)) {
        const key = a * names.length + b;
        inCommon.set(key, [...(inCommon.get(key) ?? []), theme]);
      }

  const keys = [...new Set([...both.keys(), ...inCommon.keys()])].sort((x, y) => x - y);
  const ends = keys.map((key) => ({ a: Math.floor(key / names.length), b: key % names.length }));
  const shared = corrected(
    ends.map(({ a, b }, at) => [both.get(keys[at]!)?.length ?? 0, sizes[a]!, sizes[b]!]),
    (names.length * (names.length - 1)) / 2,
  );
  const pairs = ends.map(({ a, b }, at) => ({
    ...{ a, b },
    papers: both.get(keys[at]!) ?? [],
    shared: shared[at]!,
    themes: inCommon.get(keys[at]!) ?? [],
  }));
  pairs.sort((x, y) => x.shared.q - y.shared.q || y.papers.length - x.papers.length || x.a - y.a || x.b - y.b);
  return { files, pairs };

  /** Counts of papers (shared, of the one side, of the other) against chance; those not listed share nothing. */
  function corrected(counts: [observed: number, one: number, other: number][], comparisons: number): SharedPapers[] {
    const all = papers.length;
    const q = correctForMany(
      counts.map(([observed, one, other]) => chanceOfSharing(observed, one, other, all)),
      comparisons,
    );
    return counts.map(([observed, one, other], at) => ({ observed, expected: (one * other) / all, q: q[at]! }));
  }
}
