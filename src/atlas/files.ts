import {
  isBeyondChance,
  type FileComparison,
  type FilePapers,
  type Paper,
  type SharedPapers,
  type Themes,
} from '../model/index.ts';
import { chanceOfSharing } from '../overlaps/hypergeometric.ts';
import { correctForMany } from '../overlaps/significance.ts';

/** A theme counts as one of a file from this many papers on. */
const leastPapers = 2;

/** Compares the files that the papers of a map come from: the themes of each, and what each two of them have in common. */
export function compareFiles(
  papers: readonly Pick<Paper, 'sources'>[],
  { themes }: Pick<Themes, 'themes'>,
): FileComparison {
  const namesOf = papers.map(({ sources }) => [...new Set(sources.map(({ file }) => file))].sort());
  const names = [...new Set(namesOf.flat())].sort();
  const index = new Map(names.map((name, file) => [name, file]));
  const filesOf = namesOf.map((own) => own.map((name) => index.get(name)!));

  const members: number[][] = names.map(() => []);
  filesOf.forEach((own, paper) => own.forEach((file) => members[file]!.push(paper)));
  const sizes = members.map(({ length }) => length);
  const found = themesOfFiles(filesOf, sizes, themes);
  const files = names.map((name, file): FilePapers => ({
    name,
    papers: sizes[file]!,
    alone: members[file]!.filter((paper) => filesOf[paper]!.length === 1).length,
    themes: found[file]!,
  }));
  return { files, pairs: pairsOfFiles(filesOf, sizes, themesInCommon(files, themes.length)) };
}

/** The themes of each file, the most papers first. */
function themesOfFiles(
  filesOf: readonly number[][],
  sizes: readonly number[],
  themes: Themes['themes'],
): FilePapers['themes'][] {
  const cells = themes.flatMap(({ papers }, theme) => {
    const counts = new Map<number, number>();
    for (const paper of papers) for (const file of filesOf[paper]!) counts.set(file, (counts.get(file) ?? 0) + 1);
    return [...counts].map(([file, observed]) => ({ file, theme, observed, one: sizes[file]!, other: papers.length }));
  });
  const shared = againstChance(cells, filesOf.length, sizes.length * themes.length);
  const found: FilePapers['themes'][] = sizes.map(() => []);
  cells.forEach(({ file, theme }, cell) => found[file]!.push({ theme, ...shared[cell]! }));
  for (const own of found) own.sort((x, y) => y.observed - x.observed || x.theme - y.theme);
  return found;
}

/** For each theme the files that have more of its papers than chance gives. */
function themesInCommon(files: readonly FilePapers[], themes: number): number[][] {
  const typical: number[][] = Array.from({ length: themes }, () => []);
  files.forEach(({ themes: own }, file) => {
    for (const { theme, ...shared } of own)
      if (isBeyondChance(shared) && shared.observed >= leastPapers) typical[theme]!.push(file);
  });
  return typical;
}

/** The pairs of files with a paper or a theme in common, the surest first. */
function pairsOfFiles(
  filesOf: readonly number[][],
  sizes: readonly number[],
  filesOfThemes: readonly number[][],
): FileComparison['pairs'] {
  const papers = byPair(filesOf);
  const themes = byPair(filesOfThemes);
  const found = [...new Set([...papers.keys(), ...themes.keys()])].map((pair) => {
    const [a, b] = [Math.floor(pair / sizes.length), pair % sizes.length];
    return { a, b, papers: papers.get(pair) ?? [], themes: themes.get(pair) ?? [] };
  });
  const counts = found.map(({ a, b, papers: both }) => ({ observed: both.length, one: sizes[a]!, other: sizes[b]! }));
  const shared = againstChance(counts, filesOf.length, (sizes.length * (sizes.length - 1)) / 2);
  return found
    .map((pair, i) => ({ ...pair, shared: shared[i]! }))
    .sort((x, y) => x.shared.q - y.shared.q || y.papers.length - x.papers.length || x.a - y.a || x.b - y.b);

  /** For each two files, as one number, the places in a list at which both stand. */
  function byPair(lists: readonly number[][]): Map<number, number[]> {
    const places = new Map<number, number[]>();
    lists.forEach((own, place) => {
      own.forEach((a, at) => {
        for (const b of own.slice(at + 1)) {
          const pair = a * sizes.length + b;
          const both = places.get(pair);
          if (both) both.push(place);
          else places.set(pair, [place]);
        }
      });
    });
    return places;
  }
}

/**
 * Numbers of papers that two sets share against a random draw from all papers.
 * @param counts the papers shared, those of the one set, and those of the other
 * @param comparisons how many were made; those that are not listed share nothing
 */
function againstChance(
  counts: readonly { observed: number; one: number; other: number }[],
  papers: number,
  comparisons: number,
): SharedPapers[] {
  const q = correctForMany(
    counts.map(({ observed, one, other }) => chanceOfSharing(observed, one, other, papers)),
    comparisons,
  );
  return counts.map(({ observed, one, other }, i) => ({ observed, expected: (one * other) / papers, q: q[i]! }));
}
