import { describe, expect, test } from 'vitest';
import type { Bridge, EdgeTable } from '../../../src/model/index.ts';
import { betweennessBetween, graphOf, pivotCount } from '../../../src/overlaps/betweenness.ts';
import { findBridges, participation } from '../../../src/overlaps/bridges.ts';
import { seeded } from '../../../src/build/random.ts';
import { linked, plantedLinks, type Linked } from '../../fixtures/planted-links.ts';

/** Papers that each name some concepts; those of the first group are of theme 0, and so on. */
function naming(groups: readonly (readonly number[][])[], ofConcept: number[]): Linked {
  const ofPaper = groups.flatMap((papers, theme) => papers.map(() => theme));
  return linked(groups.flat(), ofPaper, ofConcept, Math.max(groups.length, Math.max(...ofConcept) + 1));
}

const bridgesOf = (
  { network, themes, concepts }: Linked,
  options: Parameters<typeof findBridges>[4] = {},
  specificity: (concept: number) => number = () => 1,
) => findBridges(network.mentions, themes, concepts, specificity, options);

const bridgeOf = (bridges: readonly Bridge[], kind: Bridge['kind'], index: number) =>
  bridges.find((bridge) => bridge.kind === kind && bridge.index === index);

/** The betweenness of a concept between themes 0 and 1. */
function betweenness({ network, themes, concepts }: Linked, kind: Bridge['kind'], index: number): number {
  const papers = themes.ofPaper.length;
  const of = (theme: number) => themes.ofPaper.flatMap((own, paper) => (own === theme ? [paper] : []));
  const graph = graphOf(network.mentions, papers, concepts.length);
  return betweennessBetween(graph, of(0), of(1)).get(kind === 'paper' ? index : papers + index)!;
}

/** How firmly something is linked where it is less: the square of a number against 2. */
const support = (weaker: number): number => weaker ** 2 / (weaker ** 2 + 2);

describe('the score of a bridge', () => {
  // Concept 0 is in two papers of theme 0, two of theme 1 and one of theme 2; concepts 1 and 2 hold the themes together.
  const graph = naming([[[0, 1], [0, 1], [1]], [[0, 2], [0, 2], [2]], [[0, 3], [3]]], [0, 0, 1, 2]); // prettier-ignore

  test('the score of a bridge is the cube root of betweenness, times the squared share of its links, times support, times how specific it is', () => {
    const { score, participation: spread } = bridgeOf(bridgesOf(graph, {}, () => 0.5), 'concept', 0)!; // prettier-ignore
    // Links of the two themes are 4 of 5. The fewer are 2, so 1.5; their weights are 1.6 and 1.6, 1.6 in the mean.
    expect(score).toBeCloseTo(Math.cbrt(betweenness(graph, 'concept', 0)) * (4 / 5) ** 2 * support(1.5) * 0.5, 3);
    expect(spread).toBe(0.64); // 1 - 0.4² - 0.4² - 0.2²
  });

  test('a single link with one of the themes is little support', () => {
    const single = naming([[[0, 1], [0, 1], [1]], [[0, 2], [2]]], [0, 0, 1]); // prettier-ignore
    const { score } = bridgeOf(bridgesOf(single), 'concept', 0)!;
    // 1 - 0.5, less than the harmonic mean of 1.6 and 0.8.
    expect(score).toBeCloseTo(Math.cbrt(betweenness(single, 'concept', 0)) * support(0.5), 3);
  });

  test('links of little weight are little support, by the harmonic mean of both sides', () => {
    const light: Linked = { ...graph, network: { ...graph.network, mentions: { ...graph.network.mentions } } };
    light.network.mentions.weight = graph.network.mentions.weight.map((_, row) => (light.network.mentions.target[row] === 0 ? (light.network.mentions.source[row]! < 3 ? 0.1 : 0.3) : 1)); // prettier-ignore
    const { score } = bridgeOf(bridgesOf(light), 'concept', 0)!;
    const harmonic = 2 / (1 / 0.2 + 1 / 0.6);
    expect(score).toBeCloseTo(Math.cbrt(betweenness(light, 'concept', 0)) * (4 / 5) ** 2 * support(harmonic), 3);
  });

  test('a paper counts the more the more evenly its ties put it into both themes, from 0.75 to 1', () => {
    // Paper 2 names two concepts of each theme.
    const torn = naming([[[0, 1], [0, 1], [0, 1, 2, 3]], [[2, 3], [2, 3]]], [0, 0, 1, 1]); // prettier-ignore
    const degrees = (one: number, other: number): EdgeTable => ({
      source: [2, 2],
      target: [0, 1],
      weight: [one, other],
    });
    const score = (table: EdgeTable) => {
      torn.themes.papersByDegree = table;
      return bridgeOf(bridgesOf(torn), 'paper', 2)!.score;
    };
    const rest = Math.cbrt(betweenness(torn, 'paper', 2)) * support(1.5);
    expect(score(degrees(0.6, 0.4))).toBeCloseTo(rest * 0.95, 3);
    expect(score(degrees(0.5, 0.5))).toBeCloseTo(rest, 3);
    expect(score({ source: [2], target: [0], weight: [1] })).toBeCloseTo(rest * 0.75, 3);
  });
});

describe('which bridges are told', () => {
  test('a bridge has three links with its two themes at least', () => {
    const two = naming([[[0, 1], [1]], [[0, 2], [2]]], [0, 0, 1]); // prettier-ignore
    expect(bridgeOf(bridgesOf(two), 'concept', 0)).toBeUndefined();
    const three = naming([[[0, 1], [0, 1]], [[0, 2], [2]]], [0, 0, 1]); // prettier-ignore
    expect(bridgeOf(bridgesOf(three), 'concept', 0)).toBeDefined();
  });

  /** Concepts that two papers of each of some themes name, and one concept of its own for each theme. */
  const shared = (themes: number, concepts: number) => {
    const all = [...Array(concepts).keys()];
    const groups = Array.from({ length: themes }, (_, theme) => [[...all, concepts + theme], [...all, concepts + theme], [concepts + theme]]); // prettier-ignore
    return naming(groups, [...all.map(() => 0), ...groups.keys()]);
  };

  test('one concept is told as a bridge of two pairs of themes at most', () => {
    expect(bridgesOf(shared(4, 1)).filter(({ index, kind }) => kind === 'concept' && index === 0)).toHaveLength(2);
  });

  test('a concept of many themes is a bridge between the four that it is linked to most', () => {
    const told = bridgesOf(shared(5, 1), { perMember: 99 }).filter(({ kind }) => kind === 'concept');
    expect(told.map(({ a, b }) => `${a}${b}`).sort()).toEqual(['01', '02', '03', '12', '13', '23']);
  });

  test('three concepts are told as bridges of two themes at most', () => {
    expect(bridgesOf(shared(2, 4)).filter(({ kind }) => kind === 'concept')).toHaveLength(3);
  });

  test('three hundred bridges are told at most, and two hundred pairs of themes are looked at', () => {
    // 21 themes make 210 pairs.
    const many = plantedLinks(seeded(1), { themes: 21, papersEach: 10, conceptsEach: 30, cross: 8 });
    expect(bridgesOf(many)).toHaveLength(300);
    const all = bridgesOf(many, { all: Infinity, perMember: Infinity });
    expect(new Set(all.map(({ a, b }) => `${a} ${b}`)).size).toBe(200);
  });
});

test('participation is 1 less the sum of the squared shares of links', () => {
  const links = new Map([[0, 2], [1, 1], [2, 1]]); // prettier-ignore
  expect(participation({ links, weights: links })).toBe(1 - (4 + 1 + 1) / 16);
});

test('a paper that names more than three concepts of a theme has the three with the most weight named', () => {
  const graph = naming([[[0, 1], [0, 1], [0, 1, 2, 3, 4, 5]], [[2, 3, 4, 5], [2, 3, 4, 5]]], [0, 0, 1, 1, 1, 1]); // prettier-ignore
  expect(bridgeOf(bridgesOf(graph), 'paper', 2)!.why).toBe(
    'names 2 concepts of "theme 0" (concept0, concept1) and 4 of "theme 1" (concept2, concept3, concept4, …)',
  );
});

test.each([
  [1_000, 100],
  [10_000, 10],
  [12_500, 8],
  [12_501, 8],
  [1_000_000, 8],
])('in a graph of %d link ends paths are sought from %d papers of each theme, eight at least', (links, pivots) => {
  expect(pivotCount(links)).toBe(pivots);
});
