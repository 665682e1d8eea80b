import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweennessBetween, graphOf } from '../../../src/overlaps/betweenness.ts';
import { findGeneral } from '../../../src/overlaps/general.ts';
import { findOverlaps } from '../../../src/overlaps/index.ts';
import { seeded } from '../../../src/build/random.ts';
import { linked, plantedLinks, type Linked } from '../../fixtures/planted-links.ts';

const bridgesOf = ({ network, themes, concepts }: Linked) => findOverlaps(network, themes, concepts).bridges;

describe('bridges', () => {
  // Theme 0: papers 0 to 3 and concepts 0 to 2; theme 1: papers 4 to 7 and concepts 3 to 5. Concept 2 and paper 3 lie between.
  const graph = () =>
    linked(
      [
        [0, 1],
        [0, 2],
        [1, 2],
        [0, 1, 3, 4],
        [3, 4],
        [2, 3, 5],
        [4, 5],
        [2, 5],
      ],
      [0, 0, 0, 0, 1, 1, 1, 1],
      [0, 0, 0, 1, 1, 1],
      2,
    );

  test('are the concept that papers of both name and the paper that names concepts of both, and say why', () => {
    const bridges = bridgesOf(graph());
    const concept = bridges.find(({ kind }) => kind === 'concept')!;
    expect(concept).toMatchObject({ index: 2, a: 0, b: 1, participation: 0.5 });
    expect(concept.why).toBe('in 2 papers of "theme 0" and 2 of "theme 1", and of no other theme');
    const paper = bridges.find(({ kind }) => kind === 'paper')!;
    expect(paper).toMatchObject({ index: 3, participation: 0.5 });
    expect(paper.why).toBe(
      'names 2 concepts of "theme 0" (concept0, concept1) and 2 of "theme 1" (concept3, concept4)',
    );
    expect(bridges.map(({ score }) => score)).toEqual(bridges.map(({ score }) => score).sort((x, y) => y - x));
  });

  test('are no concepts so general that many others are kinds of them', () => {
    const { network, themes, concepts } = graph();
    concepts[2]!.label = 'neural network';
    const kinds = ['spiking', 'deep', 'recurrent', 'graph', 'convolutional'].map((kind) => ({
      ...concepts[0]!,
      label: `${kind} neural network`,
    }));
    const more = { ...themes, ofConcept: [...themes.ofConcept, 0, 0, 0, 0, 0] };
    expect(findGeneral([...concepts, ...kinds])).toEqual(new Set([2]));
    const bridges = findOverlaps(network, more, [...concepts, ...kinds]).bridges;
    expect(bridges.some(({ kind, index }) => kind === 'concept' && index === 2)).toBe(false);
  });

  test('are few for a pair of themes, few for one paper or concept, and few in all', () => {
    const bridges = bridgesOf(plantedLinks(seeded(1), { themes: 12, cross: 5, conceptsEach: 150, papersEach: 60 }));
    const most = (key: (bridge: (typeof bridges)[number]) => string) =>
      Math.max(...bridges.map((one) => bridges.filter((other) => key(other) === key(one)).length));
    expect(most(({ kind, a, b }) => `${kind} ${a} ${b}`)).toBe(3);
    expect(most(({ kind, index }) => `${kind} ${index}`)).toBeLessThanOrEqual(2);
    expect(bridges.length).toBeGreaterThan(100);
    expect(bridges.length).toBeLessThanOrEqual(300);
  });
});

test('betweenness between two groups of papers is the share of shortest paths, counted one by one', () => {
  const names = fc.array(fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(names, (named) => {
      const { mentions } = linked(
        named,
        named.map(() => 0),
        Array(8).fill(0),
        1,
      ).network;
      const one = named.flatMap((_, paper) => (paper % 2 === 0 ? [paper] : []));
      const other = named.flatMap((_, paper) => (paper % 2 === 1 ? [paper] : []));
      const found = betweennessBetween(graphOf(mentions, named.length, 8), one, other);
      const neighbours = Array.from({ length: named.length + 8 }, (_, node) =>
        node < named.length
          ? named[node]!.map((concept) => named.length + concept)
          : named.flatMap((own, paper) => (own.includes(node - named.length) ? [paper] : [])),
      );
      const expected = new Map<number, number>();
      let pairs = 0;
      for (const from of one) {
        for (const to of other) {
          const paths = shortestPaths(neighbours, from, to);
          if (paths.length > 0) pairs++;
          for (const path of paths)
            for (const node of path.slice(1, -1)) expected.set(node, (expected.get(node) ?? 0) + 1 / paths.length);
        }
      }
      expect([...found.keys()].sort((a, b) => a - b)).toEqual([...expected.keys()].sort((a, b) => a - b));
      for (const [node, share] of expected) expect(found.get(node)).toBeCloseTo(share / pairs, 9);
    }),
  );
});

/** All shortest paths, by trying every longer path until one arrives. */
function shortestPaths(neighbours: readonly number[][], from: number, to: number): number[][] {
  let paths = [[from]];
  for (let length = 0; length < neighbours.length && paths.length > 0; length++) {
    const arrived = paths.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
    paths = paths.flatMap((path) =>
      neighbours[path.at(-1)!]!.filter((next) => !path.includes(next)).map((next) => [...path, next]),
    );
    if (paths.length > 50_000) throw new Error('too many paths for a test');
  }
  return [];
}
