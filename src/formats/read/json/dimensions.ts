import type { Shape } from './shape.ts';
import { typeInWords } from './type-words.ts';

/** Publications of Dimensions. Its concepts are made by machines, and not read. */
export const dimensions: Shape = {
  fits: ({ id, times_cited: cited, researchers, category_for: category }) =>
    /^pub\.\d/.test(String(id)) || [cited, researchers, category].some((value) => value !== undefined),
  read: ({ text, texts, people, date }) => ({
    id: text('id'),
    title: text('title'),
    abstract: text('abstract'),
    authors: people('authors').length > 0 ? people('authors') : people('researchers'),
    date: date('date') ?? date('date_online') ?? date('date_print'),
    year: text('year'),
    venue: text('journal', 'title') ?? text('source_title', 'title') ?? text('proceedings_title') ?? text('book_title'),
    doi: text('doi'),
    pmid: text('pmid'),
    arxiv: text('arxiv_id'),
    url: text('linkout'),
    keywords: texts('mesh_terms'),
    type: typeInWords(text('type')),
    citations: text('times_cited'),
  }),
};
