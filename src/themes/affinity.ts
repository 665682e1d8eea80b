import {
  finish,
  groupRows,
  themeDefaults,
  type EdgeTable,
  type Latent,
  type Profiles,
  type Steps,
} from '../model/index.ts';

/** How papers are tied to each other for clustering. */
export interface AffinityOptions {
  /** Each paper is tied to this many of its nearest papers, in a small collection to a quarter of the papers. */
  neighbours: number;
  /** A concept in more than this share of the papers ties nothing together. */
  commonest: number;
}

/** What the likeness of two papers is made of, in parts: shared concepts, shared terms, places in the space of meaning. */
const parts = { concepts: 1.5, terms: 1.5, latent: 1 };
/** A term in more papers than this share of them, and than this many, ties nothing. */
const commonestTerm = { share: 0.02, papers: 50 };
const fewestNeighbours = 4;
/** So many papers that share the most are looked at closely for each paper. */
const shortlist = 400;
/** The neighbour that likeness is measured against, and how many times the neighbours wanted are kept for that. */
const local = 7;
const kept = 4;
/** Papers that are tied in one step. */
const step = 50;

/**
 * Ties between papers, each with its nearest few. How near two are is a weighted sum of three cosines: of their concepts, weighted by how much the paper is about each and by how rare it is (tf-idf; Salton & Buckley 1988), of their
 * terms likewise, and of their places in the space of meaning.
 * @param about paper to concept, grouped by paper, with weights in 0 to 1
 */
export const tiePapers = (...given: Parameters<typeof tieSteps>): EdgeTable => finish(tieSteps(...given));

/** {@link tiePapers} in steps. */
export function* tieSteps(
  about: EdgeTable,
  papers: number,
  profiles: Profiles | null = null,
  options: Partial<AffinityOptions> = {},
): Steps<EdgeTable> {
  const { neighbours: most, commonest } = { ...themeDefaults, ...options };
  const neighbours = Math.min(most, Math.max(fewestNeighbours, Math.round(papers / 4)));
  const shared = [{ rows: rowsOf(about, papers, Math.max(3, commonest * papers)), part: parts.concepts }];
  if (profiles) {
    const atMost = Math.max(commonestTerm.papers, commonestTerm.share * papers);
    shared.push({ rows: rowsOf(profiles.terms, papers, atMost), part: parts.terms });
  }
  const latent = profiles?.latent ?? null;
  const likeness = new Float64Array(papers);
  const nearestTo = (paper: number): Near[] => {
    const met: number[] = [];
    for (const { rows, part } of shared) {
      for (let row = rows.start[paper]!; row < rows.start[paper + 1]!; row++) {
        const feature = rows.feature[row]!;
        const weight = part * rows.weight[row]!;
        for (let at = rows.holders[feature]!; at < rows.holders[feature + 1]!; at++) {
          const other = rows.holder[at]!;
          if (other === paper) continue;
          if (likeness[other] === 0) met.push(other);
          likeness[other]! += weight * rows.holderWeight[at]!;
        }
      }
    }
    const near = mostOf(met, likeness, shortlist)
      .map((other) => ({ other, score: likeness[other]! + (latent ? parts.latent * dot(latent, paper, other) : 0) }))
      .filter(({ score }) => score > 0);
    for (const other of met) likeness[other] = 0;
    return near.sort(byScore).slice(0, Math.max(kept * neighbours, local));
  };
  const nearestOf: Near[][] = [];
  for (let paper = 0; paper < papers; paper++) {
    if (paper % step === 0) yield;
    nearestOf.push(nearestTo(paper));
  }
  return tableOf(papers, nearestOf, neighbours);
}

interface Near {
  other: number;
  score: number;
}

const byScore = (a: Near, b: Near): number => b.score - a.score || a.other - b.other;

/**
 * Ties each paper to its nearest, likeness being taken against how near the seventh nearest is to either (Zelnik-Manor &
 * Perona 2004), so that papers between themes, near to many, do not join them.
 */
function tableOf(papers: number, nearestOf: readonly Near[][], neighbours: number): EdgeTable {
  const reach = nearestOf.map((near) => near[Math.min(local, near.length) - 1]?.score ?? 1);
  const edges = new Map<number, number>();
  nearestOf.forEach((near, paper) => {
    const scaled = near.map(({ other, score }) => ({ other, score: score / Math.sqrt(reach[paper]! * reach[other]!) }));
    for (const { other, score } of scaled.sort(byScore).slice(0, neighbours))
      edges.set(Math.min(paper, other) * papers + Math.max(paper, other), score);
  });
  const table: EdgeTable = { source: [], target: [], weight: [] };
  for (const [pair, weight] of [...edges].sort(([a], [b]) => a - b)) {
    table.source.push(Math.floor(pair / papers));
    table.target.push(pair % papers);
    table.weight.push(weight);
  }
  return table;
}

/**
 * Features by paper and papers by feature, weighted by tf-idf, each paper of length 1: those of paper `p` are the rows from
 * `start[p]` to `start[p + 1]`, the papers of feature `f` those from `holders[f]` to `holders[f + 1]`.
 */
interface Rows {
  start: Uint32Array;
  feature: Uint32Array;
  weight: Float64Array;
  holders: Uint32Array;
  holder: Uint32Array;
  holderWeight: Float64Array;
}

/** Features of one paper, or of more than `most`, tell of no tie, but count for a paper's length. */
function rowsOf(table: EdgeTable, papers: number, most: number): Rows {
  const features = table.target.reduce((count, feature) => Math.max(count, feature + 1), 0);
  const frequency = new Uint32Array(features);
  for (const feature of table.target) frequency[feature]!++;
  const length = new Float64Array(papers);
  const weights = Float64Array.from(
    table.weight,
    (weight, row) => weight * Math.log((papers + 1) / frequency[table.target[row]!]!),
  );
  table.source.forEach((paper, row) => (length[paper]! += weights[row]! ** 2));
  const telling = table.source
    .map((_, row) => row)
    .filter((row) => {
      const count = frequency[table.target[row]!]!;
      return count >= 2 && count <= most && weights[row]! > 0;
    });
  const weight = (row: number) => weights[row]! / Math.sqrt(length[table.source[row]!]!);
  const byPaper = groupRows(table.source, papers, telling);
  const byFeature = groupRows(table.target, features, telling);
  return {
    start: byPaper.offsets,
    feature: Uint32Array.from(byPaper.rows, (row) => table.target[row]!),
    weight: Float64Array.from(byPaper.rows, weight),
    holders: byFeature.offsets,
    holder: Uint32Array.from(byFeature.rows, (row) => table.source[row]!),
    holderWeight: Float64Array.from(byFeature.rows, weight),
  };
}

/** Those with the most, about `count` of them: all that are as good as the last one. */
function mostOf(met: readonly number[], likeness: Float64Array, count: number): readonly number[] {
  if (met.length <= count) return met;
  const least = Float64Array.from(met, (other) => likeness[other]!).sort()[met.length - count]!;
  return met.filter((other) => likeness[other]! >= least);
}

function dot({ dimensions, values }: Latent, a: number, b: number): number {
  let sum = 0;
  for (let at = 0; at < dimensions; at++) sum += values[a * dimensions + at]! * values[b * dimensions + at]!;
  return sum;
}
