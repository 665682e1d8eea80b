import { vectorForms, withPresentForms } from '../text/table-form.ts';
import { readVectors, type TermVectors } from './vectors.ts';

let read: Promise<TermVectors> | undefined;

/** The vectors that conceptscape brings along, some megabytes; loaded when first asked for. */
export const builtInVectors = (): Promise<TermVectors> =>
  (read ??= import('./data/vectors.txt?raw').then((file) => {
    const vectors = readVectors(file.default);
    return { ...vectors, row: withPresentForms(vectors.row, vectorForms) };
  }));
