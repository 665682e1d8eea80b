import type { EdgeTable, Themes } from '../model/index.ts';

/** Links between themes: a paper of one is about a concept of another. Columns; `counts[a * themes + b]` tells how many a to b. */
export interface Crossings {
  themes: number;
  paper: Int32Array;
  concept: Int32Array;
  counts: Float64Array;
}

/**
 * The links from papers to concepts of other themes, without those to the concepts left out.
 * @param about paper to concept
 */
export function findCrossings(about: EdgeTable, themes: Themes, leftOut: ReadonlySet<number>): Crossings {
  const { ofPaper, ofConcept } = themes;
  const k = themes.themes.length;
  const rows: number[] = [];
  const counts = new Float64Array(k * k);
  about.source.forEach((paper, row) => {
    const concept = about.target[row]!;
    const from = ofPaper[paper] ?? -1;
    const to = ofConcept[concept] ?? -1;
    if (from < 0 || to < 0 || from === to || leftOut.has(concept)) return;
    rows.push(row);
    counts[from * k + to]!++;
  });
  return {
    themes: k,
    paper: Int32Array.from(rows, (row) => about.source[row]!),
    concept: Int32Array.from(rows, (row) => about.target[row]!),
    counts,
  };
}
