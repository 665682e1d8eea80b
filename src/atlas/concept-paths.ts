import type { Atlas } from '../model/index.ts';
import type { Lookup } from './lookup.ts';
import { shortestPaths, type Graph, type Step } from './path.ts';
import { papersWithBoth } from './related.ts';

/** A way from one concept to another, over concepts that papers name together. */
export interface ConceptPath {
  /** Indices of the concepts, both ends included. */
  concepts: number[];
  /** For each step the papers that name both its ends, the ones most about both first. */
  papers: number[][];
  /** The cosines of the steps, multiplied, and halved for every step after the first: 0 to 1. */
  strength: number;
}

/** How many ways are told, and how many steps one may have. */
export const pathLimits = { most: 3, hops: 5 };
/** What a further step costs, as a length: it halves the strength. */
const perStep = Math.LN2;

/**
 * The strongest ways between two concepts. A step is as strong as the cosine of the papers of its two ends (papers with both,
 * over the geometric mean of the papers with either). On the way only concepts related by at least two papers are used, and
 * none so widespread that it ties everything to everything; the ends may go by a single paper. Of two steps each rests on a
 * paper that the other does not: else the same papers tell of a shorter way.
 */
export function conceptPaths(atlas: Atlas, lookup: Lookup, from: number, to: number): ConceptPath[] {
  const before = last.get(lookup);
  if (before?.from === from && before.to === to) return before.paths;
  const paths = findPaths(atlas, lookup, from, to);
  last.set(lookup, { from, to, paths });
  return paths;
}

/** What was asked for last: panel and map ask for the same. */
const last = new WeakMap<Lookup, { from: number; to: number; paths: ConceptPath[] }>();

function findPaths(atlas: Atlas, lookup: Lookup, from: number, to: number): ConceptPath[] {
  const known = new Map<string, ReadonlySet<number>>();
  const both = (one: number, other: number): ReadonlySet<number> => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const found = known.get(key) ?? new Set(papersWithBoth(lookup, one, other));
    known.set(key, found);
    return found;
  };
  const allows = (before: number, over: number, next: number) => {
    const [first, second] = [both(before, over), both(over, next)];
    return !isWithin(first, second) && !isWithin(second, first);
  };
  const graph = withEnds(atlas, lookup, [from, to]);
  return shortestPaths(graph, from, to, { ...pathLimits, allows }).map(({ nodes, length }) => ({
    concepts: nodes,
    papers: nodes.slice(1).map((node, i) => papersWithBoth(lookup, nodes[i]!, node)),
    strength: Math.exp(perStep - length),
  }));
}

const made = new WeakMap<Lookup, Step[][]>();

/** The steps between related concepts that are not everywhere, worked out once an atlas. */
function relatedSteps(atlas: Atlas, lookup: Lookup): Step[][] {
  const { concepts, papers } = atlas;
  const isTelling = tellingIn(atlas);
  const steps =
    made.get(lookup) ??
    lookup.relatedConcepts.map((ties, concept) =>
      ties
        .filter(({ index }) => isTelling(concept) && isTelling(index))
        .map(({ index, weight }) => {
          const [one, other] = [concepts[concept]!.papers, concepts[index]!.papers];
          return { to: index, length: lengthOf((weight * one * other) / papers.length, one, other) };
        }),
    );
  made.set(lookup, steps);
  return steps;
}

/** The graph of related concepts with two more in it, which are tied to all that any of their papers names. */
function withEnds(atlas: Atlas, lookup: Lookup, ends: readonly [number, number]): Graph {
  const related = relatedSteps(atlas, lookup);
  const isTelling = tellingIn(atlas);
  const steps = new Map<number, Step[]>();
  const add = (from: number, step: Step) => {
    const own = steps.get(from) ?? [...related[from]!];
    steps.set(from, own);
    own.push(step);
  };
  for (const end of ends) {
    const together = new Map<number, number>();
    for (const { index: paper } of lookup.papersOfConcept[end]!) {
      for (const { index } of lookup.conceptsOfPaper[paper]!) together.set(index, (together.get(index) ?? 0) + 1);
    }
    const has = new Set(related[end]!.map((step) => step.to));
    for (const [concept, times] of together) {
      const isEnd = ends.includes(concept);
      if (concept === end || has.has(concept) || !(isEnd || isTelling(concept))) continue;
      const length = lengthOf(times, atlas.concepts[end]!.papers, atlas.concepts[concept]!.papers);
      add(end, { to: concept, length });
      if (!isEnd) add(concept, { to: end, length });
    }
  }
  return { nodes: related.length, steps: (concept) => steps.get(concept) ?? related[concept]! };
}

/** Whether a concept is not so widespread that it ties everything to everything. */
function tellingIn({ concepts, overlaps }: Atlas): (concept: number) => boolean {
  const widespread = new Set(overlaps.widespread);
  return (concept) => !(concepts[concept]!.common || widespread.has(concept));
}

function lengthOf(together: number, one: number, other: number): number {
  return perStep - Math.log(Math.min(1, together / Math.sqrt(one * other)));
}

function isWithin(some: ReadonlySet<number>, all: ReadonlySet<number>): boolean {
  for (const one of some) if (!all.has(one)) return false;
  return true;
}
