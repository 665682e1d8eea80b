import { personName } from '../record.ts';
import { dateOf } from './date-of.ts';
import { all, childrenOf, first, within, type XmlElement } from './element.ts';
import { textAt, textOf, textsAt } from './inline.ts';
import { jatsAbstract } from './jats-text.ts';
import { xmlFormat, type Found } from './xml-format.ts';

/** Articles in JATS or its forerunner of the NLM, one or a set, as of PubMed Central; with or without their bodies. */
export const jatsXml = xmlFormat({
  name: 'jats',
  title: 'JATS, as of PubMed Central',
  looksLike: '<article> with <article-meta>',
  endings: ['xml', 'nxml'],
  recognise: ({ root, names }) => {
    if (!names.has('article') || !(names.has('front') || names.has('article-meta'))) return 0;
    return /^(?:article|pmc-articleset|articles?-?set|OAI-PMH|collection)$/.test(root) ? 1 : 0.8;
  },
  records: ['article'],
  ignored: new Set(['body', 'floats-group', 'sub-article', 'response', 'processing-meta']),
  recordsOf,
});

function recordsOf(article: XmlElement): Found[] {
  const front = first(article, 'front', 'front-stub') ?? article;
  const meta = first(front, 'article-meta') ?? front;
  const journal = first(front, 'journal-meta');
  const ids = all(meta, 'article-id');
  const numbered = (...types: string[]) => ids.find((id) => types.includes(id.attributes['pub-id-type'] ?? ''));
  const id = (...types: string[]) => (numbered(...types) ? textOf(numbered(...types)!) : null);
  const record = {
    id: id('pmid') ?? id('pmc', 'pmcid'),
    title: titleOf(first(meta, 'title-group')),
    abstract: jatsAbstract(meta, 'abstract', 'trans-abstract'),
    authors: authorsOf(meta),
    date: dateOf(publishedOn(all(meta, 'pub-date'))),
    venue: textAt(journal, 'journal-title-group/journal-title', 'journal-title', 'journal-id'),
    doi: id('doi'),
    pmid: id('pmid'),
    arxiv: id('arxiv'),
    keywords: all(meta, 'kwd-group')
      .filter((group) => !/abbr/i.test(group.attributes['kwd-group-type'] ?? ''))
      .flatMap((group) => [...within(group, 'kwd').map(textOf), ...compounds(group)]),
    language: article.attributes['lang'] ?? null,
    type: article.attributes['article-type'] ?? null,
    references: within(first(article, 'back'), 'ref').map(referenceOf),
  };
  return [{ record, line: article.line }];
}

function titleOf(group: XmlElement | null): string | null {
  const [title, subtitle] = [textAt(group, 'article-title'), textAt(group, 'subtitle')];
  return title === null || subtitle === null ? title : `${title.replace(/:$/, '')}: ${subtitle}`;
}

function authorsOf(meta: XmlElement): string[] {
  const contributors = all(meta, 'contrib-group/contrib');
  const authors = contributors.filter(({ attributes }) => (attributes['contrib-type'] ?? 'author') === 'author');
  return authors.map((author) => {
    const name = first(author, 'name', 'name-alternatives/name', 'string-name', 'name-alternatives/string-name');
    return personName({
      family: textAt(name, 'surname'),
      given: textAt(name, 'given-names'),
      suffix: textAt(name, 'suffix'),
      name: (name && textOf(name)) ?? textAt(author, 'collab', 'collab-alternatives/collab'),
    });
  });
}

const publications = ['ppub', 'pub', 'epub', 'epub-ppub', 'collection'];

/** In print before online, as citations have it. */
function publishedOn(dates: readonly XmlElement[]): XmlElement | null {
  const kind = ({ attributes }: XmlElement) => attributes['pub-type'] ?? attributes['date-type'] ?? '';
  const ranked = publications.flatMap((name) => dates.filter((date) => kind(date) === name));
  return ranked[0] ?? dates[0] ?? null;
}

/** A keyword and its abbreviation: the first part is the keyword. */
function compounds(group: XmlElement): string[] {
  return all(group, 'compound-kwd').flatMap((keyword) => textsAt(keyword, 'compound-kwd-part').slice(0, 1));
}

function referenceOf(reference: XmlElement): string {
  const doi = within(reference, 'pub-id').find((id) => id.attributes['pub-id-type'] === 'doi');
  if (doi) return textOf(doi);
  const citation = childrenOf(reference).find(({ name }) => /citation/.test(name)) ?? null;
  if (citation === null) return '';
  const isRunning = citation.children.some((child) => typeof child === 'string' && /\w|[.,;]/.test(child));
  return isRunning ? textOf(citation) : childrenOf(citation).map(textOf).join(', ');
}
