import type { Atlas, Bridge, Overlap } from '../../model/index.ts';
import { csvText } from './csv.ts';

type Cell = string | number | null;

/** A pair of themes, of which the overlap and the bridges are wanted; `null` for all. */
export type Pair = Pick<Overlap, 'a' | 'b'> | null;

const columns = [
  'kind',
  'rank',
  'a',
  'theme_a',
  'b',
  'theme_b',
  'observed',
  'expected',
  'log2_ratio',
  'low',
  'high',
  'q',
  'papers',
  'concepts',
  'bridge',
  'participation',
  'betweenness',
  'score',
  'why',
];

/** The pairs and bridges of two themes, or of all, each with its rank among all. */
export function ranked({ overlaps }: Pick<Atlas, 'overlaps'>, pair: Pair) {
  const isWanted = ({ a, b }: Pick<Overlap, 'a' | 'b'>) => pair === null || (a === pair.a && b === pair.b);
  return {
    pairs: overlaps.pairs.map((overlap, i) => ({ ...overlap, rank: i + 1 })).filter(isWanted),
    bridges: overlaps.bridges.map((bridge, i) => ({ ...bridge, rank: i + 1 })).filter(isWanted),
  };
}

/** Pairs of themes, then bridges, as one table of CSV; what a row has not is empty. Lists are cut by semicolons. */
export function* overlapTable(atlas: Atlas, pair: Pair): Generator<string> {
  const { papers, concepts, themes } = atlas;
  const { pairs, bridges } = ranked(atlas, pair);
  const ends = (a: number, b: number): Cell[] => [a, themes.themes[a]!.name, b, themes.themes[b]!.name];
  yield* csvText([
    columns,
    ...pairs.map((p): Cell[] => [
      p.kind,
      p.rank,
      ...ends(p.a, p.b),
      ...[p.observed, p.expected, p.log2Ratio, p.low, p.high, p.q],
      p.papers.map((paper) => papers[paper]!.id).join('; '),
      p.concepts.map((concept) => concepts[concept]!.label).join('; '),
      ...[null, null, null, null, null],
    ]),
    ...bridges.map((bridge): Cell[] => [
      `bridging ${bridge.kind}`,
      bridge.rank,
      ...ends(bridge.a, bridge.b),
      ...[null, null, null, null, null, null, null, null],
      bridgeName(atlas, bridge),
      ...[bridge.participation, bridge.betweenness, bridge.score],
      bridge.why,
    ]),
  ]);
}

/** The title of a paper, the label of a concept. */
export const bridgeName = (
  { papers, concepts }: Pick<Atlas, 'papers' | 'concepts'>,
  { kind, index }: Bridge,
): string => (kind === 'paper' ? papers[index]!.title : concepts[index]!.label);
