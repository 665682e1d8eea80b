import type { EdgeTable, Network } from '../model/index.ts';
import { relateConcepts } from './related.ts';

export { relateConcepts } from './related.ts';

/** The network of papers and concepts. `about` is paper to concept with how much the paper is about it. */
export function buildNetwork(about: EdgeTable, papers: number, concepts: number): Network {
  const rows = about.source.map((source, row) => ({ source, target: about.target[row]!, weight: about.weight[row]! }));
  rows.sort((a, b) => a.source - b.source || a.target - b.target);
  const mentions: EdgeTable = {
    source: rows.map((r) => r.source),
    target: rows.map((r) => r.target),
    weight: rows.map((r) => r.weight),
  };
  return { mentions, related: relateConcepts(mentions, papers, concepts) };
}
