import { personName, type RawRecord } from '../record.ts';
import { doiOf } from '../registers.ts';
import { lastPart, textIn, type RdfGraph, type RdfNode, type RdfValue } from './rdf-graph.ts';

/** The papers that an RDF document describes: things with a title that are no part of, or note on, another. */
export function papersOf(graph: RdfGraph): { record: RawRecord; line: number }[] {
  const parts = new Set<RdfNode>();
  const noted = new Map<RdfNode, RdfNode>(); // what Zotero's users said of an item
  for (const node of graph.nodes) {
    for (const arc of partArcs)
      for (const value of graph.values(node, arc)) if (typeof value !== 'string') parts.add(value);
    if (node.types.includes('UserItem'))
      for (const item of graph.values(node, 'resource')) if (typeof item !== 'string') noted.set(item, node);
  }
  return graph.nodes
    .filter((node) => !parts.has(node) && isPaper(node, graph))
    .map((node) => ({ record: recordOf(node, noted.get(node) ?? null, graph), line: node.line }));
}

/** Properties whose values are no works of their own. */
const partArcs = ['isPartOf', 'presentedAt', 'link', 'publisher', 'creator', 'contributor', 'reproducedIn', 'reviewOf'];
/** Things that have titles and are no papers. */
const others =
  /^(?:Attachment|Memo|Note|Annotation|Collection|UserItem|Person|Organi[sz]ation|Agent|Journal|Periodical|Issue|Newspaper|Magazine|Series|Website|Concept|ConceptScheme|Ontology|Class|PublicationIssue|PublicationVolume|Conference|Event|channel|image)$/;
const otherItems = /^(?:attachment|note|annotation)$/;

function isPaper(node: RdfNode, graph: RdfGraph): boolean {
  if (node.types.some((type) => others.test(type))) return false;
  if (otherItems.test(textIn(graph.values(node, 'itemType')) ?? '')) return false;
  return textIn(graph.values(node, 'title', 'headline', 'name', 'abstract')) !== null;
}

function recordOf(node: RdfNode, noted: RdfNode | null, graph: RdfGraph): RawRecord {
  const text = (...properties: string[]) => textIn(graph.values(node, ...properties));
  const wholes = wholesOf(node, graph);
  const inWhole = (...properties: string[]) =>
    wholes.map((whole) => textIn(graph.values(whole, ...properties))).find((found) => found !== null) ?? null;
  const isZotero = text('itemType') !== null;
  const extra = isZotero ? (text('description') ?? '') : '';
  const line = (name: string) =>
    new RegExp(`(?:^|\\n)\\s{0,9}${name}:\\s{0,9}(\\S{1,300})`, 'i').exec(extra)?.[1] ?? null;
  const keywords = [node, ...(noted ? [noted] : [])].flatMap((one) => keywordsOf(one, graph));
  return {
    id: text('citationKey', 'citekey') ?? line('Citation Key'),
    title: text('title', 'headline', 'name'),
    abstract: text('abstract', 'teaser', 'description.abstract', ...(isZotero ? [] : ['description'])),
    authors: authorsOf(node, graph),
    date: text(...dates) ?? inWhole(...dates),
    venue: venueOf(node, wholes, graph),
    doi: doiIn(node, wholes, graph) ?? line('DOI'),
    pmid: line('PMID') ?? text('pmid'),
    arxiv: line('arXiv'),
    url: addressOf(node, graph),
    keywords,
    language: languageIn(text('language', 'inLanguage')),
    type: text('itemType') ?? node.types[0] ?? null,
  };
}

const dates = [
  'date',
  'issued',
  'publicationDate',
  'datePublished',
  'date.issued',
  'published_time',
  'dateSubmitted',
  'created',
];

/** What it is part of, from the nearest outwards. */
function wholesOf(node: RdfNode, graph: RdfGraph): RdfNode[] {
  const wholes = new Set<RdfNode>();
  const add = (part: RdfNode): void => {
    for (const whole of graph.values(part, 'isPartOf')) {
      if (typeof whole === 'string' || whole === node || wholes.has(whole) || wholes.size > 9) continue;
      wholes.add(whole);
      add(whole);
    }
  };
  add(node);
  return [...wholes];
}

function venueOf(node: RdfNode, wholes: readonly RdfNode[], graph: RdfGraph): string | null {
  const meetings = graph.values(node, 'presentedAt').filter((value) => typeof value !== 'string');
  const isSeries = ({ types }: RdfNode) => types.includes('Series');
  const places = [...wholes.filter((whole) => !isSeries(whole)), ...meetings, ...wholes.filter(isSeries)];
  const titles = places.map((place) => textIn(graph.values(place, 'title', 'name')));
  return (
    titles.find((title) => title !== null) ??
    textIn(graph.values(node, 'publicationName', 'publication', 'isPartOf', 'source', 'presentedAt'))
  );
}

/** Zotero puts the DOI of an article among the identifiers of its journal; of one with several it is not known whose. */
function doiIn(node: RdfNode, wholes: readonly RdfNode[], graph: RdfGraph): string | null {
  const doisOf = (one: RdfNode) =>
    [...graph.values(one, 'doi', 'identifier.DOI'), ...graph.values(one, 'identifier')].flatMap((value) =>
      typeof value === 'string' ? (doiOf(value) ?? []) : [],
    );
  const [own] = doisOf(node);
  return own ?? wholes.map(doisOf).find((dois) => dois.length === 1)?.[0] ?? null;
}

function addressOf(node: RdfNode, graph: RdfGraph): string | null {
  const identifiers = graph.values(node, 'identifier').flatMap((value) => asText(value, graph));
  const said = graph.values(node, 'uri', 'url', 'official_url').flatMap((value) => asText(value, graph));
  const same = graph.values(node, 'sameAs').flatMap((value) => asText(value, graph));
  return [...identifiers, ...said, node.id ?? '', ...same].find((text) => /^https?:/.test(text)) ?? null;
}

const authorProperties = ['authors', 'authorList', 'author', 'creator', 'creators_name'];
/** Who made it where it has no authors, as Zotero names them. */
const makerProperties = [
  ...['presenters', 'programmers', 'inventors', 'artists', 'directors', 'interviewees', 'podcasters', 'cartographers'],
  ...['composers', 'performers', 'contributors', 'contributor', 'editors', 'editorList', 'editor'],
];

function authorsOf(node: RdfNode, graph: RdfGraph): string[] {
  return graph.values(node, ...authorProperties, ...makerProperties).map((person) => {
    if (typeof person === 'string') return /^(?:https?|urn|mailto):/.test(person) ? '' : person;
    const part = (...names: string[]) => textIn(graph.values(person, ...names));
    return personName({
      family: part('surname', 'familyName', 'family_name', 'lastName'),
      given: part('givenName', 'givenname', 'given_name', 'firstName'),
      name: part('name', 'title', 'value', 'label'),
    });
  });
}

const keywordProperties = ['subject', 'tagged', 'keyword', 'keywords', 'about', 'tag'];

/** Texts, and tags that Zotero set by itself; numbers of a library's shelves and addresses are none. */
function keywordsOf(node: RdfNode, graph: RdfGraph): string[] {
  return keywordProperties
    .flatMap((property) => graph.values(node, property).map((value) => ({ property, value })))
    .filter(({ value }) => typeof value === 'string' || !value.types.some((type) => /^(?:LCC|DDC|UDC)$/.test(type)))
    .flatMap(({ property, value }) =>
      asText(value, graph).flatMap((text) => (property === 'keywords' ? text.split(/[,;]/) : text)),
    )
    .filter((text) => !/^(?:https?|urn|info):/.test(text));
}

/** The text of a value, or the label or value of a thing. */
function asText(value: RdfValue, graph: RdfGraph): string[] {
  const text =
    typeof value === 'string' ? value : textIn(graph.values(value, 'value', 'label', 'prefLabel', 'name', 'title'));
  return text === null ? [] : [text];
}

/** `ger` for `http://id.loc.gov/vocabulary/iso639-2/ger`. */
function languageIn(language: string | null): string | null {
  return language !== null && /^https?:/.test(language) ? lastPart(language) : language;
}
