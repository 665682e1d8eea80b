import type { EdgeTable } from './network.ts';

/** What the texts of papers say beyond their concepts, for telling which papers are alike. */
export interface Profiles {
  /** Paper (source) to term (target); the weight tells how often the paper has it. Terms are words and pairs of words. */
  terms: EdgeTable;
  /** A place for each paper in a space of meaning, paper by paper; `null` where no vectors are at hand. */
  latent: Latent | null;
}

/** Rows of coordinates. */
export interface Latent {
  dimensions: number;
  values: Float32Array;
}
