import type { JsonObject } from './parse.ts';
import { arxiv } from './arxiv.ts';
import { bioRxiv } from './biorxiv.ts';
import { core } from './core.ts';
import { crossref } from './crossref.ts';
import { csl } from './csl.ts';
import { dblp } from './dblp.ts';
import { dimensions } from './dimensions.ts';
import { europePmc } from './europe-pmc.ts';
import { general } from './general.ts';
import { lens } from './lens.ts';
import { mendeley } from './mendeley.ts';
import { openAlex } from './openalex.ts';
import { pubmedSummary } from './pubmed-summary.ts';
import { semanticScholar } from './semantic-scholar.ts';
import type { Shape } from './shape.ts';
import { zotero } from './zotero.ts';

export { general } from './general.ts';
export type { JsonRecord, Shape } from './shape.ts';

/** Those with the most telling keys first. A further one is a file beside this, and a line here. */
const shapes: readonly Shape[] = [
  ...[zotero, openAlex, lens, semanticScholar, arxiv, pubmedSummary, europePmc, bioRxiv, core, mendeley, dimensions],
  ...[dblp, crossref, csl, general],
];

/** The shape of a record, by its keys; the general one where it is of no service that is known. */
export function shapeOf(record: JsonObject): Shape {
  return shapes.find((shape) => shape.fits(record)) ?? general;
}
