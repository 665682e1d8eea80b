import type { EdgeTable } from '../model/index.ts';

/** How papers are tied to each other for clustering. */
export interface AffinityOptions {
  /** Each paper is tied to this many of its nearest papers; 8. */
  neighbours: number;
  /** A concept in more than this share of the papers ties nothing together; 0.35. */
  commonest: number;
}
export const affinityDefaults: AffinityOptions = { neighbours: 8, commonest: 0.35 };

/**
 * Ties between papers: the cosine of their concepts, weighted by how much the paper is about each and by how rare it is
 * (tf-idf; Salton & Buckley 1988), each paper with its nearest few.
 * @param about paper to concept, grouped by paper, with weights in 0 to 1
 */
export function tiePapers(
  about: EdgeTable,
  papers: number,
  concepts: number,
  options: Partial<AffinityOptions> = {},
): EdgeTable {
  const { neighbours, commonest } = { ...affinityDefaults, ...options };
  const frequency = new Uint32Array(concepts);
  for (const concept of about.target) frequency[concept]!++;
  const most = Math.max(3, commonest * papers);
  const norm = new Float64Array(papers);
  const holders: { paper: number; weight: number }[][] = Array.from({ length: concepts }, () => []);
  const own: { concept: number; weight: number }[][] = Array.from({ length: papers }, () => []);
  about.source.forEach((paper, row) => {
    const concept = about.target[row]!;
    const count = frequency[concept]!;
    const weight = about.weight[row]! * Math.log((papers + 1) / count);
    norm[paper]! += weight * weight;
    if (count < 2 || count > most) return;
    holders[concept]!.push({ paper, weight });
    own[paper]!.push({ concept, weight });
  });
  const edges = new Map<number, number>();
  const products = new Float64Array(papers);
  for (let paper = 0; paper < papers; paper++) {
    const met: number[] = [];
    for (const { concept, weight } of own[paper]!) {
      for (const other of holders[concept]!) {
        if (other.paper === paper) continue;
        if (products[other.paper] === 0) met.push(other.paper);
        products[other.paper]! += weight * other.weight;
      }
    }
    const near = met.map((other) => ({ other, cosine: products[other]! / Math.sqrt(norm[paper]! * norm[other]!) }));
    near.sort((a, b) => b.cosine - a.cosine || a.other - b.other);
    for (const { other, cosine } of near.slice(0, neighbours))
      edges.set(Math.min(paper, other) * papers + Math.max(paper, other), cosine);
    for (const other of met) products[other] = 0;
  }
  const table: EdgeTable = { source: [], target: [], weight: [] };
  for (const [pair, weight] of [...edges].sort(([a], [b]) => a - b)) {
    table.source.push(Math.floor(pair / papers));
    table.target.push(pair % papers);
    table.weight.push(weight);
  }
  return table;
}
