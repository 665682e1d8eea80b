/** The stages of a build, in order. */
export const stages = ['read', 'extract', 'select', 'network', 'themes', 'layout', 'write'] as const;
export type Stage = (typeof stages)[number];

/** What a long computation is given by whoever runs it. */
export interface Context {
  /** Told as work goes on; `total` is `null` while it is not known. */
  progress?(stage: Stage, done: number, total: number | null): void;
  /** Aborting it makes the computation throw the signal's reason at its next step. */
  signal?: AbortSignal;
}
