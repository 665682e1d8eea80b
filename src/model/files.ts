/** A number of papers, against what chance gives. */
export interface SharedPapers {
  observed: number;
  /** With the papers of one side drawn at random. */
  expected: number;
  /** How likely chance gives as many or more, corrected for the number of comparisons (false discovery rate), 0 to 1. */
  q: number;
}

/** A q at or below this is beyond chance. */
export const mostQ = 0.05;

/** Whether there are more papers than chance gives. */
export const isBeyondChance = ({ observed, expected, q }: SharedPapers): boolean => q <= mostQ && observed > expected;

/** An input file by the papers that were found in it. */
export interface FilePapers {
  name: string;
  papers: number;
  /** Papers that no other file has. */
  alone: number;
  /** The themes that its papers are in, by their index; the most papers first. */
  themes: (SharedPapers & { theme: number })[];
}

/** Two files that have papers or themes in common. */
export interface FilePair {
  /** Indices of the files, a < b. */
  a: number;
  b: number;
  /** Indices of the papers found in both. */
  papers: number[];
  shared: SharedPapers;
  /** Indices of the themes of which each of the two has more papers than chance gives. */
  themes: number[];
}

/** The input files of a map against its themes and against each other. */
export interface FileComparison {
  /** By name. */
  files: FilePapers[];
  /** Pairs with a paper or a theme in common: by q, then by number of shared papers. */
  pairs: FilePair[];
}
