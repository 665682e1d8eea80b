import type { Format } from '../format.ts';

/** Formats in XML, RDF among them. */
export const xmlFormats: readonly Format[] = [];
