import { dateText } from './date-text.ts';
import type { Shape } from './shape.ts';
import { typeInWords } from './type-words.ts';

/** Documents of Mendeley's interface. */
export const mendeley: Shape = {
  fits: ({ identifiers, authors }) =>
    (typeof identifiers === 'object' && identifiers !== null && !Array.isArray(identifiers)) ||
    (Array.isArray(authors) && Array.isArray(authors) && 'scopus_author_id' in Object(authors[0])),
  read: ({ object, text, texts, people }) => ({
    id: text('id'),
    title: text('title'),
    abstract: text('abstract'),
    authors: people('authors'),
    date: dateText(object),
    year: text('year'),
    venue: text('source'),
    doi: text('identifiers', 'doi'),
    pmid: text('identifiers', 'pmid'),
    arxiv: text('identifiers', 'arxiv'),
    url: text('websites') ?? text('link'),
    keywords: [...texts('keywords'), ...texts('tags')],
    language: text('language'),
    type: typeInWords(text('type')),
  }),
};
