import { readVectors, type TermVectors } from './vectors.ts';

let read: Promise<TermVectors> | undefined;

/** The vectors that conceptscape brings along, some megabytes; loaded when first asked for. */
export const builtInVectors = (): Promise<TermVectors> =>
  (read ??= import('./data/vectors.txt?raw').then((file) => readVectors(file.default)));
