/** A community of the network: concepts and the papers about them. */
export interface Theme {
  /** Its index in `Atlas.themes`; 0 is the largest. */
  id: number;
  /** Two or three of its most telling concepts; no two themes have the same name. */
  name: string;
  /** Indices of its concepts, most telling first. */
  concepts: number[];
  /** Indices of its papers, most central first. */
  papers: number[];
  /** How often two of its members stand together in other runs of the same clustering, 0 to 1. */
  stability: number;
  /** `#rrggbb`. */
  colour: string;
  /** The broader theme it lies in, where there is one. */
  parent: number | null;
}

/** The partition: themes, and for each paper and concept the theme it is in (`null`: connected to nothing). */
export interface Themes {
  themes: Theme[];
  ofPaper: (number | null)[];
  ofConcept: (number | null)[];
  /** Newman's modularity of the partition on the clustered graph. */
  modularity: number;
}
