import { split } from './people.ts';
import type { Shape } from './shape.ts';

/** Preprints of bioRxiv and medRxiv. */
export const bioRxiv: Shape = {
  fits: (object) => 'jatsxml' in object || 'author_corresponding' in object || 'preprint_doi' in object,
  read: ({ text, texts, date }) => ({
    title: text('title') ?? text('preprint_title'),
    abstract: text('abstract') ?? text('preprint_abstract'),
    authors: split([...texts('authors'), ...texts('preprint_authors')], /;/),
    date: date('date') ?? date('preprint_date'),
    venue: text('server') ?? text('preprint_platform'),
    doi: text('doi') ?? text('preprint_doi') ?? text('biorxiv_doi'),
    type: text('type'),
  }),
};
