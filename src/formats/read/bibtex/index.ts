import type { Format } from '../format.ts';
import { bibtex } from './bibtex.ts';

/** BibTeX and BibLaTeX. */
export const bibtexFormats: readonly Format[] = [bibtex];
