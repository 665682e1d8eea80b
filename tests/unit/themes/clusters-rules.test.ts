import { describe, expect, test } from 'vitest';
import type { EdgeTable } from '../../../src/model/index.ts';
import { seeded } from '../../../src/build/random.ts';
import { consensusWeight, runCount, type Communities } from '../../../src/themes/communities.ts';
import { broaderThemes, groupThemes } from '../../../src/themes/groups.ts';
import { communitiesAtLevel, isNearer, joinCommunities } from '../../../src/themes/level.ts';
import { centrality, cohesions, stabilities } from '../../../src/themes/measure.ts';
import { modularity } from '../../../src/themes/modularity.ts';
import { judge } from '../../../src/themes/structure.ts';

type Edge = [a: number, b: number, weight?: number];

const table = (edges: readonly Edge[]): EdgeTable => ({
  source: edges.map(([a]) => a),
  target: edges.map(([, b]) => b),
  weight: edges.map(([, , weight = 1]) => weight),
});

/** Every two of some nodes. */
const clique = (nodes: readonly number[], weight = 1): Edge[] =>
  nodes.flatMap((a, at) => nodes.slice(0, at).map((b): Edge => [b, a, weight]));

/** Nodes 0, 1, 2, ... in communities of the sizes given. */
function communities(sizes: readonly number[], together: readonly number[] = []): Communities {
  const of = Int32Array.from(sizes.flatMap((size, community) => Array.from({ length: size }, () => community)));
  return { of, count: sizes.length, modularity: 0, together: Float64Array.from(together) };
}

describe('runs of the clustering', () => {
  test.each([
    [0, 30, 30],
    [33_333, 30, 30],
    [40_000, 25, 30],
    [50_000, 20, 30],
    [500_000, 20, 30],
    [9_900, 100, 100],
    [10_000, 100, 101],
    [500_000, 3, 3],
  ])('a graph of %d edges gets %d of %d runs: a million edges in all, 20 runs at least', (edges, runs, most) => {
    expect(runCount(edges, most)).toBe(runs);
  });

  test('an edge weighs in the consensus by the square of how often its ends stood together, and a hundredth in any case', () => {
    expect(consensusWeight(2, 0.5)).toBeCloseTo(2 * 0.26, 12);
    expect(consensusWeight(3, 0)).toBeCloseTo(0.03, 12);
    expect(consensusWeight(1, 1)).toBeCloseTo(1.01, 12);
  });
});

describe('measures of themes', () => {
  // Two triangles joined by one edge: 6 of 7 edges are inside, each community has 7 of the 14 ends.
  const ties = table([...clique([0, 1, 2]), ...clique([3, 4, 5]), [2, 3]]);

  test('modularity is the share of edges inside communities less what chance gives', () => {
    expect(modularity(ties, communities([3, 3]).of)).toBeCloseTo(6 / 7 - 2 * (7 / 14) ** 2, 12);
    expect(modularity(ties, communities([6]).of)).toBeCloseTo(0, 12);
  });

  test('stability is the mean over ties inside a theme of how often their ends stood together, by weight', () => {
    const some = table([[0, 1, 1], [0, 2, 3], [1, 2, 5], [3, 4, 1]]); // prettier-ignore
    expect(stabilities(some, communities([2, 3], [0.9, 0.5, 0.3, 0.25]))).toEqual([0.9, 0.25]);
    expect(stabilities(some, communities([3, 2], [0.9, 0.5, 0.3, 0.25]))).toEqual([(0.9 + 1.5 + 1.5) / 9, 0.25].map((value) => Math.round(value * 1e4) / 1e4)); // prettier-ignore
    expect(stabilities(some, communities([1, 4], [1, 1, 1, 1]))).toEqual([0, 1]);
  });

  test('cohesion is the share of the ends of ties that lead to the theme itself', () => {
    // Theme 0 has 2 * 3 ends inside and one outside, of weight 2.
    const between = table([[0, 0, 3], [0, 1, 2], [1, 1, 4]]); // prettier-ignore
    expect(cohesions(between, 3)).toEqual([6 / 8, 8 / 10, 0]);
  });

  test('a paper is central by the weight of its ties within its theme', () => {
    expect([...centrality(table([[0, 1, 2], [0, 2, 3], [1, 2, 4]]), [0, 0, 1])]).toEqual([2, 2, 0]); // prettier-ignore
  });
});

describe('whether papers fall into themes', () => {
  const same = [0.3, 0.3, 0.3, 0.3, 0.3];

  test('modularity has to be above that of shuffled papers by 0.02, and is clear from 0.08 on', () => {
    expect(judge(0.3199, same)).toEqual({ verdict: 'none', expected: 0.3 });
    expect(judge(0.3201, same).verdict).toBe('weak');
    expect(judge(0.3799, same).verdict).toBe('weak');
    expect(judge(0.3801, same).verdict).toBe('clear');
  });

  test('modularity has to be above that of shuffled papers by 3 standard deviations', () => {
    // The squares around 0.3 add up to 4 * 0.03 ** 2, so the deviation of the five is 0.03.
    const spread = [0.27, 0.27, 0.3, 0.33, 0.33];
    expect(judge(0.389, spread).verdict).toBe('none');
    expect(judge(0.391, spread).verdict).toBe('clear');
  });
});

describe('joining communities', () => {
  test('the two with the most ties for their sizes are joined first', () => {
    // Themes 0 and 1 of one paper have a tie of 1: 1 of 1 pair. Theme 2 of ten papers has ties of 2 with 0: 0.2 a pair.
    const between = table([[0, 1, 1], [0, 2, 2]]); // prettier-ignore
    expect(groupThemes(between, [1, 1, 10], { most: 2 })).toEqual([[2], [0, 1]]);
  });

  test('a joined theme has the ties and the papers of both', () => {
    // 0 and 1 are joined (4 of 1 pair). Then 2 has 0.9 + 0.9 of 2 pairs with them, 0.9 a pair, and 1 with 3.
    const between = table([[0, 1, 4], [0, 2, 0.9], [1, 2, 0.9], [2, 3, 1]]); // prettier-ignore
    expect(groupThemes(between, [1, 1, 1, 1], { most: 2 })).toEqual([[0, 1], [2, 3]]); // prettier-ignore
  });

  test('themes without a tie between them are never joined', () => {
    expect(groupThemes(table([[0, 0], [1, 1]]), [2, 1], { most: 1 })).toEqual([[0], [1]]); // prettier-ignore
  });

  /** Two communities of ten papers, each tied in all 45 pairs, and so many ties between them. */
  const cliques = (between: number) => {
    const cross = Array.from({ length: between }, (_, at): Edge => [at % 10, 10 + Math.floor(at / 10)]);
    return table([
      ...clique([...Array(10).keys()]),
      ...clique(Array.from({ length: 10 }, (_, at) => 10 + at)),
      ...cross,
    ]);
  };

  test('two communities are one from more than 0.7 of the ties between them that each has in itself', () => {
    expect(joinCommunities(communities([10, 10]), cliques(70), Infinity).count).toBe(2);
    expect(joinCommunities(communities([10, 10]), cliques(71), Infinity).count).toBe(1);
  });

  test('two communities are compared by the looser of them', () => {
    // The second has 10 of its 45 ties; 16 of 100 between them are more than 0.7 of 10 / 45, 15 are not.
    const loose = (between: number) => {
      const edges = cliques(between);
      const kept = edges.source.map((_, row) => row).filter((row) => row < 45 + 10 || row >= 90);
      return { source: kept.map((row) => edges.source[row]!), target: kept.map((row) => edges.target[row]!), weight: kept.map(() => 1) }; // prettier-ignore
    };
    expect(joinCommunities(communities([10, 10]), loose(15), Infinity).count).toBe(2);
    expect(joinCommunities(communities([10, 10]), loose(16), Infinity).count).toBe(1);
  });

  test.each([
    [10, 2, 1, 'two papers are too few for a theme'],
    [9, 3, 2, 'three papers are enough'],
    [9, 2, 2, 'among fewer than 12 papers two are enough'],
  ])('communities of %d and %d papers with a tie make %d: %s', (large, small, left) => {
    const [first, second] = [[...Array(large).keys()], Array.from({ length: small }, (_, at) => large + at)];
    const ties = table([...clique(first), ...clique(second), [0, large]]);
    expect(joinCommunities(communities([large, small]), ties, Infinity).count).toBe(left);
  });
});

describe('as many themes as asked for', () => {
  test('more communities than wanted are nearer than fewer, for they can be joined', () => {
    expect(isNearer(9, 4, 5)).toBe(true);
    expect(isNearer(4, 9, 5)).toBe(false);
    expect([isNearer(6, 9, 5), isNearer(9, 6, 5)]).toEqual([true, false]);
    expect([isNearer(4, 3, 5), isNearer(3, 4, 5)]).toEqual([true, false]);
  });

  test('when there cannot be as many as asked for, there are as many as the ties allow', () => {
    // Four groups of three triangles: up to a resolution of some 1.5 the groups are found, from 2 on the triangles.
    const edges: Edge[] = [];
    for (let b = 0; b < 36; b++) {
      for (let a = 0; a < b; a++) {
        const share = (size: number) => Math.floor(a / size) === Math.floor(b / size);
        if (share(3)) edges.push([a, b, 3]);
        else if (share(9) && a % 3 === b % 3) edges.push([a, b, 1]);
        else if (b === a + 1) edges.push([a, b, 0.1]);
      }
    }
    const found = (themes: number) =>
      communitiesAtLevel(table(edges), 36, seeded(1), { themes, resolution: 1, runs: 5 }).count;
    expect(found(30)).toBe(12);
    expect(found(12)).toBe(12);
    expect(found(5)).toBe(5);
  });
});

describe('broader themes', () => {
  /** Themes of three papers in groups with strong ties, each group tied a little to the next. */
  const grouped = (groups: number, each: number) => {
    const inside = Array.from(
      { length: groups },
      (_, group) =>
      clique(Array.from({ length: each }, (_, at) => group * each + at), 5), // prettier-ignore
    ).flat();
    const themes = groups * each;
    const ring = Array.from({ length: groups }, (_, group): Edge => [
      group * each,
      (group * each + each) % themes,
      0.01,
    ]);
    const own = Array.from({ length: themes }, (_, theme): Edge => [theme, theme, 5]);
    return broaderThemes(
      table([...own, ...inside, ...ring]),
      Array.from({ length: themes }, () => 3),
    ).length;
  };

  test.each([
    [3, 2, 3, 'they are half as many'],
    [3, 3, 3, 'they are a third as many'],
    [2, 4, 3, 'a third of 8, rounded, is the least'],
    [4, 1, 2, 'half of 4 is the most'],
    [12, 2, 12, 'there may be twelve'],
    [14, 2, 12, 'there are twelve at most'],
  ])('of %d groups of %d themes %d broader themes are found: %s', (groups, each, found) => {
    expect(grouped(groups, each)).toBe(found);
  });
});
