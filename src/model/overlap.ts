export const overlapKinds = ['overlap', 'gap', 'chance'] as const;

/** What two themes share, against what chance would give. */
export interface Overlap {
  /** Indices of the two themes, a < b. */
  a: number;
  b: number;
  /** `overlap`: more links than chance gives, `gap`: related themes with fewer, `chance`: neither can be told. */
  kind: (typeof overlapKinds)[number];
  /** Links between papers of one and concepts of the other, without widespread concepts. */
  observed: number;
  /** As many as a network with the same degrees would have. */
  expected: number;
  /** The base-2 logarithm of observed to expected, drawn towards 0 where little was counted. */
  log2Ratio: number;
  /** A 95 % interval of the ratio, in base-2 logarithms too. */
  low: number;
  high: number;
  /**
   * How likely chance gives as many links or more (for a gap: as few or fewer), corrected for the number of pairs: 0 to 1,
   * and the smaller, the surer. Of the pairs with a q of at most x, about the share x is due to chance (false discovery
   * rate; Benjamini & Hochberg 1995).
   */
  q: number;
  /** Indices of papers that belong to both by degree, the most evenly torn first; 100 at most. */
  papers: number[];
  /** Indices of concepts that papers of both are about, the most telling first; no widespread ones; 100 at most. */
  concepts: number[];
}

/** A paper or concept that holds two themes together. */
export interface Bridge {
  kind: 'paper' | 'concept';
  /** Its index in the atlas. */
  index: number;
  /** Indices of the two themes, a < b. */
  a: number;
  b: number;
  /** How evenly its links spread over themes, 0 to 1 (participation coefficient; Guimerà & Amaral 2005). */
  participation: number;
  /** The share of shortest paths between the two themes that run through it, 0 to 1. */
  betweenness: number;
  /** What bridges are ranked by. */
  score: number;
  /** One line in words on why it is a bridge. */
  why: string;
}

/** Where themes overlap, the strongest first. */
export interface Overlaps {
  /** Every pair of themes with a link between them or expected: overlaps, then chance, then gaps; each by the ratio. */
  pairs: Overlap[];
  bridges: Bridge[];
  /** Indices of concepts too widespread to be evidence of an overlap. */
  widespread: number[];
}
