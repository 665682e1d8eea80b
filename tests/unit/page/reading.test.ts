import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptPaths, pathLimits } from '../../../src/atlas/concept-paths.ts';
import { evidenceOfEdge, evidenceOfOverlap, type PaperEvidence } from '../../../src/atlas/quotes.ts';
import { formsJoined } from '../../../src/atlas/joined.ts';
import { createLookup, edgeBetween } from '../../../src/atlas/lookup.ts';
import { nearestPapers } from '../../../src/atlas/nearest-papers.ts';
import { shortestPaths, type Path, type Step } from '../../../src/atlas/path.ts';
import { papersWithBoth } from '../../../src/atlas/related.ts';
import { edgeNear } from '../../../src/page/map/hit.ts';
import { focusOn } from '../../../src/page/map/focus.ts';
import { countYears } from '../../../src/atlas/years.ts';
import { plantedAtlas } from '../../fixtures/planted-atlas.ts';
import { times } from '../../fixtures/times.ts';

const atlas = plantedAtlas();
const lookup = createLookup(atlas);
const named = (label: string) => atlas.concepts.findIndex((concept) => concept.label === label);

describe('the shortest ways through a graph', () => {
  const graphs = fc.integer({ min: 2, max: 7 }).chain((nodes) => {
    const pairs = Array.from({ length: nodes }, (_, b) => Array.from({ length: b }, (_, a) => [a, b] as const)).flat();
    const lengths = fc.tuple(...pairs.map(() => fc.option(fc.integer({ min: 1, max: 12 }))));
    const barred = fc.array(fc.tuple(fc.nat(nodes), fc.nat(nodes), fc.nat(nodes)), { maxLength: 12 });
    return fc.record({ nodes: fc.constant(nodes), pairs: fc.constant(pairs), lengths, barred });
  });
  type Graph = typeof graphs extends fc.Arbitrary<infer T> ? T : never;
  const stepsOf = ({ nodes, pairs, lengths }: Graph): Step[][] =>
    Array.from({ length: nodes }, (_, node) =>
      pairs.flatMap(([a, b], i) => {
        const length = lengths[i];
        if (length == null || (a !== node && b !== node)) return [];
        return { to: a === node ? b : a, length };
      }),
    );
  type Allows = (before: number, over: number, next: number) => boolean;
  /** Every allowed way that meets no node twice. */
  function allPaths(steps: Step[][], to: number, hops: number, allows: Allows, path: Path): Path[] {
    const end = path.nodes.at(-1)!;
    if (end === to) return [path];
    if (path.nodes.length > hops) return [];
    const before = path.nodes.at(-2);
    const isOpen = (next: number) => !path.nodes.includes(next) && (before === undefined || allows(before, end, next));
    return steps[end]!.filter((step) => isOpen(step.to)).flatMap((step) =>
      allPaths(steps, to, hops, allows, { nodes: [...path.nodes, step.to], length: path.length + step.length }),
    );
  }

  test('are those that trying all ways finds, of no more steps than asked for, the shortest first', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }), (graph, hops, most) => {
        const steps = stepsOf(graph);
        const to = graph.nodes - 1;
        const allows: Allows = (...way) => !graph.barred.some((barred) => barred.join() === way.join());
        const all = allPaths(steps, to, hops, allows, { nodes: [0], length: 0 }).sort(
          (a, b) => a.length - b.length || compare(a.nodes, b.nodes),
        );
        expect(
          shortestPaths({ nodes: graph.nodes, steps: (node) => steps[node]! }, 0, to, { most, hops, allows }),
        ).toEqual(all.slice(0, most));
      }),
      { numRuns: 100 * times },
    );
  });

  function compare(a: number[], b: number[]): number {
    const at = a.findIndex((node, i) => node !== b[i]);
    return at < 0 ? 0 : a[at]! - (b[at] ?? -1);
  }

  test('lead nowhere from a node to itself, or where nothing leads', () => {
    expect(shortestPaths({ nodes: 2, steps: () => [{ to: 1, length: 1 }] }, 0, 0, { most: 3, hops: 3 })).toEqual([]);
    expect(shortestPaths({ nodes: 2, steps: () => [] }, 0, 1, { most: 3, hops: 3 })).toEqual([]);
  });

  test('are found in a graph of 5,000 nodes while looking at each node a few times', () => {
    const steps: Step[][] = Array.from({ length: 5000 }, () => []);
    for (let a = 0; a < 5000; a++) {
      for (let k = 1; k <= 6; k++) {
        const b = (a * 17 + k * 331) % 5000;
        if (a === b) continue;
        steps[a]!.push({ to: b, length: 1 + ((a + k) % 7) });
        steps[b]!.push({ to: a, length: 1 + ((a + k) % 7) });
      }
    }
    let looks = 0;
    const graph = { nodes: 5000, steps: (node: number) => (looks++, steps[node]!) };
    const paths = shortestPaths(graph, 3, 4321, { most: 3, hops: 5 });
    expect(paths).toHaveLength(3);
    expect(looks).toBeLessThan(5 * 5000);
  });
});

describe('the way from one concept to another', () => {
  const [from, to] = [named('hippocampus'), named('grid cell')];
  const paths = conceptPaths(atlas, lookup, from, to);

  test('is told with the papers that name both ends of each step', () => {
    expect(paths.length).toBeGreaterThan(0);
    for (const { concepts, papers, strength } of paths) {
      expect([concepts[0], concepts.at(-1)]).toEqual([from, to]);
      expect(concepts.length).toBeLessThanOrEqual(pathLimits.hops + 1);
      expect(strength > 0 && strength <= 1).toBe(true);
      concepts.slice(1).forEach((concept, i) => {
        const both = lookup.papersOfConcept[concept]!.filter(({ index }) =>
          lookup.papersOfConcept[concepts[i]!]!.some((other) => other.index === index),
        );
        expect(papers[i]!.toSorted((a, b) => a - b)).toEqual(both.map(({ index }) => index).toSorted((a, b) => a - b));
        expect(papers[i]!.length).toBeGreaterThan(0);
      });
    }
    expect(paths.map(({ strength }) => strength)).toEqual(
      paths.map(({ strength }) => strength).toSorted((a, b) => b - a),
    );
  });

  test('is as strong back as forth, and passes by what is everywhere', () => {
    const back = conceptPaths(atlas, lookup, to, from);
    expect(back[0]!.strength).toBeCloseTo(paths[0]!.strength, 10);
    const between = paths.flatMap(({ concepts }) => concepts.slice(1, -1));
    expect(between.filter((concept) => atlas.overlaps.widespread.includes(concept))).toEqual([]);
  });

  test('is found between concepts of a single paper each', () => {
    const lonely = atlas.concepts.flatMap(({ papers }, i) =>
      papers === 1 && atlas.themes.ofConcept[i] === 4 ? [i] : [],
    );
    const [best] = conceptPaths(atlas, lookup, lonely[0]!, lonely.at(-1)!);
    expect([best!.concepts[0], best!.concepts.at(-1)]).toEqual([lonely[0], lonely.at(-1)]);
  });
});

describe('the nearest papers', () => {
  const rarity = (concept: number) => Math.log(atlas.papers.length / atlas.concepts[concept]!.papers);
  const vector = (paper: number) =>
    new Map(lookup.conceptsOfPaper[paper]!.map(({ index, weight }) => [index, weight * rarity(index)]));
  const cosine = (a: Map<number, number>, b: Map<number, number>) => {
    const dot = [...a].reduce((sum, [concept, value]) => sum + value * (b.get(concept) ?? 0), 0);
    return dot / (Math.hypot(...a.values()) * Math.hypot(...b.values()));
  };

  test('are those with the most alike concepts, and share what they are said to share', () => {
    for (const paper of [0, 17, 140]) {
      const near = nearestPapers(atlas, lookup, paper, 5);
      const all = atlas.papers.flatMap((_, other) =>
        other === paper ? [] : { other, closeness: cosine(vector(paper), vector(other)) },
      );
      all.sort((a, b) => b.closeness - a.closeness || a.other - b.other);
      near.forEach(({ index, closeness, shared }, i) => {
        expect(closeness).toBeCloseTo(all[i]!.closeness, 10);
        const [mine, its] = [vector(paper), vector(index)];
        expect(shared.toSorted()).toEqual([...mine.keys()].filter((c) => its.has(c) && rarity(c) > 0).toSorted());
        const parts = shared.map((concept) => mine.get(concept)! * its.get(concept)!);
        parts.slice(1).forEach((part, k) => expect(part).toBeLessThanOrEqual(parts[k]! + 1e-12));
      });
    }
  });

  test('a paper without concepts has none', () => {
    const blank = plantedAtlas({ papers: 12, hostile: [{ title: 'Nothing' }] });
    expect(nearestPapers(blank, createLookup(blank), 12, 5)).toEqual([]);
  });
});

describe('the sentences behind an edge and an overlap', () => {
  const [one, other] = [named('hippocampus'), named('episodic memory')];
  const edge = edgeBetween({ kind: 'concept', index: one }, { kind: 'concept', index: other });
  const conceptsOf = ({ sentences }: PaperEvidence) =>
    sentences.flatMap(({ runs }) => runs.flatMap(({ concept }) => concept ?? []));

  test('of two concepts come from the papers that name both, and mark these two only', () => {
    const evidence = evidenceOfEdge(atlas, edge);
    const papers = new Set(papersWithBoth(lookup, one, other));
    expect(evidence.length).toBeGreaterThan(0);
    for (const found of evidence) {
      expect(papers.has(found.paper)).toBe(true);
      for (const concept of conceptsOf(found)) expect([one, other]).toContain(concept);
    }
    expect(new Set(evidence.map(({ paper }) => paper)).size).toBe(evidence.length);
  });

  test('a paper that names both in one sentence comes first, with that sentence first, whole and marked', () => {
    const changed = structuredClone(atlas);
    const paper = papersWithBoth(lookup, one, other).at(-1)!;
    const abstract = 'Here is hippocampus. Then hippocampus meets episodic memory. Last, episodic memory.';
    Object.assign(changed.papers[paper]!, { abstract, title: 'None' });
    const words = [...abstract.matchAll(/hippocampus|episodic memory/g)];
    const { mentions } = changed;
    const kept = [...mentions.paper.keys()].filter((row) => mentions.paper[row] !== paper);
    const rows = kept.map((row) => ({
      ...{ paper: mentions.paper[row]!, concept: mentions.concept[row]!, field: mentions.field[row]! },
      ...{ start: mentions.start[row]!, end: mentions.end[row]! },
    }));
    for (const { 0: text, index: start } of words) {
      const concept = text === 'hippocampus' ? one : other;
      rows.push({ paper, concept, field: 1, start, end: start + text.length });
    }
    rows.sort((a, b) => a.paper - b.paper || a.field - b.field || a.start - b.start);
    changed.mentions = {
      paper: rows.map((row) => row.paper),
      concept: rows.map((row) => row.concept),
      field: rows.map((row) => row.field),
      start: rows.map((row) => row.start),
      end: rows.map((row) => row.end),
    };
    const first = evidenceOfEdge(changed, edge).find((found) => found.paper === paper)!;
    expect(first.together).toBe(true);
    expect(first.sentences[0]!.runs.map(({ text }) => text).join('')).toBe('Then hippocampus meets episodic memory.');
    expect(first.sentences[0]!.runs.filter(({ concept }) => concept !== null)).toHaveLength(2);
  });

  test('of two themes mark their concepts only, and no widespread one', () => {
    const { a, b } = atlas.overlaps.pairs[0]!;
    const evidence = evidenceOfOverlap(atlas, { a, b });
    expect(evidence.length).toBeGreaterThan(0);
    for (const concept of evidence.flatMap(conceptsOf)) {
      expect([a, b]).toContain(atlas.themes.ofConcept[concept]);
      expect(atlas.overlaps.widespread).not.toContain(concept);
    }
  });
});

describe('what else a panel tells', () => {
  test('papers by year: every year of the map, and the undated', () => {
    const all = atlas.papers.map((_, i) => i);
    const { columns, undated } = countYears(atlas, all);
    expect(columns.reduce((sum, { papers }) => sum + papers, undated)).toBe(atlas.papers.length);
    expect(columns.map(({ from }) => from)).toEqual([2023, 2024, 2025]);
    expect(undated).toBe(atlas.papers.filter(({ year }) => year === null).length);
    expect(countYears(atlas, []).columns.every(({ papers }) => papers === 0)).toBe(true);
  });

  test('papers by year over centuries take no more columns than can be seen', () => {
    const old = structuredClone(atlas);
    old.papers[0]!.year = 1687;
    const { columns } = countYears(old, [0, 1]);
    expect(columns.length).toBeLessThanOrEqual(60);
    expect(columns[0]).toMatchObject({ from: 1687, papers: 1 });
  });

  test('what was merged into a concept, with the reason in words', () => {
    const forms = formsJoined(atlas, named('spiking neural network'));
    expect(forms[0]).toEqual({ form: 'SNN', times: 12, reason: 'abbreviation' });
    expect(forms.slice(1).map(({ form }) => form)).toEqual(['SNNs', 'spiking neural networks']);
  });
});

describe('what stands out on the map', () => {
  test('for two themes both grounds, and the papers and concepts they share', () => {
    const { a, b, papers, concepts } = atlas.overlaps.pairs[0]!;
    const focus = focusOn(atlas, lookup, { kind: 'overlap', a, b });
    expect(focus.themes).toEqual([a, b]);
    for (const paper of papers) expect(focus.nodes).toContain(paper);
    for (const concept of concepts) expect(focus.nodes).toContain(atlas.papers.length + concept);
  });

  test('for an edge both ends, and the papers that name both', () => {
    const [a, b] = [named('hippocampus'), named('episodic memory')];
    const focus = focusOn(atlas, lookup, edgeBetween({ kind: 'concept', index: a }, { kind: 'concept', index: b }));
    const nodes = [a, b].map((concept) => atlas.papers.length + concept);
    expect(focus.nodes.slice(0, 2).toSorted()).toEqual(nodes.toSorted());
    expect(focus.nodes.slice(2)).toEqual(
      papersWithBoth(lookup, focus.nodes[0]! - atlas.papers.length, focus.nodes[1]! - atlas.papers.length),
    );
  });

  test('a point hits the edge that passes nearest, within reach', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 0, y: 100 },
    ];
    const edges = [
      { a: 0, b: 1, strength: 1 },
      { a: 0, b: 2, strength: 1 },
    ];
    const hit = (x: number, y: number) => edgeNear(edges, (node) => places[node]!, { x, y }, 5);
    expect(hit(50, 3)).toBe(edges[0]);
    expect(hit(4, 50)).toBe(edges[1]);
    expect(hit(50, 6)).toBeNull();
    expect(hit(108, 0)).toBeNull();
  });
});
