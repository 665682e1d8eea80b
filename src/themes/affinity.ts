import type { EdgeTable, Latent, Profiles } from '../model/index.ts';

/** How papers are tied to each other for clustering. */
export interface AffinityOptions {
  /** Each paper is tied to this many of its nearest papers, in a small collection to a quarter of the papers; 12. */
  neighbours: number;
  /** A concept in more than this share of the papers ties nothing together; 0.35. */
  commonest: number;
}
export const affinityDefaults: AffinityOptions = { neighbours: 12, commonest: 0.35 };

/** What the likeness of two papers is made of, in parts: shared concepts, shared terms, places in the space of meaning. */
const parts = { concepts: 1.5, terms: 1.5, latent: 1 };
/** A term in more papers than this share of them, and than this many, ties nothing. */
const commonestTerm = { share: 0.1, papers: 50 };
const fewestNeighbours = 4;
/** So many papers that share the most are looked at closely for each paper. */
const shortlist = 400;
/** The neighbour that likeness is measured against, and how many times the neighbours wanted are kept for that. */
const local = 7;
const kept = 4;

/**
 * Ties between papers, each with its nearest few. How near two are is a weighted sum of three cosines: of their concepts, weighted by how much the paper is about each and by how rare it is (tf-idf; Salton & Buckley 1988), of their
 * terms likewise, and of their places in the space of meaning.
 * @param about paper to concept, grouped by paper, with weights in 0 to 1
 */
export function tiePapers(
  about: EdgeTable,
  papers: number,
  profiles: Profiles | null = null,
  options: Partial<AffinityOptions> = {},
): EdgeTable {
  const { neighbours: most, commonest } = { ...affinityDefaults, ...options };
  const neighbours = Math.min(most, Math.max(fewestNeighbours, Math.round(papers / 4)));
  const shared = [{ rows: rowsOf(about, papers, Math.max(3, commonest * papers)), part: parts.concepts }];
  if (profiles) {
    const atMost = Math.max(commonestTerm.papers, commonestTerm.share * papers);
    shared.push({ rows: rowsOf(profiles.terms, papers, atMost), part: parts.terms });
  }
  const latent = profiles?.latent ?? null;
  const likeness = new Float64Array(papers);
  const nearestOf = Array.from({ length: papers }, (_, paper): Near[] => {
    const met: number[] = [];
    for (const { rows, part } of shared) {
      for (const { feature, weight } of rows.own[paper]!) {
        for (const other of rows.holders[feature]!) {
          if (other.paper === paper) continue;
          if (likeness[other.paper] === 0) met.push(other.paper);
          likeness[other.paper]! += part * weight * other.weight;
        }
      }
    }
    const near = mostOf(met, likeness, shortlist)
      .map((other) => ({ other, score: likeness[other]! + (latent ? parts.latent * dot(latent, paper, other) : 0) }))
      .filter(({ score }) => score > 0);
    for (const other of met) likeness[other] = 0;
    return near.sort(byScore).slice(0, Math.max(kept * neighbours, local));
  });
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

/** Papers by feature and features by paper, weighted by tf-idf, each paper of length 1. */
interface Rows {
  own: { feature: number; weight: number }[][];
  holders: { paper: number; weight: number }[][];
}

/** Features of one paper, or of more than `most`, tell of no tie, but count for a paper's length. */
function rowsOf(table: EdgeTable, papers: number, most: number): Rows {
  const frequency: number[] = [];
  for (const feature of table.target) frequency[feature] = (frequency[feature] ?? 0) + 1;
  const length = new Float64Array(papers);
  const weights = table.weight.map((weight, row) => weight * Math.log((papers + 1) / frequency[table.target[row]!]!));
  table.source.forEach((paper, row) => (length[paper]! += weights[row]! ** 2));
  const own: Rows['own'] = Array.from({ length: papers }, () => []);
  const holders: Rows['holders'] = Array.from(frequency, () => []);
  table.source.forEach((paper, row) => {
    const feature = table.target[row]!;
    if (frequency[feature]! < 2 || frequency[feature]! > most || weights[row] === 0) return;
    const weight = weights[row]! / Math.sqrt(length[paper]!);
    own[paper]!.push({ feature, weight });
    holders[feature]!.push({ paper, weight });
  });
  return { own, holders };
}

function mostOf(met: number[], likeness: Float64Array, count: number): number[] {
  if (met.length <= count) return met;
  return met.sort((a, b) => likeness[b]! - likeness[a]! || a - b).slice(0, count);
}

function dot({ dimensions, values }: Latent, a: number, b: number): number {
  let sum = 0;
  for (let at = 0; at < dimensions; at++) sum += values[a * dimensions + at]! * values[b * dimensions + at]!;
  return sum;
}
