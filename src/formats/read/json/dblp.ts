import { isObject } from './parse.ts';
import type { Shape } from './shape.ts';

/** Hits of DBLP: what their `info` holds. It has no abstracts. */
export const dblp: Shape = {
  fits: ({ authors, key, venue, ee, type }) =>
    (isObject(authors) && 'author' in authors) ||
    (typeof key === 'string' && /^\w+\/.+\//.test(key) && [venue, ee, type].some(Boolean)),
  read: ({ text, people }) => ({
    id: text('key'),
    title: text('title'),
    authors: people('authors', 'author').map((name) => name.replace(/ \d{4}$/, '')), // numbers tell namesakes apart
    year: text('year'),
    venue: text('venue'),
    doi: text('doi'),
    url: text('ee') ?? text('url'),
    type: text('type'),
  }),
  toExportAbstracts: 'DBLP has none; look its DOIs up in OpenAlex or Semantic Scholar',
};
