import type { Content } from '../content.ts';
import type { Entry, Report } from '../entry.ts';
import type { Format } from '../format.ts';
import { entryOf } from '../record.ts';
import type { XmlElement } from './element.ts';
import type { Opening } from './opening.ts';
import { piecesOf } from './pieces.ts';
import { reportMistake, sniffXml } from './xml-format.ts';

/** What Zotero exports as "Zotero RDF", and RDF/XML with Dublin Core or schema.org. */
export const zoteroRdf: Format = {
  name: 'zotero-rdf',
  title: 'Zotero RDF',
  looksLike: '<rdf:RDF> of <bib:Article> with <dc:title>',
  endings: ['rdf'],
  sniff: (head) => sniffXml(head, howRdf),
  read: (content, report) => readRdf('zotero-rdf', content, report),
};

/** What Zotero exports as "Bibliontology RDF", and other RDF/XML with this ontology. */
export const bibliontologyRdf: Format = {
  name: 'bibliontology-rdf',
  title: 'Bibliontology RDF',
  looksLike: '<rdf:RDF> of <bibo:AcademicArticle> with <dcterms:title>',
  endings: ['rdf'],
  sniff: (head) => sniffXml(head, (opening) => (howRdf(opening) > 0 && usesBibliontology(opening) ? 1 : 0)),
  read: (content, report) => readRdf('bibliontology-rdf', content, report),
};

function usesBibliontology({ text }: Opening): boolean {
  const prefix = /xmlns:([\w-]{1,30})="http:\/\/purl\.org\/ontology\/bibo\/"/.exec(text)?.[1];
  return prefix !== undefined && text.includes(`<${prefix}:`);
}

/** A vocabulary is RDF too, and no papers. */
function howRdf(opening: Opening): number {
  const { root, names, text } = opening;
  if (root !== 'RDF' || names.has('ConceptScheme') || names.has('Concept') || names.has('Ontology')) return 0;
  if (usesBibliontology(opening)) return 0.9;
  if (/www\.zotero\.org\/namespaces|purl\.org\/net\/biblio#/.test(text)) return 0.95;
  return /purl\.org\/dc\/|schema\.org\//.test(text) && (names.has('title') || names.has('name')) ? 0.7 : 0;
}

/** Things may be described before or behind the papers that they belong to: the document is read as a whole. */
async function* readRdf(format: string, content: Content, report: Report): AsyncGenerator<Entry> {
  const { readElements } = await import('./read-elements.ts');
  const { rdfGraph } = await import('./rdf-graph.ts');
  const { papersOf } = await import('./rdf-record.ts');
  const file = content.name;
  const elements: XmlElement[] = [];
  const found = readElements(piecesOf(content), { isRecord: (name) => name !== 'RDF', mayNest: true });
  for (;;) {
    const { done, value } = await found.next();
    if (done) {
      if (value) reportMistake(value, file, report, true);
      break;
    }
    if (value.element) elements.push(value.element);
    if (value.mistake) reportMistake(value.mistake, file, report, true);
  }
  for (const { record, line } of papersOf(rdfGraph(elements))) {
    const entry = entryOf(record, { file, format, line });
    if (entry) yield entry;
  }
}
