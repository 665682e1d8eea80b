import type { Format } from '../format.ts';
import { atomXml } from './atom.ts';
import { crossrefXml } from './crossref.ts';
import { dublinCoreXml } from './dublin-core.ts';
import { endnoteXml } from './endnote.ts';
import { europePmcXml } from './europe-pmc.ts';
import { jatsXml } from './jats.ts';
import { modsXml } from './mods.ts';
import { nsfXml } from './nsf.ts';
import { pubmedXml } from './pubmed.ts';
import { bibliontologyRdf, zoteroRdf } from './rdf.ts';

/** Formats in XML, RDF among them. */
export const xmlFormats: readonly Format[] = [
  ...[pubmedXml, endnoteXml, modsXml, crossrefXml, zoteroRdf, bibliontologyRdf],
  ...[jatsXml, atomXml, europePmcXml, dublinCoreXml, nsfXml],
];
