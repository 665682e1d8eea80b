import type { Format } from '../format.ts';

/** BibTeX and BibLaTeX. */
export const bibtexFormats: readonly Format[] = [];
