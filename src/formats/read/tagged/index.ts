import type { Format } from '../format.ts';
import { endnote } from './endnote.ts';
import { medline } from './medline.ts';
import { pubmedText } from './pubmed-text.ts';
import { refworks } from './refworks.ts';
import { ris } from './ris.ts';
import { wos } from './wos.ts';

/** Formats of a tag and a value a line: RIS, MEDLINE, Web of Science, EndNote, RefWorks. */
export const taggedFormats: readonly Format[] = [ris, medline, pubmedText, wos, endnote, refworks];
