import type { Shape } from './shape.ts';

/** Works of CORE. */
export const core: Shape = {
  fits: (object) =>
    ['yearPublished', 'coreId', 'sourceFulltextUrls', 'dataProviders', 'fullTextIdentifier'].some(
      (key) => key in object,
    ),
  read: ({ text, texts, people, date }) => ({
    id: text('id') ?? text('coreId'),
    title: text('title'),
    abstract: text('abstract') ?? text('description'),
    authors: people('authors'),
    date: date('publishedDate') ?? date('datePublished'),
    year: text('yearPublished') ?? text('year'),
    venue: text('journals', 'title') ?? text('publisher'),
    doi: text('doi'),
    pmid: text('pubmedId'),
    arxiv: text('arxivId'),
    url: text('downloadUrl'),
    language: text('language', 'code') ?? text('language'),
    type: text('documentType'),
    citations: text('citationCount'),
    references: texts('references'),
  }),
};
