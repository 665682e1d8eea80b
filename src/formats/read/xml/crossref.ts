import { personName } from '../record.ts';
import { firstDate } from './date-of.ts';
import { all, childrenOf, first, within, type XmlElement } from './element.ts';
import { textAt, textOf, textsAt } from './inline.ts';
import { jatsAbstract } from './jats-text.ts';
import { unmangled } from './mangled.ts';
import { xmlFormat, type Found } from './xml-format.ts';

/** What Crossref gives for a DOI (UNIXREF), alone or within a query's result, and what publishers send it. */
export const crossrefXml = xmlFormat({
  name: 'crossref-xml',
  title: 'Crossref XML',
  looksLike: '<doi_record> with <crossref>',
  endings: ['xml', 'unixref'],
  recognise: ({ root, names }) => {
    if (/^(?:doi_records?|crossref_result|crossref|doi_batch)$/.test(root)) return 1;
    return names.has('doi_record') && names.has('crossref') ? 0.9 : 0;
  },
  records: [
    ...['doi_record', 'query', 'crossref', 'journal', 'book', 'conference', 'dissertation', 'posted_content'],
    ...['report-paper', 'standard', 'database', 'peer_review'],
  ],
  recordsOf,
});

function recordsOf(element: XmlElement): Found[] {
  const inner = within(element, 'crossref')[0] ?? (element.name === 'query' ? null : element);
  if (inner === null) return queryOf(element);
  const kinds = inner.name === 'crossref' ? childrenOf(inner).filter(({ name }) => name !== 'error') : [inner];
  const error = textAt(inner, 'error');
  return error === null ? kinds.flatMap(worksOf) : [{ record: {}, line: element.line }];
}

const works = ['journal_article', 'conference_paper', 'content_item', 'dataset'];
/** What a book or series is, where no work within it is named. */
const isMetadata = /_metadata$/;

/** The works of a journal, book or conference; itself where it has none. */
function worksOf(kind: XmlElement): Found[] {
  const metadata = childrenOf(kind).filter(({ name }) => isMetadata.test(name) && name !== 'event_metadata');
  const found = childrenOf(kind).filter(({ name }) => works.includes(name));
  const [whole] = metadata;
  if (found.length > 0) return found.map((work) => ({ record: recordOf(work, kind, whole ?? null), line: work.line }));
  return [{ record: recordOf(whole ?? kind, kind, null), line: kind.line }];
}

/** @param metadata of the journal, book or proceedings that the work is in */
function recordOf(work: XmlElement, kind: XmlElement, metadata: XmlElement | null) {
  const own = work === kind ? [work] : [work, ...(metadata ? [metadata] : []), kind];
  const language = [...own, ...childrenOf(kind)].map(({ attributes }) => attributes['language']).find(Boolean);
  return {
    title: unmangled(titleOf(work)),
    abstract: unmangled(jatsAbstract(work, 'abstract', 'description')),
    authors: authorsOf(work, metadata),
    date: dateOf(work, [...(metadata ? [metadata] : []), ...all(kind, 'journal_issue')]),
    venue: unmangled(venueOf(work, kind, metadata)),
    doi: textAt(work, 'doi_data/doi'),
    url: textAt(work, 'doi_data/resource'),
    language: language ?? null,
    type: typeOf(work, kind),
    references: all(work, 'citation_list/citation').map(referenceOf),
  };
}

function titleOf(work: XmlElement): string | null {
  const title = textAt(work, 'titles/title', 'full_title', 'proceedings_title');
  const subtitle = textAt(work, 'titles/subtitle');
  return title === null || subtitle === null ? title : `${title.replace(/:$/, '')}: ${subtitle}`;
}

/** Authors; where there are none, those of the whole, or the editors. */
function authorsOf(work: XmlElement, metadata: XmlElement | null): string[] {
  const contributors = (element: XmlElement | null) => {
    const list = first(element, 'contributors');
    return childrenOf(list ?? element).filter(({ name }) => name === 'person_name' || name === 'organization');
  };
  const own = contributors(work);
  const byRole = (role: string) => own.filter(({ attributes }) => attributes['contributor_role'] === role);
  const candidates = [byRole('author'), work.name === 'dataset' ? contributors(metadata) : [], byRole('editor'), own];
  return (candidates.find((list) => list.length > 0) ?? []).map((person) =>
    person.name === 'organization'
      ? personName({ name: unmangled(textOf(person)) })
      : personName({
          family: unmangled(textAt(person, 'surname')),
          given: unmangled(textAt(person, 'given_name')),
          suffix: textAt(person, 'suffix'),
        }),
  );
}

const dates = ['publication_date', 'approval_date', 'posted_date', 'review_date', 'reviewed_date', 'acceptance_date'];

/** In print before online, the work's own before that of the whole. */
function dateOf(work: XmlElement, wholes: readonly XmlElement[]): string | null {
  const found = [work, ...wholes].flatMap((element) => {
    const those = dates.flatMap((name) => [...all(element, name), ...all(element, `database_date/${name}`)]);
    const isPrint = (date: XmlElement) => date.attributes['media_type'] === 'print';
    return [...those.filter(isPrint), ...those.filter((date) => !isPrint(date))];
  });
  return firstDate(found);
}

function venueOf(work: XmlElement, kind: XmlElement, metadata: XmlElement | null): string | null {
  const series = textAt(work, 'series_metadata/titles/title', 'group_title', 'institution/institution_name');
  if (!metadata) return series;
  return (
    textAt(metadata, 'full_title', 'proceedings_title', 'titles/title') ??
    textAt(kind, 'event_metadata/conference_name') ??
    series
  );
}

/** `journal_article`, `book`, `preprint`. */
function typeOf(work: XmlElement, kind: XmlElement): string | null {
  if (kind.name === 'posted_content') return kind.attributes['type'] ?? kind.name;
  if (work.name === 'content_item') return work.attributes['component_type'] ?? 'chapter';
  return isMetadata.test(work.name) ? kind.name : work.name;
}

const citationParts = [
  'author',
  'cYear',
  'article_title',
  'volume_title',
  'series_title',
  'journal_title',
  'volume',
  'first_page',
];

function referenceOf(citation: XmlElement): string {
  const text = textAt(citation, 'doi', 'unstructured_citation');
  return text ?? citationParts.flatMap((name) => textsAt(citation, name)).join(', ');
}

/** A query's result in short, without the record. */
function queryOf(query: XmlElement): Found[] {
  if (query.attributes['status'] === 'unresolved') return [];
  const record = {
    title: textAt(query, 'article_title', 'volume_title'),
    authors: [...all(query, 'contributors/contributor'), ...all(query, 'contributors/person_name')].map((person) =>
      personName({ family: textAt(person, 'surname'), given: textAt(person, 'given_name') }),
    ),
    year: textAt(query, 'year'),
    venue: textAt(query, 'journal_title', 'volume_title'),
    doi: textAt(query, 'doi'),
    type: first(query, 'doi')?.attributes['type'] ?? null,
  };
  return [{ record, line: query.line }];
}
