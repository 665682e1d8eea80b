import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Overlaps } from '../../../src/model/index.ts';
import { findOverlaps } from '../../../src/overlaps/index.ts';
import { seeded } from '../../../src/build/random.ts';
import { linked, plantedLinks, type Linked, type Plan } from '../../fixtures/planted-links.ts';

const overlapsOf = ({ network, themes, concepts }: Linked): Overlaps => findOverlaps(network, themes, concepts);
const pairOf = ({ pairs }: Overlaps, a: number, b: number) => pairs.find((pair) => pair.a === a && pair.b === b)!;
const called = ({ pairs }: Overlaps, kind: string) =>
  pairs.filter((pair) => pair.kind === kind).map(({ a, b }) => `${a}-${b}`);

describe('a planted overlap', () => {
  /** How often at least, of twenty in ten graphs, it is found (on forty others: all, 94 %, 66 %), and how many others are called at most. */
  test.each<[times: number, found: number, others: number]>([
    [6, 19, 1],
    [4, 15, 1],
    [3, 8, 1],
    [1, 0, 1],
  ])('of %s times the links', (times, found, others) => {
    let [right, wrong] = [0, 0];
    for (let seed = 1; seed <= 10; seed++) {
      const planted: Plan['planted'] = [
        [0, 1, times],
        [2, 5, times],
      ];
      const names = called(overlapsOf(plantedLinks(seeded(seed), { planted })), 'overlap');
      const own = times === 1 ? 0 : names.filter((name) => name === '0-1' || name === '2-5').length;
      right += own;
      wrong += names.length - own;
    }
    expect(right).toBeGreaterThanOrEqual(found);
    expect(wrong).toBeLessThanOrEqual(others);
  });

  test('comes first, with an interval around its ratio that leaves out 0, and with what is shared', () => {
    const overlaps = overlapsOf(plantedLinks(seeded(4), { planted: [[2, 6, 6]] }));
    const [first] = overlaps.pairs;
    expect(first).toMatchObject({ a: 2, b: 6, kind: 'overlap' });
    expect(first!.observed).toBeGreaterThan(first!.expected);
    expect(first!.low).toBeGreaterThan(0);
    expect(first!.log2Ratio).toBeGreaterThan(first!.low);
    expect(first!.high).toBeGreaterThan(first!.log2Ratio);
    expect(first!.q).toBeLessThan(0.05);
    expect(first!.concepts.length).toBeGreaterThan(3);
  });

  test('of one paper is none, however many links it has', () => {
    const graph = plantedLinks(seeded(2), { papersEach: 60, conceptsEach: 200 });
    const { source, target } = graph.network.mentions;
    const named = graph.themes.ofPaper.map((_, paper) => target.filter((_, row) => source[row] === paper));
    named[0] = [0, 8, 16, ...Array.from({ length: 40 }, (_, i) => 8 * i + 5)]; // of theme 0, with much of theme 5
    const { ofPaper, ofConcept } = graph.themes;
    const pair = pairOf(overlapsOf(linked(named, ofPaper, ofConcept, 8)), 0, 5);
    expect(pair.observed).toBeGreaterThan(1.5 * pair.expected);
    expect(pair.kind).toBe('chance');
  });
});

describe('a gap', () => {
  test('is a related pair with fewer links, and comes last', () => {
    const graph = plantedLinks(seeded(3), { cross: 4, planted: [[1, 4, 0]] });
    const overlaps = overlapsOf(graph);
    expect(called(overlaps, 'gap')).toEqual(['1-4']);
    expect(overlaps.pairs.at(-1)).toMatchObject({ a: 1, b: 4, observed: 0 });
    expect(pairOf(overlaps, 1, 4).high).toBeLessThan(0);
  });

  test('is not called between themes that have nothing to do with each other', () => {
    const graph = plantedLinks(seeded(3), { cross: 4, planted: [[1, 4, 0]] });
    graph.themes.themes[4]!.group = 1;
    expect(called(overlapsOf(graph), 'gap')).toEqual([]);
  });

  test('is not made by overlaps next to it', () => {
    let gaps = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const planted: Plan['planted'] = [
        [0, 1, 12],
        [1, 2, 12],
      ];
      gaps += called(overlapsOf(plantedLinks(seeded(seed), { planted, cross: 3 })), 'gap').length;
    }
    expect(gaps).toBeLessThanOrEqual(1);
  });
});

describe('does not hang on', () => {
  const graph = plantedLinks(seeded(9), { planted: [[0, 3, 5]] });
  const before = overlapsOf(graph);
  const papers = graph.themes.ofPaper.length;
  const { source, target } = graph.network.mentions;
  const named = graph.themes.ofPaper.map((_, paper) => target.filter((_, row) => source[row] === paper));

  test('the order of the papers', () => {
    const order = Array.from({ length: papers }, (_, i) => (i * 77 + 5) % papers);
    const { ofPaper, ofConcept } = graph.themes;
    const after = overlapsOf(
      linked(
        order.map((old) => named[old]!),
        order.map((old) => ofPaper[old]!),
        ofConcept,
        8,
      ),
    );
    expect(after.pairs.map((pair) => ({ ...pair, papers: [] }))).toEqual(
      before.pairs.map((pair) => ({ ...pair, papers: [] })),
    );
  });

  test('the numbers of the themes', () => {
    const next = (theme: number | null) => (theme! + 3) % 8;
    const after = overlapsOf(linked(named, graph.themes.ofPaper.map(next), graph.themes.ofConcept.map(next), 8));
    expect(after.pairs).toHaveLength(before.pairs.length);
    for (const pair of before.pairs) {
      const [a, b] = [next(pair.a), next(pair.b)].sort((x, y) => x - y);
      const { kind, observed, expected, log2Ratio, q } = pairOf(after, a!, b!);
      expect({ kind, observed }).toEqual({ kind: pair.kind, observed: pair.observed });
      expect(expected).toBeCloseTo(pair.expected, 3);
      expect(log2Ratio).toBeCloseTo(pair.log2Ratio, 3);
      expect(q).toBeCloseTo(pair.q, 3);
    }
  });

  test('anything but its input: the same twice', () => {
    expect(JSON.stringify(overlapsOf(graph))).toBe(JSON.stringify(before));
  });
});

describe('widespread concepts', () => {
  const spread = (themes: number, in_: number) => {
    const named = Array.from({ length: themes * 12 }, (_, paper) =>
      paper < themes * 2 && paper % themes < in_ ? [0] : [],
    );
    return overlapsOf(
      linked(
        named,
        named.map((_, paper) => paper % themes),
        [0],
        themes,
      ),
    ).widespread;
  };
  test.each([
    [12, 4, []],
    [12, 5, [0]],
    [6, 2, []],
    [6, 3, [0]],
    [3, 2, []],
    [3, 3, [0]],
    [2, 2, []],
  ])('of %s themes, in %s', (themes, in_, expected) => expect(spread(themes, in_)).toEqual(expected));

  test('strays of a much-used concept do not make it widespread', () => {
    const named = Array.from({ length: 60 }, (_, paper) => (paper < 40 ? [0] : []));
    const ofPaper = named.map((_, paper) => (paper < 35 || paper >= 40 ? 0 : paper - 34));
    expect(overlapsOf(linked(named, ofPaper, [0], 6)).widespread).toEqual([]);
  });

  test('are those in more papers than any theme has, in few themes as well', () => {
    const named = Array.from({ length: 60 }, (_, paper) => (paper < 21 ? [0, 1] : paper < 40 ? [1] : []));
    const ofPaper = named.map((_, paper) => Math.floor(paper / 20));
    expect(overlapsOf(linked(named, ofPaper, [0, 0], 3)).widespread).toEqual([0, 1]);
    expect(
      overlapsOf(
        linked(
          named,
          ofPaper.map((theme) => Math.min(1, theme)),
          [0, 0],
          2,
        ),
      ).widespread,
    ).toEqual([]);
  });

  test('and common ones are no evidence, nowhere', () => {
    const graph = plantedLinks(seeded(5));
    graph.concepts[3]!.common = true;
    const overlaps = overlapsOf(graph);
    expect(overlaps.widespread).toContain(3);
    for (const concept of overlaps.widespread) {
      expect(overlaps.pairs.some(({ concepts }) => concepts.includes(concept))).toBe(false);
      expect(overlaps.bridges.some(({ kind, index }) => kind === 'concept' && index === concept)).toBe(false);
    }
  });
});

describe('little or nothing', () => {
  test('no theme, one theme, no papers, no link between themes: nothing', () => {
    const nothing = { pairs: [], bridges: [], widespread: [] };
    expect(overlapsOf(linked([], [], [], 0))).toEqual(nothing);
    expect(overlapsOf(linked([[0], [0]], [0, 0], [0], 1))).toEqual(nothing);
    expect(overlapsOf(linked([[0], [0], [1]], [0, 0, 1], [0, 1], 2))).toEqual(nothing);
    expect(overlapsOf(linked([[0]], [null], [null], 2))).toEqual(nothing);
  });

  test('of two or three themes nothing is called more or fewer than chance', () => {
    for (const themes of [2, 3]) {
      const { pairs } = overlapsOf(plantedLinks(seeded(1), { themes, planted: [[0, 1, 9]] }));
      expect(pairs.length).toBeGreaterThan(0);
      for (const { kind, log2Ratio } of pairs) expect([kind, Math.abs(log2Ratio) < 0.01]).toEqual(['chance', true]);
    }
  });

  test('any graph gives finite numbers in their ranges', () => {
    const graphs = fc.array(fc.tuple(fc.nat(4), fc.uniqueArray(fc.nat(9), { maxLength: 6 })), { maxLength: 30 });
    fc.assert(
      fc.property(graphs, fc.array(fc.nat(4), { minLength: 10, maxLength: 10 }), (papers, ofConcept) => {
        const { pairs, bridges } = overlapsOf(
          linked(
            papers.map(([, named]) => named),
            papers.map(([theme]) => theme),
            ofConcept,
            5,
          ),
        );
        for (const pair of pairs) {
          expect(pair.a).toBeLessThan(pair.b);
          expect(Number.isFinite(pair.low) && Number.isFinite(pair.high)).toBe(true);
          expect(pair.low).toBeLessThanOrEqual(pair.log2Ratio);
          expect(pair.high).toBeGreaterThanOrEqual(pair.log2Ratio);
          expect(pair.q).toBeGreaterThanOrEqual(0);
          expect(pair.q).toBeLessThanOrEqual(1);
        }
        for (const { participation, betweenness, score } of bridges)
          for (const share of [participation, betweenness, score]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
      }),
    );
  });
});
