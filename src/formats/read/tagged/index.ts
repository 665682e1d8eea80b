import type { Format } from '../format.ts';

/** Formats of a tag and a value a line: RIS, MEDLINE, Web of Science, EndNote, RefWorks. */
export const taggedFormats: readonly Format[] = [];
