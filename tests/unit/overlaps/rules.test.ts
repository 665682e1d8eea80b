import { describe, expect, test } from 'vitest';
import type { Concept, EdgeTable, Overlap, Themes } from '../../../src/model/index.ts';
import type { Crossings } from '../../../src/overlaps/crossings.ts';
import { dispersion } from '../../../src/overlaps/dispersion.ts';
import { effectOf } from '../../../src/overlaps/effect.ts';
import { gammaBelow, gammaQuantile } from '../../../src/overlaps/gamma.ts';
import { findGeneral } from '../../../src/overlaps/general.ts';
import { findOverlaps } from '../../../src/overlaps/index.ts';
import { quasiIndependence } from '../../../src/overlaps/null-model.ts';
import { judgePairs } from '../../../src/overlaps/pairs.ts';
import { findSharing } from '../../../src/overlaps/shared.ts';
import { chanceOfFewer, chanceOfMore } from '../../../src/overlaps/significance.ts';
import { findWidespread } from '../../../src/overlaps/widespread.ts';
import { seeded } from '../../../src/build/random.ts';
import { linked, plantedLinks, type Plan } from '../../fixtures/planted-links.ts';

type Row = [source: number, target: number, weight: number];

const table = (rows: readonly Row[]): EdgeTable => ({
  source: rows.map(([source]) => source),
  target: rows.map(([, target]) => target),
  weight: rows.map(([, , weight]) => weight),
});

const concept = (label: string, papers = 2): Concept => ({
  ...{ id: label, label, aliases: [], type: null, papers, common: false, score: 1 },
});

const pairsOf = (options: Partial<Plan>, seed: number): Overlap[] => {
  const { network, themes, concepts } = plantedLinks(seeded(seed), options);
  return findOverlaps(network, themes, concepts).pairs;
};
const pairOf = (pairs: readonly Overlap[], a: number, b: number) => pairs.find((pair) => pair.a === a && pair.b === b)!;

describe('how links spread', () => {
  /** Links as rows of paper and concept. */
  const crossings = (links: [paper: number, concept: number][]) =>
    ({
      paper: Int32Array.from(links, ([paper]) => paper),
      concept: Int32Array.from(links, ([, to]) => to),
    }) as Crossings;
  const themes = (ofPaper: number[], ofConcept: number[]) => ({ ofPaper, ofConcept }) as unknown as Themes;
  // Papers 0 and 1 of theme 0 have two links each, one with theme 1 only, the other with theme 2 only. Each deviates by 1
  // from what both have in the mean, four times; links alone would by 2 * (1 - 2 / 4) * 1/2 * 1/2 = 1/4, four times.
  const byPapers: [number, number][] = [[0, 0], [0, 1], [1, 2], [1, 3]]; // prettier-ignore
  // The same of concepts: 4 and 5 of theme 3 have two links each, with papers of theme 4 and of theme 5.
  const byConcepts: [number, number][] = [[2, 4], [3, 4], [4, 5], [5, 5]]; // prettier-ignore
  const [ofPaper, ofConcept] = [[0, 0, 4, 4, 5, 5], [1, 1, 2, 2, 3, 3]]; // prettier-ignore

  test('links that come together in papers vary more, by the design effect', () => {
    expect(dispersion(crossings(byPapers), themes(ofPaper, ofConcept))).toBeCloseTo(4, 12);
  });

  test('the design effects of papers and of concepts are added, less 1', () => {
    expect(dispersion(crossings([...byPapers, ...byConcepts]), themes(ofPaper, ofConcept))).toBeCloseTo(4 + 4 - 1, 12);
  });

  test('links that spread more evenly than by chance count as links alone', () => {
    const even: [number, number][] = [[0, 0], [0, 2], [1, 1], [1, 3]]; // prettier-ignore
    expect(dispersion(crossings(even), themes(ofPaper, ofConcept))).toBe(1);
  });
});

describe('the chance of a count', () => {
  test('the chance of more links is that of a gamma variable, of counts over the variance, corrected by one half', () => {
    // (5 - 0.5) / 3 + 0.5 = 2 and 3 / 3 = 1: 1 - (1 + 1) / e.
    expect(chanceOfMore({ observed: 5, expected: 3, variance: 3 })).toBeCloseTo(1 - 2 / Math.E, 12);
    expect(chanceOfMore({ observed: 0, expected: 3, variance: 3 })).toBe(1);
  });

  test('the chance of fewer links is corrected by one half likewise', () => {
    // (4 + 0.5) / 3 + 0.5 = 2.
    expect(chanceOfFewer({ observed: 4, expected: 3, variance: 3 })).toBeCloseTo(2 / Math.E, 12);
  });

  test('the ratio is drawn towards 1 by three links of either, and its interval holds 95 %', () => {
    const { log2Ratio, low, high } = effectOf({ observed: 10, expected: 4, variance: 2 }, 3);
    expect(log2Ratio).toBeCloseTo(Math.log2(8 / 5), 12);
    expect(gammaBelow(8, 5 * 2 ** low)).toBeCloseTo(0.025, 9);
    expect(gammaBelow(8, 5 * 2 ** high)).toBeCloseTo(0.975, 9);
  });
});

describe('pairs of themes', () => {
  const nothingShared = { papers: () => [], concepts: () => [] };

  /** The pair of themes 0 and 1 by its links; every link is of a paper and a concept of its own. */
  function firstPair(counts: number[][]) {
    const k = counts.length;
    const links = counts.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, () => [a, b])));
    const crossings: Crossings = {
      themes: k,
      paper: Int32Array.from(links, (_, link) => link),
      concept: Int32Array.from(links, (_, link) => link),
      counts: Float64Array.from(counts.flat()),
    };
    const themes = {
      themes: counts.map((_, id) => ({ id, group: 0 })),
      ofPaper: links.map(([a]) => a!),
      ofConcept: links.map(([, b]) => b!),
    } as unknown as Themes;
    const { expected, freedom } = quasiIndependence(crossings.counts, k);
    const spread = dispersion(crossings, themes);
    const pair = judgePairs(crossings, themes, nothingShared).find(({ a, b }) => a === 0 && b === 1)!;
    return { pair, expected: expected[1]! + expected[k]!, left: spread * freedom(0, 1) };
  }

  test('a ratio is taken as if three links more were both observed and expected, counts being over their variance', () => {
    const { pair, expected, left } = firstPair([[0, 20, 2, 3], [15, 0, 3, 2], [3, 2, 0, 9], [2, 3, 9, 0]]); // prettier-ignore
    expect(pair.observed).toBe(35);
    expect(pair.log2Ratio).toBeCloseTo(Math.log2((35 / left + 3) / (expected / left + 3)), 3);
  });

  test('no count is surer than by a twentieth of what is expected, however little the margins leave', () => {
    // Theme 3 has no links, so the margins fix those of the other three themes.
    const { pair, expected, left } = firstPair([[0, 9, 4, 0], [2, 0, 7, 0], [5, 8, 0, 0], [0, 0, 0, 0]]); // prettier-ignore
    expect(left).toBeLessThan(0.01);
    expect(pair.low).toBeCloseTo(Math.log2(gammaQuantile(11 / 0.05 + 3, 0.025) / (expected / 0.05 + 3)), 3);
  });

  test('with four themes an overlap can be told', () => {
    const pairs = pairsOf({ themes: 4, papersEach: 60, planted: [[0, 1, 6], [2, 3, 6]] }, 1); // prettier-ignore
    expect(pairOf(pairs, 2, 3).kind).toBe('overlap');
  });

  test('a pair is an overlap up to a q of 0.05', () => {
    const planted = (times: number): Plan['planted'] => [[0, 1, times], [2, 5, times]]; // prettier-ignore
    const below = pairOf(pairsOf({ planted: planted(4) }, 53), 2, 5);
    expect([below.kind, below.q]).toEqual(['overlap', 0.0495]);
    const above = pairOf(pairsOf({ planted: planted(3) }, 27), 2, 5);
    expect([above.kind, above.q]).toEqual(['chance', 0.0525]);
  });

  test('an overlap rests on at least two papers and at least two concepts', () => {
    // Themes 0 and 5 have no links but these: of some papers of the one with some concepts of the other.
    const base = plantedLinks(seeded(2), { cross: 1, papersEach: 120, conceptsEach: 200, planted: [[0, 5, 0]] });
    const { source, target } = base.network.mentions;
    const judged = (papers: number, concepts: number) => {
      const named = base.themes.ofPaper.map((_, paper) => target.filter((__, row) => source[row] === paper));
      for (let paper = 0; paper < papers; paper++)
        named[8 * paper]!.push(...Array.from({ length: concepts }, (_, at) => 8 * at + 5));
      const { network, themes, concepts: all } = linked(named, base.themes.ofPaper, base.themes.ofConcept, 8);
      const { kind, q } = pairOf(findOverlaps(network, themes, all).pairs, 0, 5);
      return { kind, isSure: q < 0.05 };
    };
    expect(judged(1, 150)).toEqual({ kind: 'chance', isSure: true });
    expect(judged(2, 75)).toEqual({ kind: 'overlap', isSure: true });
    expect(judged(110, 1)).toEqual({ kind: 'chance', isSure: true });
    expect(judged(60, 2)).toEqual({ kind: 'overlap', isSure: true });
  });
});

describe('what two themes share', () => {
  const themes = (degrees: readonly Row[], ofPaper: (number | null)[] = []) =>
    ({ themes: [{}, {}, {}], papersByDegree: table(degrees), ofPaper }) as unknown as Themes;

  test('a paper is shared that belongs to both by 0.15 at least', () => {
    const degrees: Row[] = [[0, 0, 0.85], [0, 1, 0.15], [1, 0, 0.86], [1, 1, 0.14]]; // prettier-ignore
    const sharing = findSharing(table([]), themes(degrees, [0, 0]), [], () => 1);
    expect(sharing.papers(0, 1)).toEqual([0]);
  });

  test('a hundred papers at most are told, the most evenly torn first', () => {
    const degrees = Array.from({ length: 101 }, (_, paper): Row[] => [[paper, 0, 0.8 - paper / 1000], [paper, 1, 0.2 + paper / 1000]]).flat(); // prettier-ignore
    const papers = findSharing(
      table([]),
      themes(
        degrees,
        Array.from({ length: 101 }, () => 0),
      ),
      [],
      () => 1,
    ).papers(0, 1);
    expect(papers).toEqual(Array.from({ length: 100 }, (_, at) => 100 - at));
  });

  test('a concept tells by the geometric mean of both, the square of their share, and how specific it is', () => {
    /** Whether the first of two concepts is told first, each by its weights in themes 0, 1 and 2, and how specific it is. */
    const isFirst = (
      one: [...weights: number[], specific: number],
      other: [...weights: number[], specific: number],
    ) => {
      const rows = [one, other].flatMap((own, at) => own.slice(0, 3).map((weight, paper): Row => [paper, at, weight]));
      const all = [concept('a'), concept('b')];
      const { concepts } = findSharing(table(rows), themes([], [0, 1, 2]), all, (at) => [one, other][at]!.at(-1)!);
      return concepts(0, 1)[0] === 0;
    };
    // √(4 * 1) * (5 / 10)² = 0.5 against 0.5 * 0.5.
    expect(isFirst([4, 1, 5, 1], [0.49, 0.49, 0, 1])).toBe(true);
    expect(isFirst([4, 1, 5, 1], [0.51, 0.51, 0, 1])).toBe(false);
    expect(isFirst([1, 1, 0, 0.5], [0.49, 0.49, 0, 1])).toBe(true);
    expect(isFirst([1, 1, 0, 0.5], [0.51, 0.51, 0, 1])).toBe(false);
  });
});

describe('concepts that tell less', () => {
  const kinds = (count: number, papers: number) => [
    concept('network', papers),
    ...Array.from({ length: count }, (_, at) => concept(`${'abcdefg'[at]} network`)),
  ];

  test('a concept is over-general from five kinds of it on, and more than half as many as it has papers', () => {
    expect(findGeneral(kinds(5, 2))).toEqual(new Set([0]));
    expect(findGeneral(kinds(4, 2))).toEqual(new Set());
    expect(findGeneral(kinds(5, 9))).toEqual(new Set([0]));
    expect(findGeneral(kinds(5, 10))).toEqual(new Set());
  });

  test('as a shared concept a field or an organism counts half, a dataset 0.7, and an over-general one a fifth', () => {
    // Concepts 0 and 1 are in papers of themes 0 and 1: concept 0 with the weight 1, concept 1 with another.
    const isFirst = (other: number, type: Concept['type'], isGeneral = false) => {
      const ofPaper = [0, 1];
      const rows: Row[] = [[0, 0, 1], [0, 1, other], [1, 0, 1], [1, 1, other]]; // prettier-ignore
      const { themes } = linked([[], []], ofPaper, [0, 0], 2);
      const all = isGeneral ? [concept('network'), concept('other'), ...kinds(5, 2).slice(1)] : [{ ...concept('a'), type }, concept('b')]; // prettier-ignore
      themes.ofConcept = all.map(() => 0);
      themes.papersByDegree = table([]);
      const mentions = table([...rows, [0, 2, 1], [2, 2, 1], [3, 2, 1]].filter(([, to]) => isGeneral || to! < 2) as Row[]); // prettier-ignore
      // Two more papers of theme 0, so that a concept of two papers is in no more than a theme has.
      themes.ofPaper = [0, 1, 0, 0];
      const pairs = findOverlaps({ mentions, related: table([]) }, themes, all).pairs;
      return pairOf(pairs, 0, 1).concepts[0] === 0;
    };
    for (const [type, counts] of [['field', 0.5], ['organism', 0.5], ['dataset', 0.7], ['method', 1]] as const) {
      expect([type, isFirst(counts - 0.01, type), isFirst(counts + 0.01, type)]).toEqual([type, true, false]);
    } // prettier-ignore
    expect([isFirst(0.19, null, true), isFirst(0.21, null, true)]).toEqual([true, false]);
  });

  test('a concept is widespread in more than a third of the themes', () => {
    const widespread = (inThemes: number) => {
      const rows = Array.from({ length: 2 * inThemes }, (_, at): Row => [at, 0, 1]);
      // A hundred themes, the first of a hundred papers, so that the concept is in no more papers than it has.
      const ofPaper = [
        ...Array.from({ length: 200 }, (_, at) => Math.floor(at / 2)),
        ...Array.from({ length: 100 }, () => 0),
      ];
      return findWidespread(table(rows), ofPaper, [concept('a')], 100);
    };
    expect(widespread(33)).toEqual([]);
    expect(widespread(34)).toEqual([0]);
  });

  test('a single paper of a concept counts for its theme where it is a twentieth of its papers', () => {
    const widespread = (inFirst: number) => {
      const rows = Array.from({ length: inFirst + 3 }, (_, paper): Row => [paper, 0, 1]);
      const ofPaper = Array.from({ length: 60 }, (_, paper) => (paper < inFirst || paper >= inFirst + 3 ? 0 : paper - inFirst + 1)); // prettier-ignore
      return findWidespread(table(rows), ofPaper, [concept('a')], 4);
    };
    expect(widespread(17)).toEqual([0]); // 1 of 20 in three themes
    expect(widespread(18)).toEqual([]); // 1 of 21
  });
});
