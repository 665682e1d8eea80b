/** Weighted edges as columns, sorted by source then target, no pair twice. */
export interface EdgeTable {
  source: number[];
  target: number[];
  weight: number[];
}

/** Papers and concepts as nodes, by their index in the atlas. */
export interface Network {
  /** Paper (source) to concept (target); the weight tells how much the paper is about it, 0 to 1. */
  mentions: EdgeTable;
  /** Concept to concept, source < target; the weight is an association strength, 1 is what chance would give. */
  related: EdgeTable;
}
