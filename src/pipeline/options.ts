/** The options of a build that change its result. */
export interface BuildOptions {
  /** Merge records of the same paper; true. */
  dedupe: boolean;
  /** Keep records that look like no papers; false. */
  keepAll: boolean;
  /** Where the seeded generators start; 1. */
  seed: number;
}
export const buildDefaults: BuildOptions = { dedupe: true, keepAll: false, seed: 1 };
